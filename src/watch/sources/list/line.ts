import type { WatchedSource } from '../../../store/index.ts'
import { statusOf, type SourceStatus } from '../status.ts'

/** A source as lists show it. Times are RFC 3339 UTC. */
export interface SourceLine {
  readonly id: string
  readonly kind: WatchedSource['kind']
  readonly address: string
  readonly title?: string
  readonly group?: readonly string[]
  readonly status: SourceStatus
  readonly crisis: boolean
  readonly addedAt: string
  readonly lastSuccessAt?: string
  readonly lastNewAt?: string
  /** Seconds since it could last be read. */
  readonly lag?: number
  /** In a row. */
  readonly failures: number
  /** Why it fails, or what was wrong with some of it, and what can be done. */
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string }
  readonly nextAt?: string
  /** Reports it gave, and versions of those. */
  readonly reports: number
  readonly versions: number
  /** Pages that wait to be fetched. */
  readonly waiting: number
}

/** How a source stands at a moment, in milliseconds since 1970. */
export function sourceLine(source: WatchedSource, now: number): SourceLine {
  const { id, kind, address, title, group, crisis, addedAt, nextAt, state } = source
  const { lastSuccessAt, lastNewAt, failures, error, reports, versions, memory } = state
  const status = statusOf(source)
  const waiting = memory?.['pages']
  return {
    id,
    kind,
    address,
    ...(title !== undefined && { title }),
    ...(group && { group }),
    status,
    crisis,
    addedAt,
    ...(lastSuccessAt !== undefined && { lastSuccessAt, lag: Math.max(0, Math.round((now - Date.parse(lastSuccessAt)) / 1000)) }),
    ...(lastNewAt !== undefined && { lastNewAt }),
    failures,
    ...(error && { error }),
    ...(nextAt !== undefined && status !== 'paused' && status !== 'ended' && { nextAt }),
    reports,
    versions,
    waiting: Array.isArray(waiting) ? waiting.length : 0,
  }
}
