import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { followLines } from './follow-lines.ts'
import { recordLines } from './record-lines.ts'

const reports = [
  {
    id: 'a',
    outlet: 'Dalnytt',
    publishedAt: '2031-05-04T08:00:00Z',
    language: 'en',
    text: 'The dam above Granli broke on Sunday. Two people are hurt, mayor Liv Aas said.',
  },
  {
    id: 'b',
    outlet: 'Fjellposten',
    publishedAt: '2031-05-04T09:00:00Z',
    language: 'en',
    text: 'Four people are hurt after the dam above Granli broke, mayor Liv Aas told Fjellposten.',
  },
]

async function* slowly(): AsyncGenerator<Uint8Array> {
  for (const report of reports) {
    yield new TextEncoder().encode(`${JSON.stringify(report)}\n`)
    await sleep(600)
  }
}

test('rows go out as they change; what stands at the end is what one run over everything gives', async () => {
  const standing = new Map<string, string>()
  const seen: string[] = []
  for await (const { text } of followLines(slowly(), { brief: ['en'], records: true })) {
    const row = JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, unknown>>>> // printed just now
    const [kind = '', body = {}] = Object.entries(row)[0] ?? []
    const name = nameOf(kind, body)
    if (kind === 'gone') standing.delete(name)
    else standing.set(name, text)
    seen.push(kind)
  }
  const once: string[] = []
  for await (const { text } of recordLines(slowly(), { brief: ['en'], records: true })) once.push(text)
  expect([...standing.values()].sort()).toEqual(once.sort())
  expect(seen.filter((kind) => kind === 'story').length).toBeGreaterThan(1)
})

function nameOf(kind: string, body: Readonly<Record<string, unknown>>): string {
  const { id, story, language, report } = body
  return JSON.stringify(
    kind === 'gone'
      ? [body['kind'], id]
      : [kind, id ?? (report as { id?: string } | undefined)?.id ?? (kind === 'brief' ? `${String(story)} ${String(language)}` : story)],
  )
}
