import { createHash } from 'node:crypto'
import type { SourceEdit, WatchedSource } from '../../../store/index.ts'
import { iso } from '../../iso.ts'
import { memoryOf, remembering, type Memory } from '../memory.ts'
import { minute } from '../pace/spans.ts'
import { waits } from '../pace/interval.ts'

/** What a person wants watched. */
export interface WantedSource {
  readonly kind: WatchedSource['kind']
  /** A whole address, or the absolute path of a folder. */
  readonly address: string
  readonly title?: string
  /** Where it stands in a list of feeds, outermost first. */
  readonly group?: readonly string[]
  /** To be asked every minute while news break. */
  readonly crisis?: boolean
  /** Longest wait between two askings, in minutes. */
  readonly every?: number
  /** Keep what the feed has and fetch no pages. */
  readonly teasers?: boolean
}

/** A source as it is put on the list, due at once. `now` is RFC 3339. */
export function sourceOf({ kind, address, title, group, crisis = false, every, teasers = false }: WantedSource, now: string): WatchedSource {
  const memory: Memory = { ...(every !== undefined && { every: every * minute }), ...(teasers && { teasers }) }
  return {
    id: `w${createHash('sha256').update(address).digest('hex').slice(0, 12)}`,
    kind,
    address,
    ...(title !== undefined && { title }),
    ...(group !== undefined && group.length > 0 && { group }),
    addedAt: now,
    paused: false,
    crisis,
    nextAt: now,
    state: remembering({ failures: 0, reports: 0, versions: 0 }, memory),
  }
}

/** A source that is not to be asked until it is resumed. */
export const paused: SourceEdit = { paused: true }

/** A source to be asked again, also one that has ended or fails; one that asked to be left alone is left alone until then. `now` is RFC 3339. */
export function resumed({ state, nextAt }: WatchedSource, now: string): SourceEdit {
  const { ended: _, ...rest } = state
  const { askAt: __, ...memory } = memoryOf(state)
  const later = state.error?.code === 'try-later' && nextAt !== undefined && nextAt > now
  return { paused: false, nextAt: later ? nextAt : now, state: remembering(rest, memory) }
}

/** A source that is asked every minute, or no more so. It is asked soon, unless it fails. `now` is RFC 3339. */
export function inCrisis({ state, nextAt }: WatchedSource, crisis: boolean, now: string): SourceEdit {
  const soon = iso(Math.max(Date.parse(now), Date.parse(state.lastAskedAt ?? now) + waits.crisis))
  return { crisis, ...(crisis && state.failures === 0 && nextAt !== undefined && nextAt > soon && { nextAt: soon }) }
}
