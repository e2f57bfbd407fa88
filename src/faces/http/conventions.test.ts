import { beforeAll, describe, expect, test } from 'vitest'
import { apiFor } from '../../../test/api-for.ts'
import { checkedApi, type Ask } from '../../../test/checked-api.ts'
import { claimOf, recordOf, storyOf } from '../../../test/kept-record.ts'
import { readOf, temporaryFile } from '../../../test/kept-reports.ts'
import { openStore, type Store } from '../../store/index.ts'

let store: Store
let ask: Ask
let report: string

const json = { 'content-type': 'application/json' }

interface Problem {
  readonly code: string
  readonly type: string
  readonly errors?: readonly { readonly pointer: string }[]
  readonly current?: Readonly<Record<string, unknown>>
}

async function problem(path: string, init?: RequestInit): Promise<readonly [status: number, problem: Problem]> {
  const answer = await ask(path, init)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  return [answer.status, (await answer.json()) as Problem] // checked against the document
}

async function pointers(path: string, init?: RequestInit): Promise<readonly string[]> {
  return (await problem(path, init))[1].errors?.map(({ pointer }) => pointer) ?? []
}

beforeAll(async () => {
  store = await openStore(temporaryFile(), { create: true })
  ask = await checkedApi(apiFor(store, 'owner'))
  const kept = await store.keep(Array.from({ length: 7 }, (_, n) => readOf({ guid: `g${n}`, publishedAt: `2031-04-02T0${n}:00:00Z` })))
  report = kept[0]?.id ?? ''
  await store.keepRecord(
    recordOf({
      stories: [
        storyOf(
          's1',
          kept.map(({ id }) => id),
        ),
      ],
      claims: [claimOf('c1', 's1', [report])],
    }),
  )
})

describe('validators', () => {
  test('the same address gives the same tag, and 304 where it is known', async () => {
    const first = await ask('/v1/reports')
    const etag = first.headers.get('etag') ?? ''
    expect([etag, first.headers.get('cache-control')]).toEqual([expect.stringMatching(/^"[\w-]{22}"$/u), 'private, no-cache'])
    expect((await ask('/v1/reports')).headers.get('etag')).toBe(etag)
    for (const known of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const again = await ask('/v1/reports', { headers: { 'if-none-match': known } })
      expect([again.status, again.headers.get('etag')]).toEqual([304, etag])
    }
    expect((await ask('/v1/reports', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    expect((await ask('/v1/reports.csv')).headers.get('etag')).not.toBe(etag)
  })

  test('what changes gets another tag, also where another program changed it', async () => {
    const before = (await ask('/v1/stories')).headers.get('etag')
    const other = await openStore(store.file)
    const [kept] = await other.keep([readOf({ guid: 'other', publishedAt: '2031-04-01T00:00:00Z' })])
    await other.keepRecord(recordOf({ stories: [storyOf('s2', [kept?.id ?? ''])] }))
    await other.close()
    const after = await ask('/v1/stories')
    expect(after.headers.get('etag')).not.toBe(before)
    expect(((await after.json()) as { items: unknown[] }).items).toHaveLength(2)
  })

  test('HEAD is GET without a body, OPTIONS says what there is, and other methods are told', async () => {
    const [get, head] = [await ask('/v1/reports'), await ask('/v1/reports', { method: 'HEAD' })]
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, get.headers.get('etag'), ''])
    expect((await ask('/v1/reports', { method: 'OPTIONS' })).headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
    const answer = await ask('/v1/stories/s1', { method: 'DELETE' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect((await problem('/v1/nothing'))[1]).toMatchObject({ code: 'unknown-address', type: '/v1/errors#unknown-address' })
  })
})

describe('formats', () => {
  test('by the end of the address, else by Accept', async () => {
    const typeOf = async (path: string, accept?: string): Promise<string | null> =>
      (await ask(path, accept === undefined ? {} : { headers: { accept } })).headers.get('content-type')
    expect(await typeOf('/v1/reports')).toBe('application/json')
    expect(await typeOf('/v1/reports', 'text/html, */*;q=0.1')).toBe('application/json')
    expect(await typeOf('/v1/reports', 'text/csv;q=0.9, text/markdown')).toBe('text/markdown; charset=utf-8')
    expect(await typeOf('/v1/reports', 'application/x-ndjson')).toBe('application/jsonl; charset=utf-8')
    expect(await typeOf('/v1/reports.csv', 'text/markdown')).toBe('text/csv; charset=utf-8')
    expect(await typeOf('/v1/stories/s1.md')).toBe('text/markdown; charset=utf-8')
    expect((await problem('/v1/reports', { headers: { accept: 'image/png' } }))[0]).toBe(406)
  })

  test('rows of every format are the same ones', async () => {
    const { items } = (await (await ask('/v1/reports?limit=3')).json()) as { items: { id: string }[] }
    const ids = items.map(({ id }) => id)
    const lines = async (path: string): Promise<readonly string[]> => (await (await ask(path)).text()).trim().split(/\r?\n/u)
    expect((await lines('/v1/reports.jsonl?limit=3')).map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids)
    expect((await lines('/v1/reports.csv?limit=3')).slice(1).map((line) => line.split(',').at(-1))).toEqual(ids)
    expect((await lines('/v1/reports.md?limit=3')).slice(2).map((line) => line.split(' ').at(-2))).toEqual(ids)
  })
})

describe('what is asked wrongly is told, with where', () => {
  test.each([
    ['/v1/reports?limit=0', ['#/query/limit']],
    ['/v1/reports?limit=501', ['#/query/limit']],
    ['/v1/reports?limit=ten&from=soon', ['#/query/from', '#/query/limit']],
    ['/v1/reports?form=2031-01-01', ['#/query/form']],
    ['/v1/reports?limit=1&limit=2', ['#/query/limit']],
    ['/v1/search', ['#/query/q']],
    ['/v1/events?type=RIOT&country=Norway', ['#/query/type', '#/query/country']],
    [`/v1/stories/${'x'.repeat(201)}`, ['#/path/id']],
  ])('%.60s', async (path, wrong) => {
    expect((await pointers(path)).toSorted()).toEqual(wrong.toSorted())
  })

  test('in a body', async () => {
    const post = (body: string, headers: Readonly<Record<string, string>> = json): RequestInit => ({ method: 'POST', headers, body })
    expect(await pointers('/v1/reports', post('{'))).toEqual(['#'])
    expect(await pointers('/v1/reports', post('[]'))).toEqual(['#'])
    expect(await pointers('/v1/reports', post('{"text":1,"titel":"x"}'))).toEqual(['#/text', '#/titel'])
    expect((await problem('/v1/reports', post('text', { 'content-type': 'text/plain' })))[0]).toBe(415)
    expect((await problem('/v1/reports', post('{"text":"x"}', { ...json, 'content-encoding': 'gzip' })))[0]).toBe(415)
    expect((await problem('/v1/read', post(JSON.stringify({ text: 'x'.repeat(21 * 1024 * 1024) }))))[0]).toBe(413)
    expect(await pointers(`/v1/reports/${report}/corrections`, post('{"kind":"statement-stance","item":"s1","value":7}'))).toEqual(['#/value'])
  })

  test('a cursor that is none', async () => {
    for (const list of ['reports', 'stories', 'claims', 'statements', 'events', 'numbers', 'actors', 'corrections', 'changes'])
      for (const after of ['x.y.z.w', '~', 'ab%00c', '%C3%A9'])
        expect([list, after, (await problem(`/v1/${list}?after=${after}`))[1].code]).toEqual([list, after, 'bad-cursor'])
  })
})

describe('roles', () => {
  test('nobody reads nothing, readers do not write', async () => {
    const [nobody, reader] = [apiFor(store), apiFor(store, 'reader')]
    expect((await nobody.request('/v1/stories')).status).toBe(401)
    expect((await nobody.request('/v1/openapi.json')).status).toBe(401)
    expect((await reader.request('/v1/stories')).status).toBe(200)
    expect((await reader.request('/v1/reports', { method: 'POST', headers: json, body: '{"text":"x"}' })).status).toBe(403)
    expect((await reader.request('/v1/alerts')).status).toBe(403)
    expect((await apiFor(store, 'editor').request('/v1/sources', { method: 'POST', headers: json, body: '{"address":"/etc"}' })).status).toBe(403)
  })
})

describe('pages', () => {
  test('go on by next and by Link, and what comes in meanwhile is neither lost nor given twice', async () => {
    const ids: string[] = []
    for (let path: string | undefined = '/v1/reports?limit=2'; path !== undefined;) {
      const answer = await ask(path)
      const { items, next } = (await answer.json()) as { items: { id: string }[]; next?: string }
      ids.push(...items.map(({ id }) => id))
      const link: string | undefined = /^<([^>]+)>; rel="next"$/u.exec(answer.headers.get('link') ?? '')?.[1]
      expect(link).toBe(next === undefined ? undefined : `/v1/reports?limit=2&after=${encodeURIComponent(next)}`)
      path = link
      await store.keep([
        readOf({ guid: `new${ids.length}`, publishedAt: '2031-05-01T00:00:00Z' }),
        readOf({ guid: `old${ids.length}`, publishedAt: '2031-01-01T00:00:00Z' }),
      ])
      if (ids.length > 40) break
    }
    const all = (await store.reports({ limit: 500, to: '2031-04-30' })).items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(all.filter((id) => ids.includes(id))))
    expect(ids.slice(0, 8)).toEqual(all.slice(0, 8)) // those that were there when it began
  })
})

describe('sent twice, done once', () => {
  const body = JSON.stringify({ text: 'The bridge of Granli is closed, mayor Per Ruud said.', language: 'en', title: 'Bridge closed' })
  const send = async (key: string, of = body): Promise<Response> =>
    ask('/v1/reports', { method: 'POST', headers: { ...json, 'idempotency-key': key }, body: of })

  test('the same key gives the same answer, and another request with it is refused', async () => {
    const [first, second] = [await send('k1'), await send('k1')]
    expect([first.status, second.status, await second.text()]).toEqual([201, 201, await first.text()])
    expect((await (await send('k2')).json()) as object).toMatchObject({ fate: 'known' })
    expect((await send('k1', body.replace('closed', 'open'))).status).toBe(422)
    expect((await send('ø')).status).toBe(400)
  })

  test('one that failed can be tried again', async () => {
    expect((await send('k3', '{"text":" "}')).status).toBe(422)
    expect((await send('k3')).status).toBe(201)
  })
})
