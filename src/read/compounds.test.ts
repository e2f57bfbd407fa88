import { expect, test } from 'vitest'
import { packOf } from '../language/packs/index.ts'
import { withoutJoint } from './compounds.ts'

test.each([
  ['nb', 'regjerings', 'regjering'],
  ['nn', 'barne', 'barn'],
  ['nb', 'fred', 'fred'],
  ['nb', 's', 's'],
  ['en', 'forces', 'forces'],
] as const)('%s: %s is %s without what joins it to the next', (language, first, noun) => {
  expect(withoutJoint(packOf(language).grammar, first)).toBe(noun)
})
