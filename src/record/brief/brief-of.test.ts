import { describe, expect, test } from 'vitest'
import { inventedClaim, inventedStory } from '../../../test/briefs/invented.ts'
import type { Brief, Language } from '../../words/index.ts'
import { briefOf } from './brief-of.ts'

const story = inventedStory([
  {
    id: 'a',
    language: 'en',
    outlet: 'Pier Post',
    at: '2031-05-04T08:00:00Z',
    sentences: [
      'A warehouse in the harbour of Saltvik burned down on Sunday morning.',
      'At least two dockers died in the fire, fire chief Rune Holt said.',
      'Smoke from the warehouse closed the road to the ferry for three hours.',
    ],
  },
  {
    id: 'b',
    language: 'nb',
    outlet: 'Saltvik Blad',
    at: '2031-05-04T10:00:00Z',
    sentences: ['Fire arbeidere er døde etter brannen i havna i Saltvik, opplyser brannsjef Rune Holt.', '– Brannen startet i et batteri, sier eier Ada Moe.'],
    said: [{ name: 'Ada Moe', cue: 'sier', words: 'Brannen startet i et batteri' }],
  },
  {
    id: 'c',
    language: 'es',
    outlet: 'La Grúa',
    at: '2031-05-04T11:00:00Z',
    sentences: ['«El fuego no empezó en una batería», dijo el técnico Pablo Rey a La Grúa.'],
    said: [{ name: 'Pablo Rey', cue: 'dijo', words: 'El fuego no empezó en una batería' }],
  },
])
const dead = inventedClaim(story, 'dead', [
  { report: 'a', words: 'At least two dockers died', origin: 'Rune Holt', value: { kind: 'killed', min: 2, state: 'superseded' } },
  { report: 'b', words: 'Fire arbeidere er døde', origin: 'Rune Holt', value: { kind: 'killed', min: 4, max: 4, state: 'current' } },
])
const battery = inventedClaim(story, 'battery', [{ report: 'b', words: 'Brannen startet i et batteri', origin: 'Ada Moe' }], {
  status: 'denied',
  deniedBy: ['no battery'],
})
const noBattery = inventedClaim(story, 'no battery', [{ report: 'c', words: 'El fuego no empezó en una batería', origin: 'Pablo Rey' }])
const claims = [dead, battery, noBattery]
const textsOf = ({ sentences }: Brief): string[] => sentences.map(({ text }) => text)
const told = (language: Language): string => textsOf(briefOf(story, claims, language)).join('\n')

describe('a brief', () => {
  test('gives the figure that stands with who gives it and what it was before, composed where no report of the language has it', () => {
    expect(told('en')).toContain('Four are dead, according to Rune Holt, up from two.')
    expect(told('es')).toContain('Hay cuatro muertos, según Rune Holt, frente a dos antes.')
    expect(told('nn')).toContain('Fire er døde, ifølgje Rune Holt, opp frå to.')
    expect(told('nb')).toContain('Fire arbeidere er døde etter brannen i havna i Saltvik, opplyser brannsjef Rune Holt.')
  })

  test('never gives an outdated figure as it was told', () => {
    expect(told('en')).not.toContain('At least two dockers died')
  })

  test('gives both sides of a denial, in the words that were said', () => {
    expect(told('en')).toMatch(/Ada Moe says: “Brannen startet i et batteri” \(Norwegian, Saltvik Blad\)\.\nThis is denied by Pablo Rey: “El fuego no empezó/u)
    expect(told('nb')).toMatch(/Brannen startet i et batteri, sier eier Ada Moe\.\nDette avviser Pablo Rey: «El fuego no empezó/u)
  })

  test('names the only outlet that tells something', () => {
    const smoke = inventedClaim(story, 'smoke', [{ report: 'a', words: 'Smoke from the warehouse closed the road', origin: 'Pier Post' }], {
      origins: [{ kind: 'outlet', name: 'Pier Post', reports: ['a'] }],
    })
    expect(textsOf(briefOf(story, [...claims, smoke], 'en'))).toContain('Smoke from the warehouse closed the road to the ferry for three hours (Pier Post).')
  })

  test('holds to a length, and tells the weightiest first', () => {
    const short = textsOf(briefOf(story, [], 'en', { words: 8 }))
    expect(short).toEqual(textsOf(briefOf(story, [], 'en')).slice(0, 1))
  })

  test('tells only what is new since a moment', () => {
    const late = briefOf(story, claims, 'es', { since: Date.parse('2031-05-04T10:30:00Z') })
    expect(new Set(late.sentences.flatMap(({ citations }) => citations.map(({ report }) => report)))).toEqual(new Set(['c']))
    expect(textsOf(late).join()).not.toContain('muertos')
  })

  test('says as of when it is, and nothing where nothing can be cited', () => {
    expect(briefOf(story, claims, 'en').asOf).toBe('2031-05-04T11:00:00Z')
    expect(briefOf({ id: 'none', digests: [], copies: [] }, [], 'en')).toEqual({ story: 'none', language: 'en', sentences: [] })
  })
})
