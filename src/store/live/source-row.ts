import type { Row, Value } from '../db.ts'
import type { Columns } from '../rows/insert.ts'
import { words } from '../rows/report-row.ts'
import type { ChangeFacts } from './changes.ts'
import type { SourceState, WatchedSource } from './sources.ts'
import { millisecondsOf } from './times.ts'

/** Where sources go; the first two columns are never written again. */
export const sourceTable: Columns = {
  table: 'watched',
  columns: (
    'id added_at kind address title within paused crisis next_at due status last_asked_at last_success_at last_new_at failures error ' +
    'reports versions state'
  ).split(' '),
}

/** How a source is doing, in one word. */
export function statusOf({ paused, state }: WatchedSource): 'well' | 'failing' | 'paused' | 'ended' {
  if (state.ended === true) return 'ended'
  return paused ? 'paused' : state.failures > 0 ? 'failing' : 'well'
}

/** What the log of changes tells of a source. */
export function sourceFacts(source: WatchedSource): ChangeFacts {
  return { text: source.title ?? source.address, status: statusOf(source) }
}

/** A source as a row. */
export function sourceCells(source: WatchedSource): readonly Value[] {
  const { id, addedAt, kind, address, title, group, paused, crisis, nextAt, state } = source
  const asked = [state.lastAskedAt ?? null, state.lastSuccessAt ?? null, state.lastNewAt ?? null, state.failures, state.error?.code ?? null]
  const due = nextAt === undefined ? null : millisecondsOf(nextAt)
  const place = [title ?? null, group ? JSON.stringify(group) : null, paused ? 1 : 0, crisis ? 1 : 0, nextAt ?? null, due]
  return [id, addedAt, kind, address, ...place, statusOf(source), ...asked, state.reports, state.versions, JSON.stringify(state)]
}

/** A row as a source. */
export function sourceOf(row: Row): WatchedSource {
  return {
    id: String(row['id']),
    kind: row['kind'] as WatchedSource['kind'], // we wrote it
    address: String(row['address']),
    ...words(row, { title: 'title' }),
    ...(typeof row['within'] === 'string' && { group: JSON.parse(row['within']) as readonly string[] }), // we wrote it
    addedAt: String(row['added_at']),
    paused: row['paused'] === 1,
    crisis: row['crisis'] === 1,
    ...words(row, { nextAt: 'next_at' }),
    state: JSON.parse(String(row['state'])) as SourceState, // we wrote it
  }
}
