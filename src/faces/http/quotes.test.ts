import { beforeAll, describe, expect, test } from 'vitest'
import { apiFor } from '../../../test/api-for.ts'
import { checkedApi, type Ask } from '../../../test/checked-api.ts'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { townReports } from '../../../test/town-reports.ts'
import { openStore } from '../../store/index.ts'

let ask: Ask
let report: string

interface Quote {
  readonly language: string
  readonly text: string
  readonly evidence: readonly { readonly words: string }[]
}
interface Note {
  readonly claim: string
  readonly statements: readonly string[]
  readonly events: readonly string[]
  readonly evidence: readonly object[]
}
const got = async <Answer>(path: string): Promise<Answer> => (await (await ask(path)).json()) as Answer // checked against the document

beforeAll(async () => {
  ask = await checkedApi(apiFor(await openStore(temporaryFile(), { create: true }), 'editor'))
  for (const body of townReports) await ask('/v1/reports', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  report = (await got<{ items: { id: string }[] }>('/v1/search?q=rebuild')).items[0]?.id ?? ''
})

describe('sentences to be copied', () => {
  test('a statement with whose words it is, in the language asked for', async () => {
    const { statements } = await got<{ statements: { id: string; type: string }[] }>(`/v1/reports/${report}/reading`)
    const item = statements.find(({ type }) => type === 'direct')?.id
    const quote = await got<Quote>(`/v1/reports/${report}/quote?item=${item}`)
    expect(quote).toMatchObject({ language: 'en', text: '“We will rebuild the dam”, says Per Ruud, according to Elveposten.' })
    expect(quote.evidence.map(({ words }) => words)).toEqual([expect.stringContaining('We will rebuild the dam'), expect.stringContaining('Per Ruud')])
    expect(await got<Quote>(`/v1/reports/${report}/quote?item=${item}&language=nn`)).toMatchObject({
      text: '«We will rebuild the dam», seier Per Ruud, ifølgje Elveposten (engelsk).',
    })
    expect((await ask(`/v1/reports/${report}/quote?item=s99`)).status).toBe(404)
    expect((await ask(`/v1/reports/${report}/quote?item=a1`)).status).toBe(400)
  })

  test('a claim with its origins', async () => {
    const [claim] = (await got<{ items: { id: string; text: string; origins: { name: string }[] }[] }>('/v1/claims?main=true')).items
    const { text, evidence } = await got<Quote>(`/v1/claims/${claim?.id}/sentence?language=nb`)
    expect(text).toMatch(/\(engelsk; (?:ett|\d+) opphav: /u)
    for (const { name } of claim?.origins ?? []) expect(text).toContain(name.split(',')[0])
    expect(evidence).toHaveLength(1)
    expect((await ask('/v1/claims/none/sentence')).status).toBe(404)
  })
})

test('words of a report know the claims they assert', async () => {
  const { items, more } = await got<{ items: readonly Note[]; more: object }>(`/v1/reports/${report}/claims`)
  expect(more).toEqual({ items: 0 })
  expect(items.length).toBeGreaterThan(2)
  expect(items.every(({ evidence }) => evidence.length === 1)).toBe(true)
  expect(items.some(({ statements }) => statements.length > 0)).toBe(true)
  expect(items.some(({ events }) => events.length > 0)).toBe(true)
  expect((await ask('/v1/reports/none/claims')).status).toBe(404)
})
