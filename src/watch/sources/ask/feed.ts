import type { Acknowledged, WatchedSource } from '../../../store/index.ts'
import { identityOf, identityRule, type Feed, type Intake } from '../../../words/index.ts'
import type { Asked } from '../after.ts'
import { withTrustedDates } from '../dates.ts'
import { countsOf } from '../keep-reports.ts'
import { memoryOf, type Memory, type WaitingPage } from '../memory.ts'
import { newestTimes } from '../pace/gap.ts'
import { minute } from '../pace/spans.ts'
import type { Asking } from './asking.ts'
import { rememberingAnswer, rememberingVersion, shortHash } from './fetched.ts'
import { fetchPages, pageOf, waitingPages } from './pages.ts'
import { readList } from './read-list.ts'

/** Entries that are remembered; a feed with more is read all the same. */
const mostEntries = 3000

/** More entries that say they were changed, without other words, are a feed that says so of all. */
const mostTouched = 3

/**
 * Asks a feed: what is new is kept at once, what was changed as a version; of entries with only the beginning the pages are fetched after that. Throws what
 * fetching and reading throws, and errors of the store.
 */
export async function askFeed(source: WatchedSource, asking: Asking): Promise<Asked> {
  const memory = memoryOf(source.state)
  if (onlyPages(memory, asking.now())) return fetchPages({ memory, reports: 0, versions: 0, pagesAlone: true }, source.address, asking)
  const fetched = await asking.fetch(source.address, { kind: 'feed', ...(memory.validators && { validators: memory.validators }) })
  const answered = rememberingAnswer(memory, fetched, source.address)
  if (fetched.unchanged)
    return fetchPages(
      { memory: { ...answered, saves: true, ...(fetched.validators && { validators: fetched.validators }) }, reports: 0, versions: 0, unchanged: true },
      source.address,
      asking,
    )
  const { entries, feed, note, body } = await readList(fetched.source, 'feed')
  const rule = memory.rule ?? (entries.length > 0 ? identityRule(entries) : undefined)
  const named = withTrustedDates(entries, fetched.fetchedAt).map((entry) => ({ ...entry, identity: identityOf(entry, rule) }))
  const news = newsAmong(named, memory)
  const acknowledged = await asking.keep(news.fresh, source.address)
  const wanted = memory.teasers === true ? [] : await wantedPages(news, acknowledged, asking)
  const read: Memory = {
    ...rememberingVersion(answered, fetched, body, note === undefined),
    ...feedAsks(feed, answered),
    ...(rule && { rule }),
    entries: Object.fromEntries([...stampsOf(named), ...(note ? Object.entries(memory.entries ?? {}) : [])].slice(0, mostEntries)),
    times: newestTimes([...(memory.times ?? []), ...timesOf(news.fresh, acknowledged, memory, asking.now())]),
  }
  const pages = waitingPages(memory, wanted)
  const asked = {
    memory: pages.length > 0 ? { ...read, pages } : read,
    ...countsOf(acknowledged),
    ...(feed?.title !== undefined && { title: feed.title }),
    ...(note && { note }),
  }
  return fetchPages(asked, source.address, asking)
}

/** Whether it is only pages that wait: the list itself is not to be asked yet. */
export function onlyPages({ pages = [], askAt }: Memory, now: number): boolean {
  return pages.length > 0 && askAt !== undefined && Date.parse(askAt) > now
}

interface News {
  /** New, or with other words than the last time. */
  readonly fresh: readonly Intake[]
  /** With the same words, but changed as they say. */
  readonly touched: readonly Intake[]
  readonly listedBefore: (entry: Intake) => boolean
}

function newsAmong(entries: readonly Intake[], { entries: before = {} }: Memory): News {
  const saidBefore = (entry: Intake): readonly string[] => (before[keyOf(entry)] ?? '').split('.')
  const isNew = (entry: Intake): boolean => saidBefore(entry)[0]?.includes(wordsOf(entry)) !== true
  const touched = entries.filter((entry) => !isNew(entry) && saidBefore(entry)[1]?.includes(changedOf(entry)) !== true)
  return { fresh: entries.filter(isNew), touched: touched.length > mostTouched ? [] : touched, listedBefore: (entry) => keyOf(entry) in before }
}

/** What each entry said: hashes of its words, then of when it was changed; of several under one identity all of them. */
function stampsOf(entries: readonly Intake[]): ReadonlyMap<string, string> {
  const words = new Map<string, string[]>()
  const changed = new Map<string, string[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    words.set(key, [...(words.get(key) ?? []), wordsOf(entry)])
    changed.set(key, [...(changed.get(key) ?? []), changedOf(entry)])
  }
  return new Map([...words].map(([key, hashes]) => [key, `${[...new Set(hashes)].join(' ')}.${[...new Set(changed.get(key))].join(' ')}`]))
}

function keyOf({ identity = [] }: Intake): string {
  return shortHash(...identity)
}

function wordsOf({ report, quality }: Intake): string {
  return shortHash(report.title ?? '', report.text, quality)
}

function changedOf({ report }: Intake): string {
  return shortHash(report.updatedAt ?? '')
}

/** Pages of entries with only the beginning: new ones, changed ones, and those known otherwise of which nobody has the whole. */
async function wantedPages({ fresh, touched, listedBefore }: News, acknowledged: readonly Acknowledged[], asking: Asking): Promise<readonly WaitingPage[]> {
  const wanted: WaitingPage[] = touched.flatMap((entry) => (entry.quality === 'full' ? [] : (pageOf(entry) ?? [])))
  for (const [at, entry] of fresh.entries()) {
    const page = entry.quality === 'full' ? undefined : pageOf(entry)
    const fate = acknowledged[at]
    if (!page || !fate) continue
    if (fate.fate !== 'known' || (!listedBefore(entry) && !(await asking.hasWhole(fate.id)))) wanted.push(page)
  }
  return wanted
}

/** What the feed itself asks for. */
function feedAsks(feed: Feed | undefined, { asks = 0 }: Memory): Pick<Memory, 'ttl' | 'asks' | 'skips'> {
  const ttl = (feed?.ttl ?? 0) * minute
  const skips = { hours: feed?.skipHours ?? [], days: feed?.skipDays ?? [] }
  return { ttl, asks: Math.max(ttl, asks), ...(skips.hours.length + skips.days.length > 0 && { skips }) }
}

/** When entries came: as they say to the minute; of new ones of a feed that is known, now where they do not. */
function timesOf(fresh: readonly Intake[], acknowledged: readonly Acknowledged[], memory: Memory, now: number): readonly number[] {
  return fresh.flatMap(({ report: { publishedAt } }, at) => {
    const said = publishedAt === undefined || publishedAt.length <= 10 ? Number.NaN : Date.parse(publishedAt)
    if (!Number.isNaN(said)) return [Math.min(said, now)]
    return memory.entries && acknowledged[at]?.fate === 'new' ? [now] : []
  })
}
