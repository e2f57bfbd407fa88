import { expect, test } from 'vitest'
import { claimsOf, type Told } from '../../src/record/index.ts'
import { openLanguages } from '../../src/watch/languages.ts'
import { openLanguagesOf, readTold } from '../../src/watch/record/read-told.ts'
import type { Claim, Language } from '../../src/words/index.ts'

const opened = openLanguages()
const reports: readonly (readonly [id: string, language: Language, time: string, text: string])[] = [
  [
    'a',
    'en',
    '08:00',
    'Four people were killed when the roof of the Varsand ice rink collapsed on Sunday, police said. Police arrested the manager of the rink.',
  ],
  ['b', 'nb', '09:00', 'Minst fire mennesker ble drept da taket på ishallen i Varsand raste sammen søndag, opplyser politiet.'],
  ['c', 'es', '10:00', 'Seis personas murieron al derrumbarse el techo de la pista de hielo de Varsand, según la policía.'],
  ['d', 'nn', '11:00', 'Seks menneske er drepne etter at taket på ishallen i Varsand rasa saman. Ingen born vart skadde.'],
]

async function claims(): Promise<readonly Claim[]> {
  const all = reports.map(([id, language, time, text]): Told => {
    const publishedAt = `2032-02-01T${time}:00Z`
    return { report: { id, text, language, publishedAt }, language, at: Date.parse(publishedAt) }
  })
  await openLanguagesOf(opened, all)
  return claimsOf({ id: 'story', digests: all.flatMap((one) => readTold(opened, one) ?? []), copies: [] })
}

test('the dead of one accident are one claim in four languages, whatever their number', async () => {
  const dead = (await claims()).find(({ members }) => members.some(({ report, trigger }) => report === 'a' && trigger?.[0] === 17))
  expect(dead?.members.map(({ report }) => report)).toEqual(['a', 'b', 'c', 'd'])
  expect(dead?.text).toContain('Four people were killed')
  expect(dead?.confidence).toBeGreaterThan(0.5)
})

test('what is told of others, or denied, is another claim', async () => {
  const [arrest, unhurt] = [
    (await claims()).find(({ text }) => text.includes('arrested')),
    (await claims()).find(
      ({ members }) =>
        members.length === 1 && members[0]?.report === 'd' && members[0].trigger !== undefined && reports[3]?.[3].slice(...members[0].trigger) === 'skadde',
    ),
  ]
  expect(arrest?.members.map(({ report }) => report)).toEqual(['a'])
  expect(unhurt).toBeDefined()
})

test('a claim that somebody tells names the claim that they said it', async () => {
  const all = await claims()
  const asserted = all.filter(({ assertedBy }) => assertedBy)
  expect(asserted.length).toBeGreaterThan(0)
  expect(asserted.flatMap(({ assertedBy = [] }) => assertedBy).every((id) => all.some((claim) => claim.id === id && claim.kind === 'statement'))).toBe(true)
})
