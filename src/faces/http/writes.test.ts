import { beforeAll, describe, expect, test } from 'vitest'
import { apiFor } from '../../../test/api-for.ts'
import { checkedApi, type Ask } from '../../../test/checked-api.ts'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { townReports } from '../../../test/town-reports.ts'
import { openStore } from '../../store/index.ts'

let ask: Ask
type Body = Readonly<Record<string, unknown>>

async function send(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  return ask(path, { method, headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, ...sent })
}

async function got(path: string): Promise<Body & { readonly items: readonly Body[] }> {
  return (await (await ask(path)).json()) as Body & { items: Body[] } // checked against the document
}

async function tagOf(path: string): Promise<string> {
  return (await ask(path)).headers.get('etag') ?? ''
}

async function codeOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { code: string }).code
}

beforeAll(async () => {
  ask = await checkedApi(apiFor(await openStore(temporaryFile(), { create: true }), 'owner'))
  for (const report of townReports) await send('POST', '/v1/reports', report)
})

describe('a correction', () => {
  test('wants to know what it was made against, and is refused where that has changed', async () => {
    const { id } = (await got('/v1/search?q=mayor')).items[0] ?? {}
    const path = `/v1/reports/${String(id)}`
    const wish = { kind: 'statement-stance', item: 's1', value: 'denies', reason: 'heard the tape' }
    const blind = await send('POST', `${path}/corrections`, wish)
    expect([blind.status, await codeOf(blind)]).toEqual([428, 'match-needed'])
    const etag = await tagOf(path)
    const made = await send('POST', `${path}/corrections`, wish, { 'if-match': etag })
    const entry = (await made.json()) as Body
    expect([made.status, made.headers.get('location'), entry]).toMatchObject([
      201,
      `/v1/corrections/${String(entry['id'])}`,
      { by: 'Mona', before: 'promises', after: 'denies', inForce: true },
    ])
    expect((await got(`/v1/statements?stance=denies`)).items).toHaveLength(1)
    const late = await send('POST', `${path}/corrections`, { ...wish, value: 'claims' }, { 'if-match': etag })
    const told = (await late.json()) as { code: string; current: { reading: { statements: { stance: string }[] } } }
    expect([late.status, late.headers.get('etag'), told.code]).toEqual([412, await tagOf(path), 'stale'])
    expect(told.current.reading.statements[0]?.stance).toBe('denies') // as it is now
    const undone = await send('POST', `/v1/corrections/${String(entry['id'])}/undo`, { reason: 'misheard' })
    expect([undone.status, await undone.json()]).toMatchObject([201, { kind: 'undo', undoes: entry['id'] }])
    expect((await got(`/v1/corrections/${String(entry['id'])}`))['inForce']).toBe(false)
    expect((await send('POST', `/v1/corrections/${String(entry['id'])}/undo`, {})).status).toBe(422)
    expect((await got('/v1/corrections')).items).toHaveLength(2)
    expect((await got(`/v1/statements?stance=denies`)).items).toEqual([])
  })

  test('of two people who correct at once one is told', async () => {
    const path = `/v1/reports/${String((await got('/v1/search?q=mayor')).items[0]?.['id'])}`
    const etag = await tagOf(path)
    const both = await Promise.all(
      ['claims', 'demands'].map(async (value) => send('POST', `${path}/corrections`, { kind: 'statement-stance', item: 's1', value }, { 'if-match': etag })),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412])
  })

  test('what makes no sense is told', async () => {
    const path = `/v1/reports/${String((await got('/v1/search?q=mayor')).items[0]?.['id'])}`
    const etag = await tagOf(path)
    const wish = async (body: Body): Promise<string> => codeOf(await send('POST', `${path}/corrections`, body, { 'if-match': etag }))
    expect(await wish({ kind: 'statement-stance', item: 's1', value: 'shouts' })).toBe('correction-refused')
    expect(await wish({ kind: 'statement-stance', item: 's99', value: 'says' })).toBe('unknown-item')
    expect(await wish({ kind: 'hide', item: [0, 3], value: true })).toBe('correction-refused')
    expect(await wish({ kind: 'number-value', item: 'e1#1', value: { min: 'many' } })).toBe('bad-request')
    expect(await codeOf(await send('POST', '/v1/reports/none/corrections', { kind: 'hide', value: true }, { 'if-match': '*' }))).toBe('unknown-id')
  })

  test('of claims: two are one', async () => {
    const claims = (await got('/v1/claims')).items.filter(({ kind }) => kind === 'event')
    const [a, b] = claims.map(({ id }) => String(id))
    if (a === undefined || b === undefined) throw new Error('two events are told')
    const made = await send('POST', `/v1/claims/${a}/corrections`, { kind: 'claim-merge', value: [b] }, { 'if-match': await tagOf(`/v1/claims/${a}`) })
    expect(made.status).toBe(201)
    expect((await got('/v1/claims')).items.filter(({ kind }) => kind === 'event')).toHaveLength(claims.length - 1)
  })
})

describe('sources', () => {
  test('are watched, changed against what was seen, and taken away', async () => {
    const made = await send('POST', '/v1/sources', { address: 'https://elveposten.example/rss', kind: 'feed', title: 'Elveposten', group: ['Papers'] })
    const { id } = (await made.json()) as { id: string }
    expect([made.status, made.headers.get('location')]).toEqual([201, `/v1/sources/${id}`])
    expect((await got('/v1/sources')).items).toMatchObject([{ id, status: 'new', title: 'Elveposten' }])
    const path = `/v1/sources/${id}`
    expect((await send('PATCH', path, { paused: true })).status).toBe(428)
    const etag = await tagOf(path)
    const paused = await send('PATCH', path, { paused: true }, { 'if-match': etag })
    expect([paused.status, paused.headers.get('etag'), await paused.json()]).toMatchObject([200, await tagOf(path), { paused: true }])
    expect((await send('PATCH', path, { paused: false }, { 'if-match': etag })).status).toBe(412)
    expect((await send('PATCH', path, { title: 'Elva', crisis: true, paused: false }, { 'if-match': await tagOf(path) })).status).toBe(200)
    expect((await got('/v1/sources')).items).toMatchObject([{ status: 'new', title: 'Elva', crisis: true, group: ['Papers'] }])
    expect((await send('DELETE', path)).status).toBe(428)
    expect((await send('DELETE', path, undefined, { 'if-match': '*' })).status).toBe(204)
    expect((await send('DELETE', path, undefined, { 'if-match': '*' })).status).toBe(404)
  })

  test('an address that is none, and one that cannot be looked at', async () => {
    expect(await codeOf(await send('POST', '/v1/sources', { address: 'ftp://x.example/', kind: 'feed' }))).toBe('bad-url')
    expect(await codeOf(await send('POST', '/v1/sources', { address: 'https://x.example/' }))).toBe('fetch-failed')
    expect(await codeOf(await send('POST', '/v1/sources', { address: '/nowhere/at/all', kind: 'folder' }))).toBe('file-not-found')
  })
})

describe('alerts', () => {
  test('are kept with a secret that is told once, changed, tried and taken away', async () => {
    const wish = { name: 'Dams', conditions: { words: 'dam' }, targets: [{ kind: 'webhook', url: 'https://desk.example/hook' }] }
    const made = await send('POST', '/v1/alerts', wish)
    const { id, targets } = (await made.json()) as { id: string; targets: { secret: string }[] }
    expect([made.status, targets[0]?.secret]).toEqual([201, expect.stringMatching(/^whsec_.{20}/u)])
    expect(JSON.stringify(await got('/v1/alerts'))).not.toContain(targets[0]?.secret)
    expect(await codeOf(await send('POST', '/v1/alerts', wish))).toBe('alert-taken')
    expect(await codeOf(await send('POST', '/v1/alerts', { name: 'All', conditions: {} }))).toBe('bad-alert')
    const path = `/v1/alerts/${id}`
    const changed = await send('PUT', path, { ...wish, digest: 30 }, { 'if-match': await tagOf(path) })
    expect([changed.status, await changed.json()]).toMatchObject([200, { id, digest: 30, account: 'mona' }])
    expect((await send('POST', `${path}/test`, {})).status).toBe(200)
    for (const end of ['', '.csv', '.md', '.jsonl']) expect((await ask(`${path}/news${end}`)).status).toBe(200)
    expect((await send('DELETE', path, undefined, { 'if-match': await tagOf(path) })).status).toBe(204)
    expect((await send('PUT', path, wish, { 'if-match': '*' })).status).toBe(404)
  })
})

describe('exports', () => {
  test.each([
    ['statements', 'csv', 'text/csv; charset=utf-8'],
    ['statements', 'parquet', 'application/vnd.apache.parquet'],
    ['claims', 'rss', 'application/rss+xml'],
    ['claims', 'atom', 'application/atom+xml'],
    ['stories', 'ninjs', 'application/json'],
    ['statements', 'jsonld', 'application/ld+json'],
    ['timeline', 'timelinejs', 'application/json'],
    ['brief', 'md', 'text/markdown; charset=utf-8'],
    ['corrections', 'jsonl', 'application/jsonl'],
  ])('%s as %s', async (kind, format, type) => {
    const answer = await ask(`/v1/exports/${kind}?format=${format}`)
    expect([answer.status, answer.headers.get('content-type'), (await answer.text()).length > 0]).toEqual([200, type, true])
    const etag = answer.headers.get('etag') ?? ''
    expect((await ask(`/v1/exports/${kind}?format=${format}`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  test('are whole, and what a format does not hold is told', async () => {
    const all = (await got('/v1/statements?limit=500')).items
    expect((await (await ask('/v1/exports/statements.jsonl')).text()).trim().split('\n')).toHaveLength(all.length)
    expect(await codeOf(await ask('/v1/exports/claims?format=jsonld'))).toBe('bad-value')
    expect(await codeOf(await ask('/v1/exports/boats'))).toBe('bad-request')
    expect(await codeOf(await ask('/v1/exports/stories?story=none'))).toBe('unknown-id')
  })
})
