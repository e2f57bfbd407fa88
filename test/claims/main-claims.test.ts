import { describe, expect, test } from 'vitest'
import { recordReports } from '../../src/watch/index.ts'
import type { Claim, Language } from '../../src/words/index.ts'

type Invented = readonly [id: string, outlet: string, language: Language, time: string, text: string]

async function claimsOf(...reports: readonly Invented[]): Promise<readonly Claim[]> {
  const open = recordReports({ only: ['claims'], oneStory: true })
  for (const [id, name, language, time, text] of reports)
    open.add({ id, outlet: { name }, language, text, publishedAt: `2032-04-02T${time}:00Z`, timeZone: 'Europe/Oslo' })
  const { claims } = await open.end()
  open.close()
  return claims
}

const mainTexts = (claims: readonly Claim[]): readonly string[] => claims.filter(({ main }) => main).map(({ text }) => text)

const quarry: readonly Invented[] = [
  [
    'q1',
    'Dalaposten',
    'nb',
    '06:00',
    'Tre arbeidere ble drept da fjellveggen i Storli steinbrudd raste tirsdag, opplyser politiet. Lensmann Kari Lund sier at veien er stengt. Det gjør også bruddets eier.\n\n– Vi hørte et brak, sier nabo Ola Vik.\n\nLes også: Dette vet vi om raset\n\nSaken oppdateres.',
  ],
  [
    'q2',
    'The Dale Herald',
    'en',
    '07:00',
    'Three workers were killed when a rock wall at the Storli quarry collapsed on Tuesday, police said. The quarry owner, Storli Stein, declined to comment.\n\n(Reporting by Ann Moe; editing by Per Dahl)',
  ],
]

describe('of two reports of one slide', async () => {
  const claims = await claimsOf(...quarry)
  const main = mainTexts(claims)

  test('main claims are whole clauses of the reports, with their speakers', () => {
    expect(main).toEqual(expect.arrayContaining(['politiet: Tre arbeidere ble drept da fjellveggen i Storli steinbrudd raste tirsdag']))
    expect(main.filter((text) => text.endsWith('veien er stengt'))).toEqual(['Kari Lund: veien er stengt'])
    for (const text of main) expect(quarry.some(([, , , , words]) => words.includes(text.replace(/^[^:]+: /u, '')))).toBe(true)
  })

  test('no words are read twice', () => {
    expect(new Set(main).size).toBe(main.length)
  })

  test('asides stay as claims: pointers, credits, who says the same, what will come', () => {
    for (const words of ['Les også', 'Reporting by', 'Saken oppdateres', 'Det gjør også']) expect(main.filter((text) => text.includes(words))).toEqual([])
    expect(claims.length).toBeGreaterThan(main.length)
    expect(claims.filter(({ weight, main: is }) => is !== weight > 0)).toEqual([])
  })

  test('what two newsrooms tell with a figure weighs most', () => {
    expect(claims.filter(({ weight }) => weight === 3).map(({ values = [] }) => values.map(({ kind }) => kind))).toEqual([expect.arrayContaining(['killed'])])
  })
})

test('that one knows or comments and another does not is no conflict', async () => {
  const claims = await claimsOf(
    ['a', 'Posten', 'en', '08:00', 'Mayor Ann Moe said on Sunday that she knew who had closed the road. She commented on the report at noon.'],
    ['b', 'The Herald', 'en', '09:00', 'Police chief Per Dahl said he did not know who had closed the road. The owner did not comment on the report.'],
  )
  expect(claims.filter(({ status }) => status === 'contradicted' || status === 'denied')).toEqual([])
})

test('that one says a thing is so and another that it is not is one, and both weigh most', async () => {
  const claims = await claimsOf(
    ['a', 'Posten', 'en', '08:00', 'The chemical tank leaked on Sunday, said Ann Moe of the fire service.'],
    ['b', 'The Herald', 'en', '09:00', 'The chemical tank did not leak on Sunday, said Per Dahl of Kvalnes Kjemi.'],
  )
  expect(claims.filter(({ contradicts }) => contradicts).map(({ weight, text }) => [weight, text])).toEqual([
    [3, 'Ann Moe: The chemical tank leaked on Sunday'],
    [3, expect.stringContaining('The chemical tank did not leak on Sunday')],
  ])
})
