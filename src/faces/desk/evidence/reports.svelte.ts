import { ask, type KeptReport } from '../api/index.ts'

/** Reports whose words were shown lately; a page that is open for days must not keep them all. */
const most = 40
const kept = new Map<string, Promise<KeptReport>>()

/** A report with its text, asked for once as long as it is among the last that were looked at. Throws a `Problem`. */
export async function reportOf(id: string): Promise<KeptReport> {
  const known = kept.get(id)
  kept.delete(id)
  const asked = known ?? ask<KeptReport>(`/reports/${encodeURIComponent(id)}`)
  kept.set(id, asked)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
  try {
    return await asked
  } catch (thrown) {
    kept.delete(id)
    throw thrown
  }
}

/** What was kept of it is old. */
export function forgetReport(id: string): void {
  kept.delete(id)
}
