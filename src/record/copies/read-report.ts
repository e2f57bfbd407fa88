import { scan, type Scanned } from '../terms/scan.ts'
import type { Told } from '../told.ts'
import { anchored, firmOf, type Anchored } from './anchors.ts'
import { gramsOf, letterGramsOf } from './grams.ts'

/** A report with its words. */
export interface Read {
  readonly told: Told
  readonly scanned: Scanned
  /** Runs of four words, by the place of the first; 0 for those in boilerplate. */
  readonly grams: Int32Array
  /** Names and numbers in the order they first come. */
  readonly firm: Int32Array
  /** Runs of letters, once somebody has asked for them. */
  letters?: Int32Array
  /** Its sentences and their anchors, once somebody has asked for them. */
  anchors?: Anchored
}

/** Reports that were read lately; older ones are read again. */
export interface LatelyRead {
  at(order: number): Read
  add(order: number, read: Read): void
}

const kept = 300

/** Opens a shelf of reports that asks `read` for those it does not hold. */
export function openLatelyRead(read: (order: number) => Read): LatelyRead {
  const held = new Map<number, Read>()
  const add = (order: number, it: Read): void => {
    held.delete(order)
    held.set(order, it)
    if (held.size > kept) held.delete(held.keys().next().value ?? order)
  }
  return {
    at(order) {
      const it = held.get(order) ?? read(order)
      add(order, it)
      return it
    },
    add,
  }
}

/** Reads a report; `dropped` sets the grams that count for nothing to 0. */
export function readOf(told: Told, dropped: (told: Told, scanned: Scanned, grams: Int32Array) => void): Read {
  const scanned = told.scanned ?? scan(told.report.text)
  const grams = gramsOf(scanned)
  dropped(told, scanned, grams)
  return { told, scanned, grams, firm: firmOf(scanned) }
}

/** The runs of letters of a report. */
export function lettersOf(read: Read): Int32Array {
  return (read.letters ??= letterGramsOf(read.scanned))
}

/** The sentences of a report and their anchors. */
export function anchorsOf(read: Read): Anchored {
  return (read.anchors ??= anchored(read.told.report.text, read.scanned))
}
