import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { againstWith, claimWith, happening, made, memberWith, toldBy } from '../../../test/claim-facts.ts'
import type { Claim } from '../../words/index.ts'
import type { Conditions } from './conditions.ts'
import { tellings, type Happening } from './tellings.ts'

function told(conditions: Partial<Conditions>, event: Happening, madeAt = made): readonly string[] {
  return tellings({ tell: ['claim'], ...conditions }, event, madeAt).map(({ kind }) => kind)
}

const early = '2031-05-04T07:00:00.000Z'

describe('a claim', () => {
  test.each<[string, Partial<Conditions>, boolean]>([
    ['its words', { words: 'arrest* dam' }, true],
    ['other words', { words: 'flood' }, false],
    ['words it must not have', { words: 'dam -police' }, false],
    ['words side by side', { words: '"two men"' }, true],
    ['words of the headline', { words: 'Granli' }, true],
    ['its country', { country: 'NOR' }, true],
    ['another country', { country: 'COL' }, false],
    ['its type', { types: ['ASSAULT', 'COERCE'] }, true],
    ['another type', { types: ['ASSAULT'] }, false],
    ['its speaker', { speaker: 'aas' }, true],
    ['the office of its speaker', { speaker: 'police chief' }, true],
    ['a part of a name', { speaker: 'Aa' }, false],
    ['its outlet', { outlet: 'elveposten' }, true],
    ['another outlet', { outlet: 'Havposten' }, false],
    ['its story', { story: { id: 's1', report: 'i1' } }, true],
    ['another story', { story: { id: 's2', report: 'i1' } }, false],
    ['itself', { claim: { id: 'c1', anchors: [] } }, true],
    ['another claim', { claim: { id: 'c9', anchors: [] } }, false],
    ['two origins', { origins: 2 }, false],
    ['two newsrooms', { newsrooms: 2 }, false],
    ['all that it is', { words: 'dam', country: 'NOR', types: ['COERCE'], speaker: 'Liv Aas', outlet: 'Elveposten', origins: 1 }, true],
    ['all but one', { words: 'dam', country: 'NOR', types: ['COERCE'], speaker: 'Liv Aas', outlet: 'Havposten', origins: 1 }, false],
  ])('is told by %s', (_, conditions, is) => {
    expect(told(conditions, happening())).toEqual(is ? ['claim'] : [])
  })

  test('is not told while it is an aside, unless asides are asked for or it is followed', () => {
    const aside = happening({ claim: claimWith({ main: false, weight: 0 }) })
    expect(told({}, aside)).toEqual([])
    expect(told({ asides: true }, aside)).toEqual(['claim'])
    expect(told({ claim: { id: 'c1', anchors: [] } }, aside)).toEqual(['claim'])
  })

  test('is told when it comes to be main', () => {
    const event = happening({ before: { main: false, origins: 1, newsrooms: 1 } })
    const old = { ...event, members: event.members.map((member) => ({ ...member, readAt: early })) }
    expect(told({}, old)).toEqual(['claim'])
    expect(told({ asides: true }, old)).toEqual([])
  })

  test('is told when it reaches two origins', () => {
    const before = { origins: 1, newsrooms: 1 }
    expect(told({ origins: 2 }, toldBy(['Aas', 'Ruud'], { before }))).toEqual(['claim'])
    expect(told({ origins: 3 }, toldBy(['Aas', 'Ruud'], { before }))).toEqual([])
  })

  test('that had two origins when the search was made is not told for a third', () => {
    const event = toldBy(['Aas', 'Ruud', 'Vik'], { before: { origins: 2, newsrooms: 2 } })
    const members = event.members.map((member, at) => (at < 2 ? { ...member, readAt: early } : member))
    expect(told({ origins: 2 }, { ...event, members })).toEqual([])
    expect(told({ origins: 3 }, { ...event, members })).toEqual(['claim'])
  })

  test('told already, but by others than those that are looked for, is told when one of them tells it', () => {
    const event = toldBy(['Aas', 'Ruud'], { before: { origins: 1, newsrooms: 1 } })
    const members = event.members.map((member, at) => (at === 0 ? { ...member, readAt: early } : member))
    expect(told({ outlet: 'Paper of Ruud' }, { ...event, members })).toEqual(['claim'])
    expect(told({ outlet: 'Paper of Aas' }, { ...event, members })).toEqual([])
    expect(told({ speaker: 'Ruud' }, { ...event, members })).toEqual(['claim'])
  })

  test('of reports that were there when the search was made is not new, whatever its name is now', () => {
    expect(told({ words: 'dam' }, happening({ members: [memberWith({ readAt: early })] }))).toEqual([])
  })

  test('that a person parted into two origins is told, though no report came', () => {
    const event = toldBy(['Aas', 'Ruud'], { before: { origins: 1, newsrooms: 1 } })
    expect(told({ origins: 2 }, { ...event, members: event.members.map((member) => ({ ...member, readAt: early })) })).toEqual(['claim'])
  })
})

describe('a number', () => {
  const values: Claim['values'] = [
    { kind: 'killed', min: 5, max: 5, report: 'r1', span: [0, 1], state: 'current' },
    { kind: 'killed', min: 3, max: 3, report: 'r1', span: [0, 1], state: 'superseded' },
    { kind: 'injured', min: 40, report: 'r1', span: [0, 1], state: 'current' },
  ]
  const changed = (before: readonly string[], now = values): Happening => happening({ claim: claimWith({ values: now }), before: { values: before } })
  const numbers = (event: Happening, kinds: Conditions['numbers'] = ['killed']) =>
    tellings({ tell: ['number'], numbers: kinds }, event, made).map((telling) => telling.numbers)

  test('is told with what it was', () => {
    expect(numbers(changed(['injured 40–', 'killed 3–3']))).toEqual([{ before: ['killed 3–3'], after: ['killed 5–5'] }])
  })

  test('of another kind is not', () => {
    expect(numbers(changed(['injured 12–12', 'killed 5–5']))).toEqual([])
    expect(numbers(changed(['killed 5–5']), ['injured'])).toEqual([{ before: [], after: ['injured 40–'] }])
  })

  test('that is taken back is told', () => {
    const [first] = values
    expect(numbers(changed(['killed 5–5'], first ? [{ ...first, state: 'retracted' }] : []))).toEqual([{ before: ['killed 5–5'], after: [] }])
  })

  test('has another mark for every other number, and the same for the same', () => {
    const mark = (event: Happening): string | undefined => tellings({ tell: ['number'], numbers: ['killed'] }, event, made)[0]?.known.facts
    expect(mark(changed(['killed 3–3']))).toBe('killed 5–5')
    expect(mark(changed([]))).toBe('killed 5–5')
  })
})

describe('what stands against a claim', () => {
  test('a denial, when the first comes and for each that is new', () => {
    const tell = { tell: ['denial'] } as const
    expect(told(tell, happening({ before: { status: 'single' }, against: [againstWith({ isNew: false })] }))).toEqual(['denial'])
    expect(told(tell, happening({ before: { status: 'denied' }, against: [againstWith({ isNew: false })] }))).toEqual([])
    expect(told(tell, happening({ before: { status: 'denied' }, against: [againstWith(), againstWith({ isNew: false })] }))).toEqual(['denial'])
    expect(told(tell, happening({ before: { status: 'single' }, against: [againstWith({ how: 'contradicts' })] }))).toEqual([])
  })

  test('a contradiction, the same from both sides', () => {
    const tell = { tell: ['contradiction'] } as const
    const other = againstWith({ how: 'contradicts' })
    const one = happening({ before: { contradicts: 0 }, against: [other] })
    const fromThere = happening({ ...other, before: { contradicts: 0 }, against: [{ ...one, how: 'contradicts', isNew: true }] })
    const knowns = [one, fromThere].map((event) => tellings(tell, event, made)[0]?.known)
    expect(knowns[0]).toBeDefined()
    expect(knowns[0]).toEqual(knowns[1])
  })

  test('a claim whose numbers contradict each other', () => {
    const claim = claimWith({ status: 'contradicted' })
    expect(told({ tell: ['contradiction'] }, happening({ claim, before: { status: 'single' } }))).toEqual(['contradiction'])
    expect(told({ tell: ['contradiction'] }, happening({ claim, before: { status: 'contradicted' } }))).toEqual([])
  })

  test('a retraction, once', () => {
    const claim = claimWith({ status: 'retracted' })
    expect(told({ tell: ['retraction'] }, happening({ claim, before: { status: 'single' } }))).toEqual(['retraction'])
    expect(told({ tell: ['retraction'] }, happening({ claim, before: { status: 'retracted' } }))).toEqual([])
  })
})

test('a search that asks for more tells nothing that one that asks for less does not', () => {
  const wished = fc.record<Partial<Conditions>>(
    {
      words: fc.constantFrom('dam', 'police', 'flood'),
      country: fc.constantFrom('NOR', 'COL'),
      speaker: fc.constantFrom('Aas', 'Ruud'),
      outlet: fc.constantFrom('Aas', 'Elveposten'),
      origins: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: [] },
  )
  const event = fc.integer({ min: 1, max: 4 }).map((count) => toldBy(['Aas', 'Ruud', 'Vik', 'Lie'].slice(0, count)))
  fc.assert(
    fc.property(wished, wished, event, (less, more, it) => {
      if (told({ ...less, ...more, origins: Math.max(less.origins ?? 0, more.origins ?? 0) }, it).length === 0) return
      for (const name of Object.keys(less) as (keyof typeof less)[]) if (!(name in more)) expect(told({ [name]: less[name] }, it)).toEqual(['claim'])
    }),
  )
})
