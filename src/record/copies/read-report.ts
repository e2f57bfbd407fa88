import { scan, type Scanned } from '../terms/scan.ts'
import type { Told } from '../told.ts'
import { anchored, firmOf, type Anchored } from './anchors.ts'
import type { Line } from './boilerplate.ts'
import { gramsOf, letterGramsOf } from './grams.ts'

/** A report with its words. */
export interface Read {
  readonly told: Told
  readonly scanned: Scanned
  /** Runs of four words, by the place of the first. */
  readonly grams: Int32Array
  /** Names and numbers in the order they first come. */
  readonly firm: Int32Array
  /** Its lines, once somebody has asked for them. */
  lines?: readonly Line[]
  /** Runs of letters, once somebody has asked for them. */
  letters?: Int32Array
  /** Its sentences and their anchors, once somebody has asked for them. */
  anchors?: Anchored
}

/** Reports that were read lately; older ones are read again. */
export interface LatelyRead {
  at(order: number): Read
  add(order: number, read: Read): void
  /** Whether it holds this one; the next few that come do not take its place. */
  holds(order: number): boolean
  /** Lets go of this and all later ones. */
  drop(order: number): void
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
    holds(order) {
      const it = held.get(order)
      if (it) add(order, it)
      return it !== undefined
    },
    drop(order) {
      for (const other of held.keys()) if (other >= order) held.delete(other)
    },
  }
}

/** Reads a report; what was read once is given again. */
export function readOf(told: Told): Read {
  const known = reads.get(told)
  if (known) return known
  const scanned = told.scanned ?? scan(told.report.text)
  const made = { told, scanned, grams: gramsOf(scanned), firm: firmOf(scanned) }
  reads.set(told, made)
  return made
}

const reads = new WeakMap<Told, Read>()

/** The runs of letters of a report. */
export function lettersOf(read: Read): Int32Array {
  return (read.letters ??= letterGramsOf(read.scanned))
}

/** The sentences of a report and their anchors. */
export function anchorsOf(read: Read): Anchored {
  return (read.anchors ??= anchored(read.told.report.text, read.scanned))
}
