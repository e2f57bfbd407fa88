import { expect, test } from 'vitest'
import type { WeighedFacts } from './facts.ts'
import { weightOf } from './weight-of.ts'

const plain: WeighedFacts = {
  clause: true,
  named: true,
  carries: true,
  argument: false,
  quoted: false,
  pronoun: false,
  does: false,
  figures: false,
  typed: false,
  newsrooms: false,
  against: false,
}
const noun = { carries: false, argument: true }

test.each<[string, Partial<WeighedFacts>, number]>([
  ['a clause of one newsroom', {}, 1],
  ['one of two', { newsrooms: true }, 2],
  ['one with a figure', { figures: true }, 2],
  ['one of a type', { typed: true }, 2],
  ['one with a figure of two newsrooms', { figures: true, newsrooms: true }, 3],
  ['one that something stands against', { against: true }, 3],
  ['no clause, whoever tells it', { clause: false, figures: true, newsrooms: true, against: true }, 0],
  ['one of nobody knows whom', { named: false, newsrooms: true }, 0],
  ['a noun', noun, 0],
  ['a noun of two newsrooms', { ...noun, newsrooms: true }, 0],
  ['a noun of a type of two newsrooms', { ...noun, newsrooms: true, typed: true }, 2],
  ['a phrase of a type of two newsrooms', { carries: false, newsrooms: true, typed: true }, 0],
  ['a phrase that something stands against', { carries: false, against: true }, 2],
  ['what is only quoted', { quoted: true }, 0],
  ['what is quoted and counts', { quoted: true, figures: true }, 2],
  ['what is said of a pronoun', { pronoun: true }, 0],
  ['what is denied of a pronoun', { pronoun: true, does: true }, 1],
])('%s', (_, facts, weight) => {
  expect(weightOf({ ...plain, ...facts })).toBe(weight)
})
