import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiFor } from '../../../test/api-for.ts'
import { checkedApi, type Ask } from '../../../test/checked-api.ts'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { openStore, type Store } from '../../store/index.ts'
import { exampleNight } from '../cli/example-night.ts'

const json = { 'content-type': 'application/json' }
let store: Store
let ask: Ask
const asked = async (path: string, init?: RequestInit): Promise<{ readonly status: number; readonly body: unknown }> => {
  const answer = await ask(path, init)
  return { status: answer.status, body: await answer.json() }
}

beforeAll(async () => {
  store = await openStore(temporaryFile(), { create: true })
  ask = await checkedApi(apiFor(store, 'editor', 'Mona Vik', { example: (await exampleNight()).slice(2, 4) }))
})
afterAll(async () => store.close())

describe('the example', () => {
  test('is read, kept and joined, once', async () => {
    const first = await asked('/v1/examples', { method: 'POST' })
    const { stories } = first.body as { stories: string[] }
    expect(first).toMatchObject({ status: 200, body: { reports: 2, added: 2 } })
    expect(stories.length).toBeGreaterThan(0)
    expect(await asked(`/v1/stories/${stories[0]}`)).toMatchObject({ status: 200 })
    expect(await asked('/v1/examples', { method: 'POST' })).toEqual({ status: 200, body: { reports: 2, added: 0, stories } })
    expect((await store.reports()).items).toHaveLength(2)
  }, 60_000)
})

describe('presence', () => {
  test('is said by whoever asks, and listed', async () => {
    const put = async (body: object): Promise<{ readonly status: number }> =>
      asked('/v1/presence', { method: 'PUT', headers: json, body: JSON.stringify(body) })
    const mona = { account: 'mona vik', name: 'Mona Vik', initials: 'MV' }
    expect(await put({ item: 'claim:c12', page: 'tab-1' })).toMatchObject({ status: 200, body: { items: [{ ...mona, item: 'claim:c12', page: 'tab-1' }] } })
    expect(await asked('/v1/presence')).toMatchObject({ body: { items: [{ ...mona, item: 'claim:c12' }] } })
    expect(await put({ item: null, page: 'tab-1' })).toEqual({ status: 200, body: { items: [] } })
    expect(await put({ item: 'claim:<script>' })).toMatchObject({ status: 400, body: { code: 'bad-request' } })
    expect(await put({ item: 'claim:c1', name: 'Per' })).toMatchObject({ status: 400 })
    expect((await store.changes.after(0, 500)).items.filter(({ kind }) => !['report', 'story', 'claim'].includes(kind))).toEqual([])
  })
})

describe('verdicts', () => {
  test('are given to what a sample has, counted, listed and taken back', async () => {
    const sample = await asked('/v1/review/sample?order=random&seed=7&limit=5&kind=statement')
    const { items } = sample.body as { items: { report: string; item: string }[] }
    expect(sample).toMatchObject({ status: 200, body: { seed: '7', more: false } })
    const judge = async (n: number, verdict: string): Promise<{ readonly status: number; readonly body: unknown }> =>
      asked('/v1/verdicts', { method: 'POST', headers: json, body: JSON.stringify({ ...pick(items[n]), verdict, sample: '7' }) })
    const pick = (it: (typeof items)[number] | undefined): object => ({ report: it?.report, item: it?.item })
    const right = await judge(0, 'right')
    expect(right).toMatchObject({ status: 200, body: { by: 'Mona Vik', verdict: 'right', sample: '7', kind: 'statement' } })
    expect((await judge(1, 'wrong')).status).toBe(200)
    expect(await judge(0, 'perhaps')).toMatchObject({ status: 400 })
    const { random, picked } = (await asked('/v1/verdicts/summary')).body as { random: object[]; picked: object[] }
    expect([random[0], picked]).toEqual([{ of: 'all', value: 'all', judged: 2, right: 1, precision: 0.5, low: 0.0945, high: 0.9055 }, []])
    expect((await ask('/v1/verdicts/summary.csv')).status).toBe(200)
    expect(((await asked('/v1/verdicts?limit=1')).body as { items: object[]; next: string }).next).toBeDefined()
    expect((await ask('/v1/exports/verdicts')).headers.get('content-type')).toContain('jsonl')
    expect(await asked('/v1/corrections/agreement')).toMatchObject({ body: { all: { judged: 2, right: 1, corrected: 0 } } })
    const gone = await ask(`/v1/verdicts/${(right.body as { id: string }).id}`, { method: 'DELETE' })
    expect(gone.status).toBe(204)
    expect(await asked('/v1/corrections/agreement')).toMatchObject({ body: { all: { judged: 1, right: 0 } } })
    expect(await asked('/v1/verdicts/none', { method: 'DELETE' })).toMatchObject({ status: 404, body: { code: 'unknown-verdict' } })
  })

  test('events are judged, too', async () => {
    expect(await asked('/v1/review/sample?kind=event')).toMatchObject({ status: 200, body: { more: false } })
  })
})

describe('a correction', () => {
  const correct = async (joined: () => Promise<void>, patience: number): Promise<{ readonly status: number; readonly body: unknown }> => {
    const slow = await checkedApi(apiFor(store, 'editor', 'Mona', { joined, patience }))
    const [line] = (await store.reports()).items
    const seen = await slow(`/v1/reports/${line?.id}`)
    const { reading } = (await seen.json()) as { reading: { statements: { id: string; stance: string }[] } }
    const [statement] = reading.statements
    const value = statement?.stance === 'denies' ? 'claims' : 'denies'
    const headers = { ...json, 'if-match': seen.headers.get('etag') ?? '' }
    const body = JSON.stringify({ kind: 'statement-stance', item: statement?.id, value })
    const answer = await slow(`/v1/reports/${line?.id}/corrections`, { method: 'POST', headers, body })
    return { status: answer.status, body: await answer.json() }
  }

  test('is answered when it is joined, or when that takes too long', async () => {
    expect(await correct(async () => undefined, 60_000)).toMatchObject({ status: 201, body: { joined: true, inForce: true, by: 'Mona' } })
    let end = (): void => undefined
    const slow = new Promise<void>((resolve) => (end = resolve))
    expect(await correct(async () => slow, 20)).toMatchObject({ status: 201, body: { joined: false, inForce: true } })
    end()
    const failing = async (): Promise<void> => new Promise((_, reject) => void setTimeout(() => reject(new Error('the thread died')), 50))
    expect(await correct(failing, 20)).toMatchObject({ status: 201, body: { joined: false } })
    await new Promise((resolve) => void setTimeout(resolve, 60))
  })

  test('that came too late is refused with what is there now: who changed it, when', async () => {
    const [line] = (await store.reports()).items
    const path = `/v1/reports/${line?.id}`
    const answer = await ask(`${path}/corrections`, {
      method: 'POST',
      headers: { ...json, 'if-match': '"seen-before"' },
      body: JSON.stringify({ kind: 'statement-stance', item: 's1', value: 'asks' }),
    })
    const { current } = (await answer.json()) as { current: { corrections: { applied: { by: string; at: string }[] }; reading: object } }
    expect([answer.status, current.corrections.applied.at(-1)]).toMatchObject([412, { by: 'Mona', at: expect.stringContaining('2031-05-04T12:00') as string }])
    expect(answer.headers.get('etag')).toBe((await ask(path)).headers.get('etag'))
  })

  test('of a claim tells who changed it, too', async () => {
    const claims = ((await asked('/v1/claims?limit=500')).body as { items: { id: string; kind: string }[] }).items
    const changed: string[] = []
    for (const { id } of claims) {
      const { corrections } = (await asked(`/v1/claims/${id}`)).body as { corrections: { by: string; kind: string; inForce: boolean }[] }
      if (corrections.length > 0) changed.push(...corrections.map(({ by, kind }) => `${by} ${kind}`))
    }
    expect(new Set(changed)).toEqual(new Set(['Mona statement-stance']))
  })
})
