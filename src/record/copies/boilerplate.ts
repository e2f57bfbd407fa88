import type { GoesBack } from '../terms/goes-back.ts'
import { folded, hashOf } from '../terms/letters.ts'
import type { Scanned } from '../terms/scan.ts'
import { gramWords } from './grams.ts'
import type { Read } from './read-report.ts'

/** Lines an outlet puts below everything: newsletters, consent, who wrote it. */
export interface Boilerplate extends Pick<GoesBack<BoilerplatePoint>, 'point' | 'goBack'> {
  /** The grams of a report, those that lie in such lines 0: a line that is known now counts for nothing in earlier reports either. */
  without(read: Read): Int32Array
  /** Learns the lines of a report; a line seen in several stories of its outlet is boilerplate. */
  see(read: Read, story: number): void
}

/** Stories a line must stand in. */
const leastStories = 4
/** Words a line has at most, and at least. */
const mostWords = 60
const leastWords = 4
/** Lines that are remembered; a new line takes the place of one that was seen once. */
const slots = 1 << 16

/** All that is remembered. */
export interface BoilerplatePoint {
  readonly tags: Int32Array
  readonly stories: Int32Array
  readonly counts: Uint8Array
}

/** Remembers lines in a table of fixed size. */
export function openBoilerplate(): Boilerplate {
  const tags = new Int32Array(slots)
  const stories = new Int32Array(slots).fill(-1)
  const counts = new Uint8Array(slots)
  return {
    without(read) {
      let left = read.grams
      for (const { hash, from, to } of linesIn(read)) {
        const slot = hash & (slots - 1)
        if (tags[slot] !== hash || counts[slot]! < leastStories) continue
        if (left === read.grams) left = left.slice()
        left.fill(0, from, Math.max(from, to - gramWords + 1))
      }
      return left
    },
    see(read, story) {
      for (const { hash } of linesIn(read)) {
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
    point: () => ({ tags: tags.slice(), stories: stories.slice(), counts: counts.slice() }),
    goBack(to) {
      tags.set(to.tags)
      stories.set(to.stories)
      counts.set(to.counts)
    },
  }
}

/** A line of a text that may be boilerplate. */
export interface Line {
  readonly hash: number
  /** Its words, from the first to behind the last. */
  readonly from: number
  readonly to: number
}

/** The lines of a report of an outlet. */
function linesIn(read: Read): readonly Line[] {
  const { text, outlet } = read.told.report
  return (read.lines ??= outlet === undefined ? [] : linesOf(text, outlet.name, read.scanned))
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
