import { expect, test } from 'vitest'
import { count, figures, jaccard, wordCounter, type Counts } from './score.ts'

const none = (): Counts => ({ gold: 0, predicted: 0, paired: 0, exact: 0, joint: 0 })
const text = 'The pier is gone, the harbour master said. “Nobody was hurt,” he added.'
const span = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]

test('punctuation never counts', () => {
  const wordsOf = wordCounter(text)
  expect(jaccard(wordsOf([span('The pier is gone')]), wordsOf([span('The pier is gone,')]))).toBe(1)
  expect(jaccard(wordsOf([span('Nobody was hurt')]), wordsOf([span('The pier')]))).toBe(0)
})

test('pairs are one to one, best first, and the speaker must share a word', () => {
  const counts = none()
  const gold = [
    { content: [span('The pier is gone')], source: [span('the harbour master')] },
    { content: [span('“Nobody was hurt,”')], source: [span('he added')] },
  ]
  const mine = [
    { content: [span('The pier is gone')], source: [span('master')] },
    { content: [span('pier is gone')], source: [span('master')] },
    { content: [span('Nobody was')], source: [] },
  ]
  count(text, gold, mine, counts)
  expect(counts).toEqual({ gold: 2, predicted: 3, paired: 2, exact: 1, joint: 1 })
  expect(figures(counts).content).toBeCloseTo(80)
})

test('where the gold names nobody, nobody must be named', () => {
  const counts = none()
  count(text, [{ content: [span('Nobody was hurt')], source: [] }], [{ content: [span('Nobody was hurt')], source: [] }], counts)
  count(text, [{ content: [span('Nobody was hurt')], source: [] }], [{ content: [span('Nobody was hurt')], source: [span('he added')] }], counts)
  expect([counts.paired, counts.joint]).toEqual([2, 1])
})
