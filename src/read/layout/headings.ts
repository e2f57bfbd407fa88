import type { Line } from './lines.ts'

const sentenceEnd = /[.:;,…!?]$/u
const closedSentence = /[.!?…,][»”"'’)]$/u

/** Whether a line looks like a heading: short, and without the stop of a sentence. */
export function looksLikeHeading(line: Line): boolean {
  const { text } = line
  if (/^#{1,6}\s/u.test(text)) return true
  if (text.length > 120 || text.length < 2 || sentenceEnd.test(text) || closedSentence.test(text)) return false
  if (!/^[-–—−#]?\s?[«“"‘'¿¡(]?[\p{Lu}\p{N}]/u.test(text) || /^["“«][^"”»]*["”»]$/u.test(text)) return false
  return text.split(/\s+/u, 20).length <= 18
}

/** A question or exclamation may head a report, above its first sentence only. */
export function looksLikeTitle(line: Line): boolean {
  if (looksLikeHeading(line)) return true
  return line.text.length <= 80 && /^[^.:;]*[!?][»”"]?$/u.test(line.text) && /^[-–—«“"¿¡]?\s?[\p{Lu}¿¡]/u.test(line.text)
}

/**
 * The headings among lines, `true` where one is. A heading has text below it; where the report keeps blank lines between
 * paragraphs it stands free. In a text that has hardly a full stop nothing but the first line is one.
 */
export function headings(lines: readonly Line[], isTaken: (index: number) => boolean): readonly boolean[] {
  const spaced = lines.filter((line) => line.touchesPrevious).length * 3 < lines.length
  const isHeading = lines.map((line, index) => {
    if (isTaken(index) || index === lines.length - 1) return false
    if (spaced && (line.touchesPrevious || lines[index + 1]?.touchesPrevious === true) && index > 0) return false
    return looksLikeHeading(line)
  })
  for (let index = 0; index < lines.length - 1 && index < 6; index++) {
    const line = lines[index]
    if (line === undefined || (!isTaken(index) && !looksLikeTitle(line))) break
    if (!isTaken(index)) isHeading[index] = true
  }
  const many = isHeading.filter(Boolean).length * 2 > lines.length && lines.length > 6
  return many ? isHeading.map((heading, index) => heading && index === 0) : isHeading
}
