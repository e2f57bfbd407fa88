import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { apiFor } from '../../../test/api-for.ts'
import { checkedApi, type Ask } from '../../../test/checked-api.ts'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { operations } from '../operations/index.ts'
import { openStore } from '../../store/index.ts'

const page = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8')
const lines = [...page.matchAll(/^```sh\n([^]*?)^```/gmu)].flatMap((match) => match[1]?.trim().split('\n') ?? [])
let ask: Ask
const shown = new Map<string, string>()

beforeAll(async () => {
  ask = await checkedApi(apiFor(await openStore(temporaryFile(), { create: true }), 'owner'))
  const text = 'Brua i Ålvik stengt\n\nOrdfører Ane Lie sier at brua er stengt i natt. Rektor Per Vik varsler at skolen holder stengt.'
  const made = await ask('/v1/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, outlet: 'Fjordavisa', language: 'nb' }),
  })
  const { id } = (await made.json()) as { id: string }
  const { items } = (await (await ask('/v1/stories')).json()) as { items: { id: string }[] }
  shown.set('4v1dqkc9m2x0f', id).set('2q7bd1fm9cz0x', items[0]?.id ?? '')
})

describe('docs/api.md', () => {
  test.each(lines)('%s', async (line) => {
    if (line.includes('$ETAG')) shown.set('$ETAG', (await ask(`/v1/reports/${shown.get('4v1dqkc9m2x0f')}`)).headers.get('etag') ?? '')
    const real = [...shown].reduce((now, [word, value]) => now.replaceAll(word, value.replaceAll('"', '\u0001')), line)
    const words = [...real.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map(([, a, b, c]) => (a ?? b ?? c ?? '').replaceAll('\u0001', '"'))
    const after = (option: string): string[] => words.flatMap((word, at) => (word === option ? [words[at + 1] ?? ''] : []))
    const headers = Object.fromEntries(after('-H').map((it) => [it.split(': ')[0] ?? '', it.slice(it.indexOf(': ') + 2)]))
    const [body] = after('-d')
    const url = new URL(words.find((word) => word.startsWith('http://127.0.0.1:4270')) ?? '')
    const answer = await ask(`${url.pathname}${url.search}`, { method: after('-X')[0] ?? 'GET', headers, ...(body !== undefined && { body }) })
    expect([answer.status, (await answer.text()).length > 0]).toEqual([line.includes('POST') && !line.includes('/read') ? 201 : 200, true])
  })

  test('names every kind of thing that there is', () => {
    const kinds = new Set(operations.map(({ path }) => `/v1${/^\/\w+/u.exec(path)?.[0]}`))
    expect([...kinds].filter((kind) => !page.includes(kind))).toEqual([])
  })
})
