import type { Line } from './lines.ts'

const bullet = /^[•▪●◦‣*]\s/u
const dash = /^[-–—−]\s/u
const number = /^\d{1,2}[.)]\s/u

/** Which lines are items of a list: bullets, numbered lines, or three or more short dash lines that are no speech. */
export function listed(lines: readonly Line[]): readonly boolean[] {
  const inList = lines.map(({ text }) => bullet.test(text))
  for (const { from, to } of runs(lines, number)) if (to - from >= 2) inList.fill(true, from, to)
  for (const { from, to } of runs(lines, dash)) if (to - from >= 3 && lines.slice(from, to).every(isItem)) inList.fill(true, from, to)
  return inList
}

/** A dash line of speech ends in a stop or is long. */
function isItem({ text }: Line): boolean {
  return text.length <= 80 && !/[.!?…»”"]$/u.test(text)
}

/** Runs of lines that match and touch: `[from, to)`. */
function runs(lines: readonly Line[], pattern: RegExp): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  lines.forEach((line, index) => {
    if (!pattern.test(line.text)) return
    const last = found.at(-1)
    if (last && last.to === index && line.touchesPrevious) last.to = index + 1
    else found.push({ from: index, to: index + 1 })
  })
  return found
}
