import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Episode, ReportInput } from '../../words/index.ts'
import { openLanguages, type Languages } from '../../watch/languages.ts'
import { readTold } from '../../watch/record/read-told.ts'
import { claimsOf } from '../claims/index.ts'
import type { Digest } from '../digest/index.ts'
import { episodesOf, withEpisodes } from './episodes-of.ts'
import { gatherEpisodes } from './gather-episodes.ts'
import { linesOfClaims } from './lines-of-claims.ts'

const reports: readonly ReportInput[] = [
  {
    id: 'a',
    language: 'en',
    publishedAt: '2031-05-04T09:00:00Z',
    text: 'The Kelder dam above Brunnby broke at 06:20 UTC on Sunday. Two farmers from Brunnby drowned when the Kelder dam broke.',
  },
  {
    id: 'b',
    language: 'en',
    publishedAt: '2031-05-04T16:00:00Z',
    text: 'Water from the broken Kelder dam has flooded Brunnby on Sunday. Mayor Ane Holt said two farmers drowned in Brunnby.',
  },
  {
    id: 'c',
    language: 'en',
    publishedAt: '2031-06-20T09:00:00Z',
    text: 'Engineer Nils Torp was arrested in Osterby on Friday. Police in Osterby searched the office of Torp.',
  },
  {
    id: 'd',
    language: 'en',
    publishedAt: '2031-06-20T12:00:00Z',
    text: 'Police in Osterby arrested the engineer Nils Torp on Friday. His lawyer said Torp denied everything.',
  },
]

let digests: readonly Digest[]

beforeAll(async () => {
  const languages: Languages = openLanguages()
  await languages.open('en')
  digests = reports.flatMap((report) => {
    const read = readTold(languages, { report, at: Date.parse(report.publishedAt ?? '') })
    return read && 'mentions' in read ? [read] : []
  })
})

function story(those: readonly Digest[] = digests): { readonly episodes: readonly Episode[]; readonly claims: ReturnType<typeof claimsOf> } {
  const joined = { id: 'story', digests: those, copies: [] }
  const claims = claimsOf(joined)
  return { episodes: episodesOf(joined, claims), claims }
}

describe('episodes', () => {
  test('are what several reports tell of near days', () => {
    expect(story().episodes.map(({ reports: of }) => of)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  test('have a sentence of a report as title', () => {
    for (const { title, reports: of } of story().episodes) expect(reports.some(({ id, text }) => of.includes(id) && text.includes(title))).toBe(true)
  })

  test('begin at the time that is told, else with the day', () => {
    expect(story().episodes.map(({ from, to }) => [from, to])).toEqual([
      ['2031-05-04T06:20:00Z', '2031-05-05T00:00:00Z'],
      ['2031-06-20T00:00:00Z', '2031-06-21T00:00:00Z'],
    ])
  })

  test('and claims name each other', () => {
    const { episodes, claims } = story()
    const named = withEpisodes(claims, episodes)
    for (const { id, claims: of } of episodes) {
      expect(of.length).toBeGreaterThan(0)
      expect(named.filter(({ episode }) => episode === id).map((claim) => claim.id)).toEqual(expect.arrayContaining([...of]))
    }
  })

  test('keep their ids as reports are added', () => {
    const [before] = story(digests.slice(0, 2)).episodes
    const [after] = story().episodes
    expect(after?.id).toBe(before?.id)
  })

  test('are none in a story of one report', () => {
    expect(story(digests.slice(0, 1)).episodes).toEqual([])
  })
})

test('no sentence is in two episodes, and none lasts longer than days', () => {
  const { episodes, claims } = story()
  expect(new Set(episodes.flatMap(({ claims: of }) => of)).size).toBe(episodes.flatMap(({ claims: of }) => of).length)
  expect(linesOfClaims(claims, [])).toEqual(claims.map(() => []))
  const event = fc.record({ report: fc.nat(5), day: fc.nat(30), names: fc.constantFrom(1, 2, 3), term: fc.integer({ min: 1, max: 6 }) })
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (drawn) => {
      const events = drawn
        .sort((a, b) => a.day - b.day)
        .map(({ names, term, ...it }, line) => ({
          ...it,
          line,
          names: new Set([names]),
          vector: { terms: Int32Array.of(term), weights: Float32Array.of(1), from: 0, to: 1, norm: 1 },
        }))
      const gathered = gatherEpisodes(events)
      const lines = gathered.flatMap(({ events: of }) => of.map(({ line }) => line))
      expect(new Set(lines).size).toBe(lines.length)
      for (const { first, last, events: of } of gathered) {
        expect(last - first).toBeLessThan(4)
        expect(new Set(of.map(({ report }) => report)).size).toBeGreaterThan(1)
      }
    }),
  )
})
