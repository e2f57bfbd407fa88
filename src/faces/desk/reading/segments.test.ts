import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segments, type Marked } from './segments.ts'

const text = 'The harbour is closed, says mayor Ane Lie.'
const mark = (words: string, name: string): Marked<string> => ({ span: [text.indexOf(words), text.indexOf(words) + words.length], mark: name })

test('marks that overlap cut the text where they begin and end', () => {
  const found = segments(text, [mark('says mayor Ane Lie', 'cue'), mark('mayor Ane', 'role'), mark('Ane Lie', 'name')])
  expect(found.map(({ words, marks }) => [words, marks.join(' ')])).toEqual([
    ['The harbour is closed, ', ''],
    ['says ', 'cue'],
    ['mayor ', 'cue role'],
    ['Ane', 'cue role name'],
    [' Lie', 'cue name'],
    ['.', ''],
  ])
})

test('a part of a text has its own marks and no others', () => {
  expect(segments(text, [mark('closed, says', 'x'), mark('Ane', 'y')], [0, 20])).toEqual([
    { from: 0, to: 15, words: 'The harbour is ', marks: [] },
    { from: 15, to: 20, words: 'close', marks: ['x'] },
  ])
  expect(segments('', [mark('Ane', 'y')])).toEqual([])
})

const anything = fc.string({ maxLength: 60, unit: fc.constantFrom('a', ' ', '\n', 'ø', '😀', '‏', '<') })
const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 90 }), fc.integer({ min: -5, max: 90 })), { maxLength: 12 })

test('whatever is marked, the pieces are the text again and each has just the marks that hold in it', () => {
  fc.assert(
    fc.property(anything, spans, (words, all) => {
      const marked = all.map((span, at): Marked<number> => ({ span, mark: at }))
      const found = segments(words, marked)
      expect(found.map((it) => it.words).join('')).toBe(words)
      for (const { from, to, words: piece, marks } of found) {
        expect(piece).toBe(words.slice(from, to))
        const holds = all.flatMap(([a, b], at) => (a <= from && b >= to ? [at] : []))
        expect(marks.toSorted((a, b) => a - b)).toEqual(holds)
      }
    }),
  )
})

test('no two pieces beside each other could be one', () => {
  fc.assert(
    fc.property(anything, spans, (words, all) => {
      const found = segments(
        words,
        all.map((span, at): Marked<number> => ({ span, mark: at })),
      )
      const edges = new Set(all.flat())
      expect(found.slice(1).every(({ from }) => edges.has(from))).toBe(true)
    }),
  )
})

test('a long report with thousands of marks is cut at once', () => {
  const long = 'word '.repeat(40_000)
  const many = Array.from({ length: 20_000 }, (_, at): Marked<number> => ({ span: [at * 10, at * 10 + 4], mark: at }))
  const began = performance.now()
  expect(segments(long, many)).toHaveLength(40_000)
  expect(performance.now() - began).toBeLessThan(1000)
})
