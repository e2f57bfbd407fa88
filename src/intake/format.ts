/** The formats a single report comes in. */
export type TextFormat = 'text' | 'markdown' | 'html'

const looked = 4096
const htmlStart = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h[1-6]|title|meta)\b/iu
const markdownName = /\.(?:md|markdown|mdown)$/iu
const htmlName = /\.(?:html?|xhtml)$/iu
const marks: readonly RegExp[] = [
  /^#{1,3} \S/mu,
  /\[[^\]\n]{1,200}\]\(https?:\/\/[^)\s]{1,300}\)/u,
  /(?:^|\s)\*\*[^*\n]{1,200}\*\*/mu,
  /^!\[[^\]\n]{0,200}\]\(/mu,
  /^> \S/mu,
]

/** Tells the format by its content; a file's name decides where the content leaves it open. */
export function formatOf(text: string, fileName?: string): TextFormat {
  const head = text.slice(0, looked)
  if (htmlStart.test(head)) return 'html'
  if (fileName !== undefined && htmlName.test(fileName) && /<\/?[a-z][^<>]{0,200}>/iu.test(head)) return 'html'
  if (fileName !== undefined && markdownName.test(fileName)) return 'markdown'
  if (/^---\r?\n(?:\p{L}[\p{L} _-]{0,40}:[^\n]{0,400}\n){1,30}---\r?\n/u.test(head)) return 'markdown'
  return marks.filter((mark) => mark.test(head)).length >= 2 || /^# \S/u.test(head.trimStart()) ? 'markdown' : 'text'
}
