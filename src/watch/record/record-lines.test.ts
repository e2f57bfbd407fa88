import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Copy, Story } from '../../words/index.ts'
import { recordLines, type LinesOptions } from './record-lines.ts'

interface Row {
  readonly story?: Story
  readonly copy?: Copy
  readonly collection?: string
  readonly id?: string
  readonly error?: { readonly code: string }
}

async function rowsOf(lines: readonly (object | string)[], options: LinesOptions = { only: ['stories', 'copies'] }): Promise<Row[]> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const rows: Row[] = []
  for await (const line of recordLines(bytes(text), options)) rows.push(JSON.parse(line.text) as Row) // printed just now
  return rows
}

// oxlint-disable-next-line require-await -- the program reads streams
async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

const folder = new URL('../../../examples/night/', import.meta.url)
const listed = JSON.parse(readFileSync(new URL('reports.json', folder), 'utf8')) as {
  readonly id: string
  readonly file: string
  readonly publishedAt: string
}[] // our own file
const night = listed.map(({ file, ...report }) => ({ ...report, text: readFileSync(new URL(file, folder), 'utf8') }))

const ferry = [
  {
    id: 'f1',
    outlet: 'Fjord Times',
    publishedAt: '2031-05-04T08:00:00Z',
    language: 'en',
    title: 'Ferry aground',
    text: 'A ferry with 84 people on board ran aground off Saltvik on Friday. Rescue leader Ingrid Moen said nobody was missing.',
  },
  {
    id: 'f2',
    outlet: 'Pier Post',
    publishedAt: '2031-05-04T09:00:00Z',
    language: 'en',
    text: 'The ferry that ran aground off Saltvik was lifted free by a tug, rescue leader Ingrid Moen said. All 84 people on board are ashore in Saltvik.',
  },
  {
    id: 'g1',
    outlet: 'Pier Post',
    publishedAt: '2031-05-04T09:30:00Z',
    language: 'en',
    text: 'The council of Granli voted against a new swimming hall. Mayor Olav Rud blamed the price of steel and said the plan was dead.',
  },
]

describe('the night', () => {
  test('most of its reports, in four languages, are one story', async () => {
    const rows = await rowsOf(night)
    const stories = rows.flatMap(({ story }) => story ?? [])
    expect(stories.flatMap(({ reports }) => reports).sort()).toEqual(night.map(({ id }) => id).sort())
    expect(Math.max(...stories.map(({ reports }) => reports.length))).toBeGreaterThan(12)
    expect(new Set(rows.map(({ collection }) => collection))).toEqual(new Set(['night']))
  })

  test('the agency is told of as the source of its translation', async () => {
    const copies = (await rowsOf(night)).flatMap(({ copy }) => copy ?? [])
    expect(copies).toContainEqual(expect.objectContaining({ a: 'night/01-meridian', b: 'night/03-depesje', kind: 'translation', direction: 'known' }))
  })

  test('any order gives the same rows', async () => {
    const all = { brief: ['nn'] } as const
    const expected = await rowsOf(night, all)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(night, { minLength: night.length }), async (shuffled) => {
        expect(await rowsOf(shuffled, all)).toEqual(expected)
      }),
      { numRuns: 2 },
    )
  })

  test('as of a moment nothing later is there, as if it had never come', async () => {
    const asOf = '2026-03-13T03:00:00Z'
    const early = night.filter(({ publishedAt }) => Date.parse(publishedAt) <= Date.parse(asOf))
    expect(await rowsOf(night, { asOf, only: ['stories', 'copies'] })).toEqual(await rowsOf(early))
  })
})

describe('stories', () => {
  test('reports of one event are together, others apart, each in one story', async () => {
    const stories = (await rowsOf(ferry)).flatMap(({ story }) => story ?? [])
    expect(stories.map(({ reports }) => reports)).toEqual([['f1', 'f2'], ['g1']])
    expect(stories[0]).toMatchObject({ title: 'Ferry aground', from: '2031-05-04T08:00:00Z', to: '2031-05-04T09:00:00Z' })
  })

  test('a title that stands in the text cites it', async () => {
    const [first] = (await rowsOf([ferry[2]!])).flatMap(({ story }) => story ?? [])
    const [from, to] = first!.titleFrom!.span
    expect(ferry[2]!.text.slice(from, to)).toBe(first!.title)
  })

  test('collections never meet', async () => {
    const both = [...ferry.map((it) => ({ ...it, collection: 'x' })), ...ferry.map((it) => ({ ...it, collection: 'y' }))]
    const rows = await rowsOf(both)
    const of = (name: string): Row[] => rows.filter(({ collection }) => collection === name)
    expect(of('x').map(({ story }) => story?.reports)).toEqual(of('y').map(({ story }) => story?.reports))
    expect(of('x').map(({ copy }) => copy)).toEqual(of('y').map(({ copy }) => copy))
    const ids = rows.flatMap(({ story }) => story?.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('one story by decree', async () => {
    const stories = (await rowsOf(ferry, { oneStory: true, only: ['stories'] })).flatMap(({ story }) => story ?? [])
    expect(stories.map(({ reports }) => reports)).toEqual([['f1', 'f2', 'g1']])
  })

  test('a day without a time comes after the times of that day, in the zone of the report', async () => {
    const day = { id: 'd', publishedAt: '2031-05-04', timeZone: 'America/Lima', text: 'One.' }
    const rows = await rowsOf([day, { id: 't', publishedAt: '2031-05-05T04:59:00Z', text: 'Two.' }], { oneStory: true })
    expect(rows[0]?.story).toMatchObject({ reports: ['t', 'd'], from: '2031-05-05T04:59:00Z', to: '2031-05-05T04:59:59Z' })
  })
})

describe('what reports assert', () => {
  test('rows come in the order of kinds; claims, timelines and briefs cite words that stand there', async () => {
    const rows = await rowsOf(ferry, { brief: ['en'], records: true })
    const kinds = rows.map((row) => Object.keys(row)[0] ?? '')
    expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toEqual(
      ['report', 'story', 'copy', 'claim', 'timeline', 'brief'].filter((kind) => kinds.includes(kind)),
    )
    expect(rows.filter((row) => 'claim' in row).length).toBeGreaterThan(2)
  })

  test('a report in a language that is not read is in a story and asserts nothing', async () => {
    const rows = await rowsOf([{ id: 'p', language: 'pt', text: 'O porto foi fechado pelas autoridades na sexta-feira.' }], {})
    expect(rows.map((row) => Object.keys(row)[0])).toEqual(['story'])
  })
})

describe('lines', () => {
  test('a bad line gives an error and the rest goes on', async () => {
    const rows = await rowsOf([
      '{',
      { id: 'x' },
      { id: 'y', text: ' ' },
      { id: 'z', text: 'Hi.', publishedAt: 'soon' },
      { id: 'u', text: 'Hi.', publishedAt: '2031-05-04', timeZone: 'Moon/Sea' },
      '',
      ferry[0]!,
    ])
    expect(rows.map(({ error }) => error?.code)).toEqual(['bad-line', 'bad-line', 'empty-report', 'bad-date', 'unknown-zone', undefined])
    expect(rows.at(-1)?.story?.reports).toEqual(['f1'])
  })

  test('of two lines with one id one is kept', async () => {
    const rows = await rowsOf([ferry[0]!, { ...ferry[0]!, publishedAt: '2031-05-04T10:00:00Z' }])
    expect(rows.map(({ story }) => story?.from)).toEqual(['2031-05-04T10:00:00Z'])
  })

  test('nothing in, nothing out', async () => {
    expect(await rowsOf([])).toEqual([])
  })
})

test('an outlet without a name is none', async () => {
  const rows = await rowsOf([{ ...ferry[0]!, outlet: '' }], {})
  expect(rows.map((row) => Object.keys(row)[0])).toContain('claim')
})
