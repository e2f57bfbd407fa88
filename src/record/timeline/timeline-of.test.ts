import { beforeAll, describe, expect, test } from 'vitest'
import type { Claim, ReportInput, TimelineEntry } from '../../words/index.ts'
import { openLanguages, type Languages } from '../../watch/languages.ts'
import { readTold } from '../../watch/record/read-told.ts'
import { timelineOf } from './timeline-of.ts'

let languages: Languages

beforeAll(async () => {
  languages = openLanguages()
  for (const language of ['nb', 'nn', 'en', 'es'] as const) await languages.open(language)
})

function entriesOf(reports: readonly ReportInput[]): readonly TimelineEntry[] {
  const digests = reports.flatMap((report) => readTold(languages, { report, at: Date.parse(report.publishedAt ?? '') }) ?? [])
  return timelineOf({ id: 'story', digests, copies: [] }, []).entries
}

const english = [
  {
    id: 'a',
    language: 'en',
    publishedAt: '2031-05-05T09:00:00Z',
    text: 'The Kelder dam broke on Sunday, residents of Brunnby said. Water reached the first houses at noon. The mayor of Brunnby ordered everybody to leave.',
  },
  {
    id: 'b',
    language: 'en',
    publishedAt: '2031-05-09T09:00:00Z',
    text: 'Soldiers repaired the Kelder dam on Thursday, the ministry said. The Kelder dam broke on 4 May and flooded Brunnby. Families returned to Brunnby on Friday.',
  },
]

describe('the day of an entry', () => {
  test('is the day it happened, not the day it was told', () => {
    const broke = entriesOf(english).filter(({ text }) => text.includes('dam broke'))
    expect(broke.map(({ date }) => date)).toEqual(['2031-05-04'])
  })

  test.each([
    ['nb', 'Kelderdammen brast søndag, sier innbyggerne i Brunnby. Ordføreren ba alle om å dra.'],
    ['nn', 'Kelderdammen brast sundag, seier innbyggjarane i Brunnby. Ordføraren bad alle om å dra.'],
    ['es', 'La presa de Kelder se rompió el domingo, dijeron los vecinos de Brunnby. El alcalde ordenó evacuar el pueblo.'],
  ])('is told in %s as in English', (language, text) => {
    const [first] = entriesOf([{ id: 'a', language, publishedAt: '2031-05-05T15:00:00Z', text }])
    expect(first?.date).toBe('2031-05-04')
    expect(first?.text).toMatch(/Kelder/u)
  })

  test('is the day of publication where the report says none', () => {
    const entries = entriesOf([{ id: 'a', language: 'en', publishedAt: '2031-05-05T15:00:00Z', text: 'The Kelder dam broke. Brunnby is flooded.' }])
    expect(entries.map(({ date }) => date)).toEqual(['2031-05-05', '2031-05-05'])
  })

  test('is the one on the clocks of the place where most happens', () => {
    const text = 'LIMA, Peru - Police arrested twelve miners in Lima on Sunday. The miners attacked a bank in Lima on Sunday evening.'
    const entries = entriesOf([{ id: 'a', language: 'en', publishedAt: '2031-05-05T03:00:00Z', text: `${text} Nobody was hurt.` }])
    expect(new Set(entries.map(({ date }) => date))).toEqual(new Set(['2031-05-04']))
  })
})

describe('an entry', () => {
  test('is words of the report it cites', () => {
    const texts = new Map(english.map(({ id, text }) => [id, text]))
    for (const { text, citations } of entriesOf(english)) for (const { report, span } of citations) expect(texts.get(report)?.slice(...span)).toBe(text)
  })

  test('gives the time of day where it is told', () => {
    const [entry] = entriesOf([{ id: 'a', language: 'en', publishedAt: '2031-05-05T15:00:00Z', text: 'The dam broke at 07:40 UTC on Sunday, the mayor said.' }])
    expect(entry).toMatchObject({ date: '2031-05-04', from: '2031-05-04T07:40:00Z' })
  })

  test('is told once, in the language of most reports', () => {
    const norwegian = { id: 'c', language: 'nb', publishedAt: '2031-05-05T10:00:00Z', text: 'Kelderdammen brast søndag, sier innbyggerne i Brunnby.' }
    const entries = entriesOf([english[0]!, norwegian, english[1]!])
    expect(entries.filter(({ date }) => date === '2031-05-04').map(({ citations }) => citations[0]?.report)).not.toContain('c')
  })

  test('holds no half of a quotation', () => {
    const text = 'The mayor spoke on Sunday. "The dam broke at night. We heard it on Sunday," she said. The water rose on Sunday.'
    const entries = entriesOf([{ id: 'a', language: 'en', publishedAt: '2031-05-05T15:00:00Z', text }])
    expect(entries.filter(({ text: words }) => words.includes('"'))).toEqual([])
  })

  test('is nothing that its teller took back', () => {
    const text = 'The Kelder dam broke on Sunday, the mayor said. Nine people drowned in Brunnby on Sunday, the mayor said.'
    const report = { id: 'a', language: 'en', publishedAt: '2031-05-05T15:00:00Z', text }
    const value = { kind: 'killed', min: 9, max: 9, at: '2031-05-05T15:00:00Z', report: 'a', span: [text.indexOf('Nine'), text.indexOf('Nine') + 4] } as const
    const claim: Claim = {
      id: 'c',
      story: 'story',
      kind: 'event',
      text,
      main: true,
      weight: 3,
      status: 'updated',
      members: [],
      newsrooms: [],
      origins: [],
      values: [{ ...value, state: 'retracted' }],
      confidence: 1,
    }
    const read = readTold(languages, { report, at: Date.parse(report.publishedAt) })
    const digests = read && 'mentions' in read ? [read] : []
    const texts = (claims: readonly Claim[]): readonly string[] => timelineOf({ id: 'story', digests, copies: [] }, claims).entries.map((it) => it.text)
    expect(texts([]).filter((it) => it.startsWith('Nine'))).toHaveLength(1)
    expect(texts([claim]).filter((it) => it.startsWith('Nine'))).toEqual([])
  })

  test('weighs less from sentence to sentence of a day', () => {
    const weights = entriesOf(english).filter(({ date }) => date === '2031-05-04')
    expect(weights.map(({ weight }) => weight)).toEqual(weights.map(({ weight }) => weight).toSorted((a, b) => b - a))
  })
})
