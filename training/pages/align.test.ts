import { expect, test } from 'vitest'
import { sharesInGold } from './align.ts'

const gold = 'Elva steg med to meter i natt.\n\nKort sagt\n\nKommunen har stengt begge bruene i byen, opplyser ordføreren.'

test('blocks in the order of the gold text are its text, a teaser with the same words is none', () => {
  const blocks = [
    'Elva steg med to meter i natt',
    'Meny Sport Kultur',
    'Elva steg med to meter i natt.',
    'Kort sagt',
    'Kommunen har stengt begge bruene i byen, opplyser ordføreren.',
    'Kort sagt',
    'Les også om flommen i fjor',
  ]
  expect([...sharesInGold(blocks, gold)].map((share) => Math.round(share * 100))).toEqual([0, 0, 100, 100, 100, 0, 0])
})

test('a block of which the gold text has a part', () => {
  const [share] = sharesInGold(['Kommunen har stengt begge bruene i byen, men ikke veien langs elva.'], gold)
  expect(share).toBeGreaterThan(0.4)
  expect(share).toBeLessThan(0.8)
})

test('nothing in nothing', () => {
  expect([...sharesInGold(['', 'ord'], '')]).toEqual([0, 0])
})
