import type { Correction, KeptReport } from '../api/index.ts'
import { fixes } from './fields.ts'
import type { Aim } from './now-of.ts'

/** Who last put the same right, in a report as it is now. */
export function lastSaid({ name, item }: Aim, { corrections: { applied, marks } }: KeptReport): Correction | undefined {
  const { kind } = fixes[name]
  return applied.findLast((it) => it.kind === kind && (item === undefined || marks.some((mark) => mark.correction === it.id && mark.item === item)))
}
