import { expect, test } from 'vitest'
import { readWeights } from '../weights/load.ts'
import { openNetwork } from './network.ts'
import { openWeights } from './weights.ts'

const words = ['Havna', 'ble', 'stengt', 'i', 'natt', ',', 'men', 'ferja', 'gikk', '.']
const many = Array.from({ length: 900 }, (_, at) => words.map((word, place) => (place % 3 === 0 ? `${word}${at}` : word)))

test('what is remembered of words changes nothing, nor does letting it go', () => {
  const weights = openWeights(readWeights('no.bin'))
  const used = openNetwork(weights)
  const first = used.analyse([words, words.slice(2)], 1)
  expect(used.analyse([words, words.slice(2)], 1)).toEqual(first)
  used.analyse(many, 1) // more forms than are remembered
  expect(used.analyse([words, words.slice(2)], 1)).toEqual(first)
  expect(openNetwork(weights).analyse([words.slice(2)], 1)).toEqual(first.slice(1))
})

test('a form in another place or by other conventions is another word', () => {
  const used = openNetwork(openWeights(readWeights('no.bin')))
  const own = openNetwork(openWeights(readWeights('no.bin'))).analyse([['havna', ...words]], 2)
  used.analyse(
    [
      ['Båten', 'havna', ...words],
      ['havna', ...words],
    ],
    1,
  )
  expect(used.analyse([['havna', ...words]], 2)).toEqual(own)
})
