import { onTestFinished } from 'vitest'
import { openStore, type Store } from '../src/store/index.ts'
import { checkedWish, keptNews, madeSearch, saveSearch, secretOf, type OpenAlerts, openAlerts } from '../src/watch/alerts/index.ts'
import type { Poster } from '../src/intake/index.ts'
import type { Claim } from '../src/words/index.ts'
import type { NewsBody } from '../src/watch/alerts/news.ts'
import { keptOf, madeReading } from './kept-reports.ts'

/** An invented night that reports come in of, with alerts that watch it. */
export interface AlertNight {
  readonly store: Store
  readonly alerts: OpenAlerts
  /** What was posted: where, headers and body. */
  readonly posted: { readonly address: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }[]
  /** Keeps a report of an outlet and tells its id. */
  report(outlet: string, text?: string, guid?: string): Promise<string>
  /** Makes the record these claims of one story. */
  join(claims: readonly Claim[], story?: string): Promise<void>
  /** Keeps a search; `wish` is what a person sends. */
  watch(wish: Readonly<Record<string, unknown>>): Promise<string>
  /** What a search told, the oldest first. */
  told(search: string): Promise<readonly NewsBody[]>
  /** Lets so many minutes pass. */
  pass(minutes: number): void
  now(): string
}

/** A night in a store. Every minute something may happen. `post` answers what is posted. */
export async function alertNight(
  place: string,
  post: Poster['post'] = async () => Promise.resolve({ status: 200, text: 'ok' }),
  holder = 'a',
): Promise<AlertNight> {
  let time = Date.parse('2031-05-04T08:00:00Z')
  const now = (): string => new Date(time).toISOString()
  const store = await openStore(place, { create: true, now })
  onTestFinished(async () => store.close())
  const posted: AlertNight['posted'] = []
  const poster: Poster = {
    check: () => undefined,
    close: async () => Promise.resolve(),
    post: async (address, headers, body) => {
      posted.push({ address, headers, body })
      return post(address, headers, body)
    },
  }
  const clock = { now: () => time, sleep: async () => new Promise<void>((resolve) => setTimeout(resolve, 5)) }
  let searches = 0
  const pass = (minutes: number): void => void (time += minutes * 60_000)
  return {
    store,
    posted,
    alerts: openAlerts({ store, poster, clock, holder }),
    pass,
    now,
    async report(outlet, text = 'Police arrested two men near the dam.', guid = outlet) {
      pass(1)
      const kept = keptOf({ outlet: { name: outlet }, title: `${outlet} on the dam`, text, guid, url: `https://${outlet.toLowerCase()}.example/dam` })
      const [acknowledged] = await store.keep([{ ...kept, readAt: now(), reading: { of: kept.intake.report, reading: madeReading(kept.intake.report) } }])
      return acknowledged?.id ?? ''
    },
    async join(claims, story = 's1') {
      pass(1)
      const reports = [...new Set(claims.flatMap(({ members }) => members.map(({ report }) => report)))]
      await store.keepRecord({ stories: [{ id: story, title: 'The dam of Granli', reports, related: [], episodes: [] }], copies: [], claims, timelines: [] })
    },
    async watch(wish) {
      pass(1)
      const search = await madeSearch(store, checkedWish(wish), { id: `al_${searches++}`, at: now(), secret: () => secretOf(Buffer.alloc(32, 7)) })
      await saveSearch(store, search)
      return search.id
    },
    told: async (search) => (await store.alerts.news(search, { limit: 500 })).toReversed().map((news) => keptNews(news).body.sent),
  }
}

/** A claim that these reports tell, each of an origin of its own. */
export function claimOf(reports: readonly string[], other: Partial<Claim> = {}): Claim {
  return {
    id: 'c1',
    story: 's1',
    kind: 'event',
    text: 'Police arrested two men near the dam',
    main: true,
    weight: 2,
    type: 'COERCE',
    status: 'single',
    members: reports.map((report) => ({ report, span: [0, 36], via: [], own: false })),
    newsrooms: reports.map((report, at) => ({ name: `Newsroom ${at}`, reports: [report] })),
    origins: reports.map((report, at) => ({ kind: 'actor', name: `Origin ${at}`, reports: [report] })),
    confidence: 0.5,
    ...other,
  }
}
