import { expect, it } from 'vitest'
import { unpackGazetteer, packGazetteer } from './gazetteer.ts'
import { reach, reportFacts, slide } from './report.ts'
import { seeWord } from './word.ts'

const none = unpackGazetteer(packGazetteer(new Map()))
const see = (text: string) => text.split(' ').map((form) => seeWord(form, none))

it('slides a window over sentences: all that is near and nothing else', () => {
  const open = new Set<number>()
  const seen: (readonly [number, number, number])[] = []
  slide(
    200,
    (s) => open.add(s),
    (s) => open.delete(s),
    (s) => seen.push([s, Math.min(...open), Math.max(...open)]),
  )
  expect(seen).toHaveLength(200)
  for (const [s, first, last] of seen) expect([first, last]).toEqual([Math.max(0, s - reach), Math.min(199, s + reach)])
})

it('knows that a word is written small elsewhere', () => {
  const [facts] = reportFacts([see('Havna brenner'), see('de stengte havna')])
  expect([...(facts ?? [])]).toEqual([1, 0])
})

it('knows that a word has a capital inside another sentence, its own place apart', () => {
  const facts = reportFacts([see('Oruro venter'), see('de kom til Oruro i dag')])
  expect(facts.map((row) => [...row])).toEqual([
    [2, 0],
    [0, 0, 0, 0, 0, 0],
  ])
})
