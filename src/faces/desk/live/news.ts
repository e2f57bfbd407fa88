import type { Change } from '../api/index.ts'

/** What came since a view was read, and is not shown in it yet. */
export interface News {
  readonly total: number
  readonly contradictions: number
  readonly updates: number
}

/** Counts what is new: each thing once, however often it changed. */
export function newsOf(changes: readonly Change[]): News {
  const last = new Map<string, Change>()
  for (const change of changes) last.set(`${change.kind} ${change.id}`, change)
  const those = [...last.values()].filter(({ fate }) => fate !== 'gone')
  const became = (status: readonly string[]): number =>
    those.filter(({ before, after }) => after?.status !== undefined && status.includes(after.status) && before?.status !== after.status).length
  return { total: those.length, contradictions: became(['contradicted', 'denied']), updates: became(['updated']) }
}
