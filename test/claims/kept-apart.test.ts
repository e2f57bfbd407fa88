import { describe, expect, test } from 'vitest'
import { recordReports } from '../../src/watch/index.ts'
import type { Claim, Language } from '../../src/words/index.ts'

type Invented = readonly [id: string, outlet: string, language: Language, time: string, text: string]

async function claimsOf(reports: readonly Invented[]): Promise<readonly Claim[]> {
  const open = recordReports({ only: ['claims'], oneStory: true })
  for (const [id, name, language, time, text] of reports) {
    open.add({ id, outlet: { name }, language, text, publishedAt: `2032-05-11T${time}:00Z`, timeZone: 'Europe/Oslo' })
  }
  const { claims } = await open.end()
  open.close()
  return claims
}

/** The claims that have a member with a word as its trigger, and the reports of each. */
function toldBy(claims: readonly Claim[], reports: readonly Invented[], word: RegExp): readonly (readonly string[])[] {
  return claims
    .filter(({ kind }) => kind === 'event')
    .map(({ members }) =>
      members.flatMap(({ report, trigger }) => {
        const text = reports.find(([id]) => id === report)?.[4] ?? ''
        return trigger && word.test(text.slice(...trigger)) ? [report] : []
      }),
    )
    .filter((told) => told.length > 0)
}

describe('what is counted differently', () => {
  const blasts: readonly Invented[] = [
    [
      'b1',
      'Harbour Post',
      'en',
      '06:00',
      'Two explosions shook the grain terminal in Lomvik on Tuesday, police said.\n\nFive people were injured, police chief Jon Aas said.',
    ],
    [
      'b2',
      'Coast Radio',
      'en',
      '07:00',
      'An explosion shook the grain terminal in Lomvik on Tuesday.\n\nSeven people were injured, police chief Jon Aas said.',
    ],
    [
      'b3',
      'Daily Beacon',
      'en',
      '08:00',
      'Three explosions shook the grain terminal in Lomvik on Tuesday, a worker said.\n\nEight injured people were taken to hospital, police chief Jon Aas said.',
    ],
  ]

  test('is several claims where the happening itself is counted', async () => {
    const told = toldBy(await claimsOf(blasts), blasts, /explosions/u)
    expect(told).toContainEqual(['b1'])
    expect(told).toContainEqual(['b3'])
  })

  test('is one claim with a figure of each time where those whom it befell are counted', async () => {
    const injured = toldBy(await claimsOf(blasts), blasts, /injured/u)
    expect(injured).toEqual([['b1', 'b2', 'b3']])
  })
})

describe('what a statement denies', () => {
  const trial: readonly Invented[] = [
    [
      't1',
      'Harbour Post',
      'en',
      '06:00',
      'Karl Voss denied the murder of shopkeeper Ida Lund in Lomvik on Tuesday.\n\nThe murder of Ida Lund shocked Lomvik last spring.',
    ],
    ['t2', 'Coast Radio', 'en', '07:00', 'A court in Lomvik heard on Tuesday how the murder of shopkeeper Ida Lund was planned.'],
  ]
  const fire: readonly Invented[] = [
    [
      'f1',
      'Lomvik Avis',
      'nb',
      '06:00',
      'Rederiet Kystlinjen avviser at brannen på ferga «Tind» startet i en lastebil.\n\n– Brannen startet i maskinrommet, sier direktør Per Moe.',
    ],
    ['f2', 'Fjordposten', 'nb', '06:30', 'Brannen på ferga «Tind» startet i en lastebil, sier passasjer Eva Dahl.'],
  ]

  test('parts two beginnings of one thing', async () => {
    const began = toldBy(await claimsOf(fire), fire, /startet/u)
    expect(began.some((told) => told.length === 1 && told[0] === 'f1')).toBe(true)
  })

  test('leaves the happening it is about one claim', async () => {
    expect(toldBy(await claimsOf(trial), trial, /murder/u)).toEqual([['t1', 't1', 't2']])
  })
})
