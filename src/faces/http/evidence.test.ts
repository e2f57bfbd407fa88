import { beforeAll, describe, expect, test } from 'vitest'
import { apiFor } from '../../../test/api-for.ts'
import { checkedApi, type Ask } from '../../../test/checked-api.ts'
import { onEveryStore } from '../../../test/stores.ts'
import { townReports } from '../../../test/town-reports.ts'
import { openStore, type Store } from '../../store/index.ts'

interface Cited {
  readonly report: string
  readonly span: readonly [number, number]
  readonly words: string
}

/** Every piece of evidence in an answer. */
function* evidenceIn(value: unknown): Generator<Cited> {
  if (typeof value !== 'object' || value === null) return
  if ('report' in value && 'span' in value && 'words' in value) yield value as Cited
  for (const part of Object.values(value)) yield* evidenceIn(part)
}

onEveryStore(({ place }) => {
  let store: Store
  let ask: Ask
  const headers = { 'content-type': 'application/json' }
  const got = async (path: string): Promise<Record<string, unknown>> => (await (await ask(path)).json()) as Record<string, unknown>
  const ids = async (list: string): Promise<readonly string[]> => ((await got(list))['items'] as { id: string }[]).map(({ id }) => id)

  /** Addresses of everything that is kept. */
  async function everything(): Promise<readonly string[]> {
    const [stories, claims, reports] = [await ids('/v1/stories'), await ids('/v1/claims?limit=500'), await ids('/v1/reports')]
    const lists = [
      'stories',
      'claims',
      'statements',
      'events',
      'numbers',
      'actors',
      'reports',
      'changes',
      'corrections',
      'review',
      'review/sample?order=random&limit=100',
      'review/sample?kind=event&limit=100',
      'verdicts',
      'search?q=dam',
      'search?q=rebuild',
      'search?q=dam&in=statements',
    ]
    const exported = ['statements', 'events', 'claims', 'stories', 'copies', 'timeline', 'brief', 'corrections', 'verdicts'].map((kind) => `exports/${kind}`)
    const actors = ((await got('/v1/actors'))['items'] as { speaker: string }[]).map(({ speaker }) => `actors/${encodeURIComponent(speaker)}`)
    return [
      ...lists,
      ...actors,
      ...exported,
      ...stories.flatMap((id) =>
        [
          '',
          '/timeline?all=true',
          '/brief?language=en,nb',
          '/copies',
          '/coverage',
          '/tellings',
          '/matrix',
          '/reactions',
          '/sources',
          '/figures',
          '/places',
        ].map((end) => `stories/${id}${end}`),
      ),
      ...claims.flatMap((id) => [`claims/${id}`, `claims/${id}/tellings`, `claims/${id}/sources`, `claims/${id}/sentence`]),
      ...reports.flatMap((id) => ['', '/reading', '/difference', '/claims', '/quote?item=s1'].map((end) => `reports/${id}${end}`)),
    ].map((path) => `/v1/${path}`)
  }

  beforeAll(async () => {
    store = await openStore(await place(), { create: true })
    ask = await checkedApi(apiFor(store, 'owner'))
    for (const report of townReports) await ask('/v1/reports', { method: 'POST', headers, body: JSON.stringify(report) })
  })

  describe('every item that shows words', () => {
    test('a claim reads as the words it rests on, after who says them', async () => {
      const { items } = (await got('/v1/claims?limit=500')) as unknown as { items: { text: string; evidence: Cited[] }[] }
      expect(items.length).toBeGreaterThan(5)
      for (const { text, evidence } of items) {
        const words = evidence[0]?.words.replaceAll(/\s+/gu, ' ').trim() ?? ''
        expect(text === words || text.endsWith(`: ${words}`), `${text} | ${words}`).toBe(true)
      }
    })

    test('shows those that stand at its span', async () => {
      const reports = await ids('/v1/reports')
      const texts = new Map(await Promise.all(reports.map(async (id) => [id, ((await got(`/v1/reports/${id}`))['report'] as { text: string }).text] as const)))
      const kinds = new Map<string, number>()
      for (const path of await everything()) {
        if (path.includes('/exports/')) continue
        for (const { report, span, words } of evidenceIn(await got(path))) {
          expect([path, texts.get(report)?.slice(...span)]).toEqual([path, words])
          const kind = path.split(/[/?]/u)[2] ?? ''
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
        }
      }
      expect([...kinds.keys()].toSorted()).toEqual(['actors', 'claims', 'events', 'numbers', 'reports', 'review', 'search', 'statements', 'stories'])
    })

    test('words that a person hides are in no answer at all', async () => {
      for (const { report, item } of (await got('/v1/review/sample?limit=100'))['items'] as { report: string; item: string }[])
        await ask('/v1/verdicts', { method: 'POST', headers, body: JSON.stringify({ report, item, verdict: 'right' }) })
      expect(await (await ask('/v1/verdicts')).text()).toMatch(/Ruud/u)
      const path = '/v1/reports/' + (await ids('/v1/search?q=Ruud'))[0]
      const before = await ask(path)
      expect(JSON.stringify(await got('/v1/statements'))).toContain('Per Ruud')
      const { report } = (await before.json()) as { report: { text: string } }
      const at = report.text.indexOf('Per Ruud')
      const etag = before.headers.get('etag') ?? ''
      const body = JSON.stringify({ kind: 'hide', item: [at, at + 8], value: true, reason: 'a court order' })
      expect((await ask(`${path}/corrections`, { method: 'POST', headers: { ...headers, 'if-match': etag }, body })).status).toBe(201)
      for (const address of await everything()) {
        const text = await (await ask(address)).text()
        expect([address, /Ruud/u.test(text)]).toEqual([address, false])
      }
      for (const end of ['csv', 'md', 'jsonl'])
        for (const list of ['statements', 'claims', 'search', 'actors'])
          expect(await (await ask(`/v1/${list}.${end}${list === 'search' ? '?q=Ruud' : ''}`)).text()).not.toMatch(/Ruud/u)
      expect(JSON.stringify(await got('/v1/search?q=rebuild'))).toContain('███ ████')
    })
  })
})
