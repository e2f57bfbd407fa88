import type { Span } from '../words/index.ts'

/**
 * Paragraphs of a text, trimmed of white space, in order: one a line, since papers write a paragraph on a line. In plain
 * text with lines wrapped by hand a paragraph reaches to the next blank line.
 */
export function paragraphs(text: string): readonly Span[] {
  const all = lines(text)
  return isWrapped(text, all) ? joinWrapped(text, all) : all.filter(([from, to]) => to > from)
}

/** Lines without the white space around them; an empty span for a blank line. */
function lines(text: string): Span[] {
  const found: Span[] = []
  let from = 0
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && !isLineBreak(text.charCodeAt(index))) continue
    found.push(trim(text, from, index))
    if (text.charCodeAt(index) === 13 && text.charCodeAt(index + 1) === 10) index++
    from = index + 1
  }
  return found
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85 || unit === 12 || unit === 11
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return [start, end]
}

function isBlank(unit: number): boolean {
  return (
    unit === 32 || unit === 9 || unit === 0xa0 || unit === 0xfeff || unit === 0x200b || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000
  )
}

/** Wrapped by hand: most lines that another line follows directly are 55 to 90 characters wide and none is much longer. */
function isWrapped(text: string, all: readonly Span[]): boolean {
  let followed = 0
  let wide = 0
  let endings = 0
  for (let index = 0; index + 1 < all.length; index++) {
    const [from, to] = all[index]!
    const [next, nextEnd] = all[index + 1]!
    if (to === from || next === nextEnd) continue
    if (to - from > 100) return false
    followed++
    if (to - from >= 55 && to - from <= 90) wide++
    if (/[.!?»”"]/u.test(text.charAt(to - 1))) endings++
  }
  return followed >= 3 && wide * 3 >= followed * 2 && endings * 2 < followed
}

function joinWrapped(text: string, all: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  let open: Span | undefined
  for (const line of all) {
    const starts = line[0] < line[1] && /^[-–—•*]\s/u.test(text.slice(line[0], line[0] + 2))
    if (line[0] === line[1] || starts) {
      if (open) joined.push(open)
      open = undefined
    }
    if (line[0] < line[1]) open = open ? [open[0], line[1]] : line
  }
  if (open) joined.push(open)
  return joined
}
