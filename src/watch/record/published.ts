import { rfc3339 } from '../../record/index.ts'
import type { Dated } from './shelf.ts'

const day = 86_400_000

/** When a report was published at the earliest, RFC 3339 in UTC. */
export function beginOf(report: Dated | undefined): string | undefined {
  return report?.at === undefined ? undefined : rfc3339(report.wholeDay ? report.at - day + 1 : report.at)
}

/** When a report was published at the latest, RFC 3339 in UTC. */
export function endOf(report: Dated): string | undefined {
  return report.at === undefined ? undefined : rfc3339(report.at)
}
