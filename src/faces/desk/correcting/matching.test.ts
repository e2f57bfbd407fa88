import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matching, stepped, type Choice } from './matching.ts'

const of = (...names: string[]): Choice[] => names.map((name, at) => ({ key: `a${at}`, name }))
const names = (those: readonly Choice[]): string[] => those.map(({ name }) => name)

test('who begins with what was typed comes first, then whoever has such a word, then the rest', () => {
  const choices = of('Linessa', 'Ida Ness', 'Nessby IL', 'Per Vik')
  expect(names(matching(choices, 'ness'))).toEqual(['Nessby IL', 'Ida Ness', 'Linessa'])
  expect(names(matching(choices, ' IDA n'))).toEqual(['Ida Ness'])
})

test('accents need not be typed, and what somebody is finds them', () => {
  const choices: Choice[] = [
    { key: 'a1', name: 'Consuelo Arán', detail: 'editor' },
    { key: 'a2', name: 'Åse Øy', detail: 'portavoz' },
  ]
  expect(names(matching(choices, 'aran'))).toEqual(['Consuelo Arán'])
  expect(names(matching(choices, 'porta'))).toEqual(['Åse Øy'])
})

test('nothing typed is everything, in its order; what is typed never adds', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 8 }), fc.string(), (texts, typed) => {
      const choices = of(...texts)
      expect(matching(choices, '  ')).toEqual(choices)
      expect(choices).toEqual(expect.arrayContaining([...matching(choices, typed)]))
    }),
  )
})

test('arrows go around', () => {
  expect([stepped(-1, 1, 3), stepped(-1, -1, 3), stepped(2, 1, 3), stepped(0, -1, 3), stepped(-1, 1, 0)]).toEqual([0, 2, 0, 2, -1])
})
