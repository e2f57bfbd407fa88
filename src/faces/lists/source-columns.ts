import type { Column } from '../../export/index.ts'
import type { SourceLine } from '../../watch/index.ts'

/** The columns of a list of sources. */
export const sourceColumns: readonly Column<Omit<SourceLine, 'waiting'>>[] = [
  { name: 'title', value: ({ title, address }) => title ?? address },
  { name: 'status', value: ({ status, crisis }) => (crisis && status !== 'paused' ? `${status}, crisis` : status) },
  { name: 'last success', value: ({ lastSuccessAt }) => minute(lastSuccessAt) },
  { name: 'lag', value: ({ lag }) => spanText(lag), right: true },
  { name: 'failures', value: ({ failures }) => (failures === 0 ? undefined : failures), right: true },
  { name: 'reason', value: ({ error }) => error?.message },
  { name: 'next try', value: ({ nextAt }) => minute(nextAt) },
  { name: 'reports', value: ({ reports }) => reports, right: true },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'id', value: ({ id }) => id },
]

/** Those that fail first, then by title. */
export function byUrgency(a: Pick<SourceLine, 'status' | 'title' | 'address'>, b: Pick<SourceLine, 'status' | 'title' | 'address'>): number {
  const failing = Number(b.status === 'failing') - Number(a.status === 'failing')
  return failing !== 0 ? failing : (a.title ?? a.address).localeCompare(b.title ?? b.address, 'en')
}

/** A moment to the minute, in UTC. */
function minute(at: string | undefined): string | undefined {
  return at === undefined ? undefined : `${at.slice(0, 10)} ${at.slice(11, 16)}`
}

/** Seconds in the largest unit that leaves a number to read. */
function spanText(seconds: number | undefined): string | undefined {
  if (seconds === undefined) return undefined
  if (seconds < 120) return `${seconds} s`
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} days`
}
