import type { Told } from '../told.ts'
import { aligned, type Alignment } from './align.ts'
import { sharedPart } from './grams.ts'
import { lettersOf, type Read } from './read-report.ts'

/** A report with the grams of it that count. */
export interface ToCompare {
  readonly read: Read
  readonly grams: Int32Array
}

/** One report compared with another. */
export interface Compared {
  readonly told: Told
  readonly order: number
  readonly alignment: Alignment
  /** Share of the smaller one's runs of letters that the other has. */
  readonly letters: number
}

/** Least share of the smaller report that is copied word for word; with that of letters, for texts with noise. */
const leastWords = 0.25
const leastNoisyWords = 0.06
const leastLetters = 0.3

/** Compares an earlier report with a later one; letters are only looked at where words leave a doubt. */
export function comparedWith({ read: earlier, grams }: ToCompare, order: number, { read: mine, grams: myGrams }: ToCompare): Compared {
  const alignment = aligned(earlier.scanned, grams, mine.scanned, myGrams)
  const most = Math.max(alignment.ofA, alignment.ofB)
  const letters = most >= leastWords || most < leastNoisyWords ? 0 : sharedPart(lettersOf(earlier), lettersOf(mine))
  return { told: earlier.told, order, alignment, letters }
}

/** Whether so much is shared that one took its words from the other. */
export function isCopy({ alignment: { ofA, ofB }, letters }: Compared): boolean {
  const most = Math.max(ofA, ofB)
  return most >= leastWords || (most >= leastNoisyWords && letters >= leastLetters)
}
