import { expect, it } from 'vitest'
import { packGazetteer, unpackGazetteer } from './gazetteer.ts'
import { seeReport, tagCount, tags } from './scores.ts'
import { addVotes } from './votes.ts'

const none = unpackGazetteer(packGazetteer(new Map()))
const sentence = (text: string) => {
  const forms = text.split(' ')
  return { forms, upos: forms.map(() => 'X'), head: forms.map(() => 0), relation: forms.map(() => 'dep') }
}
const score = (words: number, ...given: readonly (readonly [number, (typeof tags)[number], number])[]): Float64Array => {
  const out = new Float64Array(words * tagCount)
  for (const [word, tag, value] of given) out[word * tagCount + tags.indexOf(tag)] = value
  return out
}

it('lets a clear place help an unclear one, and leaves small words alone', () => {
  const { sentences } = seeReport([sentence('hun heter Varela'), sentence('da sa Varela nei')], none, new Map())
  const emissions = [score(3, [2, 'B-PER', 500]), score(4, [2, 'B-PER', 20], [2, 'B-LOC', 30])]
  addVotes(sentences, [Uint8Array.from([0, 0, 1]), Uint8Array.from([0, 0, 5, 0])], emissions, 60)
  const row = emissions[1]!.subarray(2 * tagCount, 3 * tagCount)
  expect(row[tags.indexOf('B-PER')]).toBeGreaterThan(row[tags.indexOf('B-LOC')]!)
  expect([...emissions[1]!.subarray(0, tagCount)]).toEqual([0, 0, 0, 0, 0, 0, 0])
})

it('lets a full name speak for the surname alone', () => {
  const { sentences } = seeReport([sentence('så kom Ines Varela'), sentence('da sa Varela nei')], none, new Map())
  const emissions = [score(4, [2, 'B-PER', 500], [3, 'I-PER', 500]), score(4)]
  addVotes(sentences, [Uint8Array.from([0, 0, 1, 2]), new Uint8Array(4)], emissions, 60)
  expect(emissions[1]![2 * tagCount + tags.indexOf('B-PER')]).toBeGreaterThan(emissions[1]![2 * tagCount]!)
})
