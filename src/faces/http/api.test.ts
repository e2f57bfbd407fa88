import { parseFeed } from 'feedsmith'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkedApi, type Ask } from '../../../test/checked-api.ts'
import { recordOf, storyOf } from '../../../test/kept-record.ts'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { apiFor } from '../../../test/api-for.ts'
import { townReports } from '../../../test/town-reports.ts'
import { openStore, type Role, type Store } from '../../store/index.ts'

let store: Store
let ask: Ask

interface Items {
  readonly items: readonly { readonly id: string; readonly [name: string]: unknown }[]
  readonly next?: string
}

const json = { 'content-type': 'application/json' }

async function got<Answer = Items>(path: string, init?: RequestInit): Promise<Answer> {
  return (await (await ask(path, init)).json()) as Answer // checked against the document
}

async function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return ask(path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) })
}

beforeAll(async () => {
  store = await openStore(temporaryFile(), { create: true })
  ask = await checkedApi(apiFor(store, 'owner'))
  for (const report of townReports) expect((await post('/v1/reports', report)).status).toBe(201)
})

describe('every view of what is kept', () => {
  test('lists, and what is in them', async () => {
    for (const path of ['stories', 'claims', 'numbers', 'statements', 'actors', 'events', 'reports', 'changes', 'errors']) {
      const { items } = await got(`/v1/${path}`)
      expect([path, items.length > 0]).toEqual([path, true])
      for (const format of ['csv', 'jsonl', 'md']) {
        const answer = await ask(`/v1/${path}.${format}`)
        const lines = (await answer.text()).trim().split('\n')
        expect([path, format, lines.length]).toEqual([path, format, items.length + { csv: 1, jsonl: 0, md: 2 }[format]!])
      }
    }
  })

  test('changes of accounts are for owners, also where the answer is remembered', async () => {
    const made = { id: 'ane', name: 'Ane', role: 'owner', madeAt: '2031-04-02T10:00:00Z', closed: false } as const
    await store.accounts.add(made, 'hash')
    let role: Role = 'owner'
    const app = apiFor(store, () => role)
    const seen = async (as: Role): Promise<number> => {
      role = as
      return ((await (await app.request('/v1/changes?kind=account')).json()) as Items).items.length
    }
    expect([await seen('owner'), await seen('reader'), await seen('owner')]).toEqual([1, 0, 1])
  })

  test('the news of an alert as a feed, for whoever may read', async () => {
    const { id } = (await (await post('/v1/alerts', { name: 'The bridge', conditions: { words: 'bridge' } })).json()) as { id: string }
    const atom = await ask(`/v1/alerts/${id}/news.atom?language=nn`)
    expect([atom.status, atom.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8'])
    expect(parseFeed(await atom.text())).toMatchObject({ format: 'atom', feed: { title: { value: 'The bridge' } } })
    const app = apiFor(store, 'reader')
    const rss = await app.request(`/v1/alerts/${id}/news.rss`)
    expect([rss.status, parseFeed(await rss.text()).format]).toEqual([200, 'rss'])
    expect((await app.request(`/v1/alerts/${id}/news.rss`, { headers: { 'if-none-match': rss.headers.get('etag') ?? '' } })).status).toBe(304)
    expect((await app.request('/v1/alerts/none/news.atom')).status).toBe(404)
    expect((await app.request(`/v1/alerts/${id}/news.atom?lang=nn`)).status).toBe(400)
    const nobody = await apiFor(store).request(`/v1/alerts/${id}/news.atom`)
    expect([nobody.status, nobody.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="Hearsay", charset="UTF-8"'])
  })

  test('a brief is headed by a headline in its language, where a report has one', async () => {
    const two = await openStore(temporaryFile(), { create: true })
    const asked = apiFor(two, 'owner')
    for (const [language, title, text] of [
      ['nb', 'Havna er stengt', 'Havna er stengt, sier ordføreren.'],
      ['en', 'The harbour is closed', 'The harbour is closed, the mayor said.'],
    ]) {
      const body = JSON.stringify({ language, title, text })
      expect((await asked.request('/v1/reports', { method: 'POST', headers: json, body })).status).toBe(201)
    }
    const ids = (await two.reports()).items.toReversed().map(({ id }) => id)
    await two.keepRecord(recordOf({ stories: [storyOf('s1', ids)] }))
    const titleIn = async (language: string): Promise<string> =>
      ((await (await asked.request(`/v1/stories/s1/brief?language=${language}`)).json()) as { title: string }).title
    expect([await titleIn('nb'), await titleIn('en')]).toEqual(['Havna er stengt', 'The harbour is closed'])
    expect(['Havna er stengt', 'The harbour is closed']).not.toContain(await titleIn('es')) // what the story is called
    await two.close()
  })

  test('nobody is told where the store lies', async () => {
    for (const path of ['stories/none', 'stories/none/coverage', 'claims/none', 'reports/none', 'stories/none/brief', 'exports/stories?story=none']) {
      const { detail } = (await got<{ detail: string }>(`/v1/${path}`)) ?? {}
      expect(detail).toContain('There is no "none"')
      expect(detail).not.toContain('/')
    }
  })

  test('one story, claim, report', async () => {
    const [story] = (await got('/v1/stories')).items
    const [claim] = (await got(`/v1/claims?story=${story?.id}`)).items
    const [report] = (await got(`/v1/reports?story=${story?.id}`)).items
    for (const path of [
      `stories/${story?.id}`,
      `stories/${story?.id}/timeline`,
      `stories/${story?.id}/brief`,
      `stories/${story?.id}/copies`,
      ...['coverage', 'tellings', 'matrix', 'reactions', 'sources', 'figures', 'places'].map((picture) => `stories/${story?.id}/${picture}`),
      `claims/${claim?.id}`,
      `claims/${claim?.id}/sources`,
      `claims/${claim?.id}/sentence`,
      `reports/${report?.id}/claims`,
      'actors/Per%20Ruud',
      `reports/${report?.id}`,
      `reports/${report?.id}/reading`,
      `reports/${report?.id}/difference`,
    ])
      for (const end of ['', '.json', '.csv', '.jsonl', '.md']) expect([path, end, (await ask(`/v1/${path}${end}`)).status]).toEqual([path, end, 200])
  })

  test('search', async () => {
    expect((await got('/v1/search?q=mayor')).items).toHaveLength(1)
    expect((await got('/v1/search?q=rebuild&in=statements')).items).toMatchObject([{ speaker: 'Per Ruud' }])
    expect((await got('/v1/search?q=nowhere')).items).toEqual([])
  })

  test('a text is read without being kept', async () => {
    const answer = await post('/v1/read', { text: 'Mayor Per Ruud said the bridge is closed.', language: 'en' })
    expect([answer.status, await answer.json()]).toMatchObject([200, { statements: [{ stance: 'says' }] }])
    expect((await got('/v1/reports')).items).toHaveLength(2)
  })
})
