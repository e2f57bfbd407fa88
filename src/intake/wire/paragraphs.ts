/** Lines of at most this many characters were broken by a machine; longer ones are paragraphs. */
const widest = 100

/**
 * Plain text of a dispatch as paragraphs with blank lines between them. Where blank lines or indented lines part them, the lines between are joined;
 * where neither does, and lines are long, each line is a paragraph.
 */
export function plainParagraphs(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n')
  const filled = lines.filter((line) => line.trim() !== '')
  const indented = filled.filter((line) => /^(?:\t| {2})\s*\S/u.test(line)).length
  const breaksByIndent = indented > 0 && indented < filled.length
  const hasBlank = filled.length < lines.length && /\n[ \t]*\n/u.test(text.trim())
  const linesAreParagraphs = indented === filled.length || filled.some((line) => line.length > widest && !hasBlank)
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    const words = line.trim().replace(/\s+/gu, ' ')
    if (words === '' || linesAreParagraphs || (breaksByIndent && /^(?:\t| {2})/u.test(line)) || startsItem(words)) paragraphs.push([])
    if (words !== '') paragraphs.at(-1)?.push(words)
  }
  return joined(paragraphs.map((paragraph) => paragraph.join(' ')))
}

/** Paragraphs with blank lines between them; empty ones are left out. */
export function joined(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** A dash of speech, a bullet or a star begins a line of its own. */
function startsItem(line: string): boolean {
  return /^(?:[-–—•*+] |\* )/u.test(line)
}
