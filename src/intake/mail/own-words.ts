import { quoteOpenings } from './own-words-table.ts'

/** A message without the earlier ones it quotes at its end and without its signature (behind a line of `-- `, RFC 3676). What is forwarded stays. */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n')
  const signature = lines.findIndex((line) => line === '-- ')
  const kept = signature > 0 ? lines.slice(0, signature) : lines
  const opening = kept.findIndex((line, at) => quoteOpenings.some((form) => form.test(line)) && nextWords(kept, at + 1).startsWith('>'))
  const own = opening > 0 ? [...kept.slice(0, opening), ...kept.slice(opening + 1).filter((line) => !line.startsWith('>'))] : kept
  const words = own.join('\n').trim()
  return words === '' ? text : words
}

function nextWords(lines: readonly string[], from: number): string {
  return lines.slice(from, from + 4).find((line) => line.trim() !== '') ?? ''
}
