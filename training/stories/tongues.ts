import { openCommonness } from '../../src/record/terms/commonness.ts'
import { hashOf } from '../../src/record/terms/letters.ts'
import { mark, scan, type Scanned } from '../../src/record/terms/scan.ts'

const common = openCommonness()
/** Words that tell less than this stand for nothing in a made-up tongue. */
const leastRarity = 3

/**
 * A text as if it were in another language: names and numbers stay, one word in four still sounds alike, all other words are strange.
 * It stands in for translations, of which there are few to learn from.
 */
export function inTongue(text: string, tongue: number): Scanned {
  const scanned = scan(text)
  const { words, numbers, marks } = scanned
  const isFirm = (index: number): boolean => numbers[index] !== 0 || (marks[index]! & mark.name) !== 0
  const kept = Int32Array.from(words.keys()).filter((index) => isFirm(index) || common.rarity(words[index]!) >= leastRarity)
  const column = (of: Int32Array): Int32Array => kept.map((index) => of[index]!)
  return {
    text,
    from: column(scanned.from),
    to: column(scanned.to),
    words: kept.map((index) => (isFirm(index) ? words[index]! : hashOf(String(words[index]), tongue))),
    sounds: kept.map((index) => (isFirm(index) ? scanned.sounds[index]! : soundIn(scanned.sounds[index]!, tongue))),
    numbers: column(numbers),
    marks: Uint8Array.from(kept, (index) => marks[index]! & (isFirm(index) ? 255 : ~mark.capital)),
  }
}

function soundIn(sound: number, tongue: number): number {
  return sound === 0 || (hashOf(String(sound), tongue) & 3) === 0 ? sound : hashOf(String(sound), tongue)
}
