import type { SourceEdit, SourceState, WatchedSource } from '../../store/index.ts'
import type { HearsayError } from '../../words/index.ts'
import { memoryOf, remembering, type Memory } from './memory.ts'
import { backOff } from './pace/back-off.ts'
import { waitOf, waits } from './pace/interval.ts'
import { outsideSkips } from './pace/skip.ts'
import { day, minute } from './pace/spans.ts'
import { iso } from '../iso.ts'

/** What asking a source gave. */
export interface Asked {
  /** What is to be remembered. */
  readonly memory: Memory
  /** What it calls itself. */
  readonly title?: string
  /** Reports that were not there before, and further versions. */
  readonly reports: number
  readonly versions: number
  /** What was wrong with it, though it could be read. */
  readonly note?: HearsayError
  /** It said that nothing has changed. */
  readonly unchanged?: boolean
  /** Pages alone were fetched, and the source itself was not asked. */
  readonly pagesAlone?: boolean
  /** When to ask again, in milliseconds from now, where that does not follow from its entries. */
  readonly wait?: number
}

/** Now, and where chance comes from. */
export interface Chance {
  readonly now: number
  /** From 0 to 1. */
  random(): number
}

/** After so long at a new address the old one is forgotten. */
const movedFor = 7 * day

/** How a source stands after it was asked and could be read. */
export function afterAsking(source: WatchedSource, asked: Asked, { now, random }: Chance): SourceEdit {
  const { error, ended: _, ...before } = source.state
  const at = iso(now)
  const next = asked.pagesAlone === true ? Date.parse(memoryOf(source.state).askAt ?? at) : nextOf(source, asked, now, random)
  const waiting = asked.memory.pages ?? []
  const pagesAt = waiting.length === 0 ? Infinity : Math.max(now, Math.min(...waiting.map((page) => Date.parse(page.notBefore ?? at))))
  // What was wrong with its last version is wrong with it still.
  const stillWrong = error && (asked.pagesAlone === true || (asked.unchanged === true && before.failures === 0))
  const moved = asked.memory.moved
  const moves = moved !== undefined && now - Date.parse(moved.since) >= movedFor && asked.pagesAlone !== true
  const { moved: __, askAt: ___, ...rest } = asked.memory
  const memory = { ...rest, ...(moved && !moves && { moved }), ...(waiting.length > 0 && { askAt: iso(next) }) }
  const state: SourceState = {
    ...before,
    lastAskedAt: at,
    ...(asked.pagesAlone !== true && { lastSuccessAt: at }),
    ...(asked.reports > 0 && { lastNewAt: at }),
    failures: asked.pagesAlone === true ? before.failures : 0,
    ...(asked.note ? { error: told(asked.note) } : stillWrong && { error }),
    reports: before.reports + asked.reports,
    versions: before.versions + asked.versions,
  }
  return {
    nextAt: iso(Math.min(next, pagesAt)),
    state: remembering(state, memory),
    ...(moves && { address: moved.to }),
    ...(source.title === undefined && asked.title !== undefined && { title: asked.title }),
  }
}

function nextOf(source: WatchedSource, { memory, wait }: Asked, now: number, random: () => number): number {
  if (wait !== undefined) return now + wait
  const { times = [], asks = 0, saves, every, skips, validators } = memory
  const known = validators === undefined ? false : saves // without them nobody can say that nothing has changed
  const pace = { times, asks, crisis: source.crisis, saves: known, ...(every !== undefined && { every }) }
  const next = now + waitOf(pace, now, random)
  return skips ? outsideSkips(next, skips) : next
}

/** How a source stands after it could not be asked or read: when it said so, it is asked then; one that is gone never again; others later each time. */
export function afterFailure(source: WatchedSource, error: HearsayError, { now, random }: Chance): SourceEdit {
  const failures = source.state.failures + 1
  const state: SourceState = { ...source.state, lastAskedAt: iso(now), failures, error: told(error) }
  if (error.code === 'gone') return { nextAt: undefined, state: { ...state, ended: true } }
  return { nextAt: iso(retryOf(error, failures, now, random)), state }
}

function retryOf({ code, details }: HearsayError, failures: number, now: number, random: () => number): number {
  const until = code === 'try-later' ? Date.parse(String(details['until'])) : Number.NaN
  if (Number.isNaN(until)) return now + backOff(failures, random)
  const said = Math.min(until, now + waits.ceiling)
  if (details['said'] === 'no') return Math.max(said, now + backOff(failures, random))
  return Math.round(Math.max(said, now) + Math.min(0.1 * Math.max(0, said - now), 60_000) * random() + 1000) // never before
}

/** Clocks of several programs may differ by so much. */
const slack = minute

/** When a source is to be asked after the clock was set back: as long after now as it was after it was asked. Undefined where nothing is to be mended. */
export function afterClockStep({ addedAt, nextAt, state }: WatchedSource, now: number): SourceEdit | undefined {
  if (nextAt === undefined) return undefined
  const asked = Date.parse(state.lastAskedAt ?? addedAt)
  if (asked <= now + slack) return undefined
  const wait = Math.min(Math.max(0, Date.parse(nextAt) - asked), waits.ceiling)
  const { moved, askAt, ...memory } = memoryOf(state)
  const mended: Memory = { ...memory, ...(moved && { moved: { ...moved, since: iso(now) } }), ...(askAt !== undefined && { askAt: iso(now + wait) }) }
  return { nextAt: iso(now + wait), state: remembering({ ...state, ...(state.lastAskedAt !== undefined && { lastAskedAt: iso(now) }) }, mended) }
}

function told({ code, message, hint }: HearsayError): NonNullable<SourceState['error']> {
  return { code, message, hint }
}
