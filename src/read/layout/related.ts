import type { Line } from './lines.ts'

/** Which lines point to other articles: an opening of the pack («Les også»), and the lines directly below one that stands alone. */
export function relatedLines(lines: readonly Line[], openings: readonly string[]): readonly boolean[] {
  const related = lines.map(() => false)
  const lower = openings.map((opening) => opening.toLowerCase())
  lines.forEach((line, index) => {
    if (line.text.length > 240) return
    const start = line.text.slice(0, 40).toLowerCase()
    const opening = lower.find((each) => start.startsWith(each))
    if (opening === undefined) return
    const rest = line.text.slice(opening.length)
    if (/^[\p{L}\p{N}]/u.test(rest)) return
    const standsAlone = /^\W*$/u.test(rest)
    if (!standsAlone && /[.]$/u.test(rest) && !/^\s?[:|–—-]/u.test(rest)) return
    related[index] = true
    for (let below = index + 1; standsAlone && below < lines.length && below <= index + 8 && lines[below]?.touchesPrevious === true; below++)
      related[below] = true
  })
  return related
}
