import { expect, test } from 'vitest'
import { claimOf } from '../../../test/kept-record.ts'
import { againstSelf } from './actors.ts'

test('claims of one that stand against each other are pairs, each once, and a denial before a contradiction', () => {
  const claims = [
    claimOf('a', 's1', ['r'], { contradicts: ['b', 'z'], deniedBy: ['b'] }),
    claimOf('b', 's1', ['r'], { contradicts: ['a'] }),
    claimOf('c', 's1', ['r'], { contradicts: ['c', 'a'] }),
  ]
  expect(againstSelf(claims).map(({ how, claims: [one, other] }) => `${one.id} ${how} ${other.id}`)).toEqual(['a denies b', 'c contradicts a'])
  expect(againstSelf([claimOf('a', 's1', ['r'], { contradicts: ['b'] })])).toEqual([])
})
