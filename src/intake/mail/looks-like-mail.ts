/** The line that begins a message in an mbox: sender, day and time. */
export const mboxLine = /^From \S{1,200}\s.{0,40}\d{4}[^\n]{0,20}\r?\n/u

const field = /^[!-9;-~]{1,60}:(?=[ \t\r\n]|\S)/u
const certain = /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-mailer|content-transfer-encoding)$/iu
const likely = /^(?:from|to|subject|date|reply-to|cc)$/iu

/** Whether a text begins with the head of a message (RFC 5322): fields that only messages have, or several that letters have. */
export function looksLikeMail(text: string): boolean {
  if (mboxLine.test(text.slice(0, 400))) return true
  const names: string[] = []
  for (const line of text.slice(0, 16_384).split(/\r?\n/u)) {
    if (line === '') break
    if (/^[ \t]/u.test(line) && names.length > 0) continue
    if (!field.test(line)) return false
    names.push(line.slice(0, line.indexOf(':')))
    if (/^content-type:\s*(?:multipart|message)\//iu.test(line)) return true
  }
  return names.length > 0 && (names.some((name) => certain.test(name)) || names.filter((name) => likely.test(name)).length >= 3)
}
