import { folded, hashOf } from '../terms/letters.ts'
import type { Scanned } from '../terms/scan.ts'
import type { Told } from '../told.ts'
import { gramWords } from './grams.ts'

/** Lines an outlet puts below everything: newsletters, consent, who wrote it. */
export interface Boilerplate {
  /** Sets the grams of a report that lie in such lines to 0. */
  drop(told: Told, scanned: Scanned, grams: Int32Array): void
  /** Learns the lines of a report; a line seen in several stories of its outlet is boilerplate. */
  see(told: Told, scanned: Scanned, story: number): void
}

/** Stories a line must stand in. */
const leastStories = 4
/** Words a line has at most, and at least. */
const mostWords = 60
const leastWords = 4
/** Lines that are remembered; a new line takes the place of one that was seen once. */
const slots = 1 << 16

/** Remembers lines in a table of fixed size. */
export function openBoilerplate(): Boilerplate {
  const tags = new Int32Array(slots)
  const stories = new Int32Array(slots).fill(-1)
  const counts = new Uint8Array(slots)
  return {
    drop({ report: { text, outlet } }, scanned, grams) {
      if (outlet === undefined) return
      for (const { hash, from, to } of linesOf(text, outlet.name, scanned)) {
        const slot = hash & (slots - 1)
        if (tags[slot] === hash && counts[slot]! >= leastStories) grams.fill(0, from, Math.max(from, to - gramWords + 1))
      }
    },
    see({ report: { text, outlet } }, scanned, story) {
      if (outlet === undefined) return
      for (const { hash } of linesOf(text, outlet.name, scanned)) {
        const slot = hash & (slots - 1)
        if (tags[slot] !== hash) {
          if (counts[slot]! > 1) {
            counts[slot]!--
            continue
          }
          tags[slot] = hash
          stories[slot] = -1
          counts[slot] = 0
        }
        if (stories[slot] !== story) counts[slot] = Math.min(255, counts[slot]! + 1)
        stories[slot] = story
      }
    },
  }
}

interface Line {
  readonly hash: number
  /** Its words, from the first to behind the last. */
  readonly from: number
  readonly to: number
}

/** The lines of a text by hash of outlet and words. */
function linesOf(text: string, outlet: string, { words, from: starts }: Scanned): readonly Line[] {
  const seed = hashOf(folded(outlet))
  const lines: Line[] = []
  let word = 0
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    const from = word
    let hash = seed
    while (word < words.length && starts[word]! < end) hash = (Math.imul(hash, 0x01000193) ^ words[word++]!) | 0
    if (word - from >= leastWords && word - from <= mostWords) lines.push({ hash: hash ^ (hash >>> 15), from, to: word })
    at = end + 1
  }
  return lines
}
