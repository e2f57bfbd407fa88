import { listed, type Column } from '../../../export/index.ts'
import type { Store } from '../../../store/index.ts'
import { sourceLine, type SourceLine } from '../../../watch/index.ts'
import type { WatchValues } from '../commands/watch.ts'
import type { Io } from '../io.ts'

const columns: readonly Column<SourceLine>[] = [
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

/** `hearsay watch list`: how each source fares; those that fail first, then by title. */
export async function listSources(store: Store, { format }: WatchValues, io: Io): Promise<number> {
  const now = Date.now()
  const rows = (await store.sources.list()).map((source) => sourceLine(source, now)).toSorted(byUrgency)
  const look = { width: io.out.isTerminal ? io.out.columns : 200, color: io.color }
  const chosen = format ?? (io.out.isTerminal ? 'table' : 'jsonl')
  for (const part of listed({ schema: 'hearsay/sources@1', columns, rows }, chosen, look)) await io.out.write(part)
  if (rows.length === 0) await io.words.write('Nothing is watched yet. Put something on the list: hearsay watch add https://example.org/rss\n')
  return 0
}

function byUrgency(a: SourceLine, b: SourceLine): number {
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
