import { expect, it } from 'vitest'
import { listBits, listed, listKey, longerKey, packGazetteer, unpackGazetteer } from './gazetteer.ts'

const lists = unpackGazetteer(
  packGazetteer(
    new Map([
      [listKey('oruro'), listBits.place],
      [listKey('ana'), listBits.given | listBits.surname],
      [listKey('santa cruz'), listBits.place | listBits.bigPlace],
    ]),
  ),
)

it('finds what it was given, with its bits', () => {
  expect(listed(lists, listKey('oruro'))).toBe(listBits.place)
  expect(listed(lists, listKey('ana'))).toBe(listBits.given | listBits.surname)
})

it('finds nothing else, nor anything in empty lists', () => {
  expect(listed(lists, listKey('potosí'))).toBe(0)
  expect(listed(unpackGazetteer(packGazetteer(new Map())), listKey('oruro'))).toBe(0)
})

it('finds a phrase whose key grows word by word', () => {
  expect(listed(lists, longerKey(listKey('santa'), 'cruz'))).toBe(listBits.place | listBits.bigPlace)
})
