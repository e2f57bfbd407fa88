import { describe, expect, test } from 'vitest'
import { recordReports } from '../../src/watch/index.ts'
import type { Claim, Language } from '../../src/words/index.ts'

type Invented = readonly [id: string, outlet: string, language: Language, time: string, text: string]

async function claimsOf(reports: readonly Invented[]): Promise<readonly Claim[]> {
  const open = recordReports({ only: ['claims'], oneStory: true })
  for (const [id, name, language, time, text] of reports) {
    open.add({ id, outlet: { name }, language, text, publishedAt: `2032-04-02T${time}:00Z`, timeZone: 'Europe/Oslo' })
  }
  const { claims } = await open.end()
  open.close()
  return claims
}

const has = (words: string) => (claim: Claim) => claim.main && claim.text.includes(words)
const opposing = (claims: readonly Claim[], claim: Claim | undefined): readonly string[] =>
  [...(claim?.contradicts ?? []), ...(claim?.deniedBy ?? [])].map((id) => claims.find((it) => it.id === id)?.text ?? '')

const flood: readonly Invented[] = [
  [
    'a1',
    'Elvdal Avis',
    'nb',
    '06:00',
    'Demningen ved Skarvatnet brast tidlig torsdag, og 40 hus i Elvdal ble tatt av flommen, opplyser ordfører Knut Berge.\n\nSju personer er savnet, sier Berge til Elvdal Avis.',
  ],
  [
    'a2',
    'Global Wire',
    'en',
    '07:00',
    'A dam burst in Elvdal on Thursday, sweeping away 40 homes, Mayor Knut Berge said. At least seven people are missing.\n\nEngineer Lisa Moe told Global Wire the dam failed because of poor maintenance. The dam owner, Kraftkompaniet, denied the accusation.',
  ],
  [
    'a3',
    'El Correo',
    'es',
    '08:00',
    'Una presa se rompió el jueves en Elvdal y arrasó 40 viviendas, informó el alcalde Knut Berge. Hay nueve desaparecidos.\n\nLa rotura fue provocada por las lluvias, según la empresa propietaria, Kraftkompaniet.',
  ],
  [
    'a4',
    'Elvdal Avis',
    'nb',
    '09:00',
    'Dårlig vedlikehold førte til dambruddet, hevder ingeniør Lisa Moe.\n\n– De har ikke inspisert demningen på ti år, sier Moe. Kraftkompaniet avviser det. – Bruddet skyldtes ekstremt regn, sier direktør Arne Lie.\n\nTallet på savnede er oppjustert til ni.',
  ],
]

describe('one flood, its causes and its missing', async () => {
  const claims = await claimsOf(flood)

  test('different causes of one thing stand against each other, across languages', () => {
    const rain = claims.find(has('La rotura fue provocada por las lluvias'))
    expect(rain?.members.map(({ report }) => report)).toContain('a4')
    expect(opposing(claims, rain).some((text) => text.includes('vedlikehold'))).toBe(true)
  })

  test('a denial that only takes up what was said denies that', () => {
    const failed = claims.find(has('failed because of poor maintenance'))
    expect(failed?.status).toBe('denied')
    expect(opposing(claims, failed).some((text) => text.includes('denied the accusation'))).toBe(true)
  })

  test('a dam that bursts is one claim in three languages', () => {
    const burst = claims.find(has('brast'))
    expect(burst?.members.map(({ report }) => report)).toEqual(expect.arrayContaining(['a1', 'a2', 'a3']))
  })

  test('a figure that is said to have come to more counts with the others', () => {
    const missing = claims.find(({ values }) => values?.some(({ kind }) => kind === 'missing'))
    expect(missing?.values?.map(({ min }) => min)).toEqual(expect.arrayContaining([7, 9]))
  })
})

describe.each([
  ['nb', 'Politiet skjøt mot demonstrantene, sier studenten Ola Nes.', 'Politiet avviser påstanden.', 'Politiet avviser'],
  ['nn', 'Politiet skaut mot demonstrantane, seier studenten Ola Nes.', 'Politiet avviser skuldingane.', 'Politiet avviser'],
  ['en', 'Police shot at protesters, student Ola Nes said.', 'The police denied it.', 'police denied it'],
  ['es', 'La policía disparó contra los manifestantes, dijo el estudiante Ola Nes.', 'La policía negó la acusación.', 'La policía negó'],
] as const)('%s: %s %s', (language, told, denial, words) => {
  test('what was said is denied, and the denial is a claim of its own', async () => {
    const claims = await claimsOf([['b1', 'Posten', language, '10:00', `${told} ${denial}`]])
    const said = claims.find(({ deniedBy = [], contradicts = [] }) => deniedBy.length + contradicts.length > 0)
    expect(said?.status).toBe('denied')
    expect(opposing(claims, said)).toEqual([expect.stringContaining(words)])
  })
})

test('who denies a clause that another asserts makes a claim of its own', async () => {
  const claims = await claimsOf([
    ['c1', 'Posten', 'nb', '10:00', 'Sprengningsarbeid utløste skredet ved Varna, hevder tillitsvalgt Ivar Lie.'],
    ['c2', 'Bladet', 'nb', '11:00', 'Entreprenøren Fjell & Vei avviser at sprengningsarbeid utløste skredet ved Varna.'],
  ])
  const said = claims.find(has('Sprengningsarbeid utløste'))
  expect(said?.status).toBe('denied')
  expect(said?.members.map(({ report }) => report)).toEqual(['c1'])
})

test('who tells of a cause in other words tells the same', async () => {
  const claims = await claimsOf([
    ['d1', 'Posten', 'nb', '10:00', 'En kortslutning utløste brannen på hotellet, sier brannsjef Eli Ness.'],
    ['d2', 'The Herald', 'en', '11:00', 'The hotel fire was caused by a short-circuit, fire chief Eli Ness told The Herald.'],
    ['d3', 'El Faro', 'es', '12:00', 'El incendio del hotel se debió a un cortocircuito, según la jefa de bomberos, Eli Ness.'],
  ])
  const told = claims.find(has('En kortslutning utløste'))
  expect(told?.members.map(({ report }) => report)).toEqual(expect.arrayContaining(['d1', 'd2', 'd3']))
  expect(told?.contradicts).toBeUndefined()
})
