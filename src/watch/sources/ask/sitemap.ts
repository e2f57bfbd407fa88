import type { WatchedSource } from '../../../store/index.ts'
import { asHearsayError, identityOf, type Feed, type HearsayError, type Intake } from '../../../words/index.ts'
import type { Asked } from '../after.ts'
import { countsOf } from '../keep-reports.ts'
import { memoryOf, type Memory } from '../memory.ts'
import { newestTimes } from '../pace/gap.ts'
import { day } from '../pace/spans.ts'
import type { Asking } from './asking.ts'
import { rememberingAnswer, rememberingVersion, shortHash } from './fetched.ts'
import { onlyPages } from './feed.ts'
import { fetchPages, pageOf, waitingPages } from './pages.ts'
import { readList } from './read-list.ts'

/** Pages fetched when a sitemap is looked at for the first time: the newest of the last two days. */
const first = { most: 30, age: 2 * day } as const

/** Sitemaps of an index that are looked into at once: those that changed last. */
const mostMaps = 5

/** Addresses that are remembered, the newest. */
const mostRemembered = 5000

/** Asks a sitemap, or those that an index lists: addresses that are new in it, or say they were changed, are fetched as pages. Throws as `askFeed` does. */
export async function askSitemap(source: WatchedSource, asking: Asking): Promise<Asked> {
  const memory = memoryOf(source.state)
  if (onlyPages(memory, asking.now())) return fetchPages({ memory, reports: 0, versions: 0, pagesAlone: true }, source.address, asking)
  const fetched = await asking.fetch(source.address, { kind: 'feed', ...(memory.validators && { validators: memory.validators }) })
  const answered = rememberingAnswer(memory, fetched, source.address)
  if (fetched.unchanged) return fetchPages({ memory: { ...answered, saves: true }, reports: 0, versions: 0, unchanged: true }, source.address, asking)
  const list = await readList(fetched.source, 'sitemap')
  const inner = await entriesOfMaps(list.maps, asking)
  const note = list.note ?? inner.note
  const entries = [...list.entries, ...inner.entries]
    .map((entry) => ({ ...entry, identity: identityOf(entry, 'link') }))
    .toSorted((a, b) => timeOf(b) - timeOf(a))
  const fresh = entries.filter((entry) => memory.entries?.[keyOf(entry)] !== stampOf(entry))
  const wanted = memory.entries ? fresh : fresh.filter((entry) => asking.now() - timeOf(entry) < first.age).slice(0, first.most)
  const acknowledged = await asking.keep(
    wanted.filter(({ report }) => report.title !== undefined),
    source.address,
    false,
  )
  const read: Memory = {
    ...rememberingVersion(answered, fetched, list.body, note === undefined && list.maps.length === 0),
    entries: Object.fromEntries(
      [...entries.map((entry) => [keyOf(entry), stampOf(entry)] as const), ...(note || list.maps.length > 0 ? Object.entries(memory.entries ?? {}) : [])].slice(
        0,
        mostRemembered,
      ),
    ),
    times: newestTimes([...(memory.times ?? []), ...fresh.map(timeOf).filter((time) => time > 0)]),
  }
  const pages = waitingPages(
    memory,
    wanted.flatMap((entry) => pageOf(entry) ?? []),
  )
  return fetchPages({ memory: { ...read, pages }, ...countsOf(acknowledged), ...(note && { note }) }, source.address, asking)
}

/** Entries of the sitemaps of an index that changed last; one that fails leaves the others. */
async function entriesOfMaps(maps: readonly Feed[], asking: Asking): Promise<{ readonly entries: readonly Intake[]; readonly note?: HearsayError }> {
  const newest = maps.toSorted((a, b) => (b.updated ?? '').localeCompare(a.updated ?? '')).slice(0, mostMaps)
  const entries: Intake[] = []
  let note: HearsayError | undefined
  for (const { address } of newest) {
    try {
      const fetched = address === undefined ? undefined : await asking.fetch(address, { kind: 'feed' })
      if (fetched && !fetched.unchanged) entries.push(...(await readList(fetched.source, 'sitemap')).entries)
    } catch (thrown) {
      const error = asHearsayError(thrown)
      if (error.code === 'interrupted') throw error
      note ??= error
    }
  }
  return { entries, ...(note && { note }) }
}

function timeOf({ report: { publishedAt, updatedAt } }: Intake): number {
  return Date.parse(updatedAt ?? publishedAt ?? '') || 0
}

function keyOf({ identity = [] }: Intake): string {
  return shortHash(...identity)
}

function stampOf({ report: { publishedAt, updatedAt } }: Intake): string {
  return shortHash(publishedAt ?? '', updatedAt ?? '')
}
