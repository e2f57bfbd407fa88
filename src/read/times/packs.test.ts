import { describe, expect, test } from 'vitest'
import { packOf, type TimePattern } from '../../language/index.ts'
import { isTerminal } from './terminals.ts'
import { vocabularyOf } from './vocabulary.ts'

const languages = ['nb', 'nn', 'en', 'es'] as const
const patternOf = (line: TimePattern): string => (typeof line === 'string' ? line : line[0])

describe.each(languages)('words of time in %s', (language) => {
  const { times } = packOf(language)
  const patterns = [...Object.values(times.rules).flat(), ...times.expressions].map(patternOf)
  const named = (open: string): ReadonlySet<string> =>
    new Set(patterns.flatMap((pattern) => [...pattern.matchAll(open === '{' ? /\{(\w+)/gu : /<(\w+)/gu)].map((match) => match[1] ?? '')))

  test('patterns compile', () => {
    expect(vocabularyOf(packOf(language)).rules.length).toBe(Object.keys(times.rules).length + 1)
  })

  test('every class a pattern names has words, and every class of words is named', () => {
    const classes = new Set([...Object.keys(times.words), ...Object.keys(times.phrases)])
    expect([...named('{')].filter((kind) => !classes.has(kind) && !isTerminal(kind))).toEqual([])
    expect([...classes].filter((kind) => !named('{').has(kind))).toEqual([])
    expect([...classes].filter(isTerminal)).toEqual([])
  })

  test('every rule is used', () => {
    expect(Object.keys(times.rules).filter((rule) => !named('<').has(rule))).toEqual([])
  })

  test('holidays and parts of the day are known', () => {
    expect(Object.values(times.words['holiday'] ?? {}).filter((name) => !(name in times.holidays))).toEqual([])
    const parts = [
      ...Object.values(times.words['part'] ?? {}),
      ...Object.values(times.phrases).flatMap((table) => Object.values(table).flatMap(({ part }) => part ?? [])),
    ]
    expect(parts.filter((name) => !(name in times.dayParts))).toEqual([])
  })

  test('words are written in small letters, without blanks at their ends', () => {
    const words = [...Object.values(times.words), ...Object.values(times.phrases)].flatMap((table) => Object.keys(table))
    expect(
      [...words, ...patterns, ...Object.keys(times.numbers), ...Object.keys(times.ordinals)].filter(
        (word) => word !== word.trim() || /\p{Lu}/u.test(word.replace(/[{<]\w+(?::\w+)?[}>]/gu, '')),
      ),
    ).toEqual([])
  })

  test('no pattern stands twice in its rule', () => {
    for (const lines of [...Object.values(times.rules), times.expressions]) {
      const written = lines.map(patternOf)
      expect(written.filter((pattern, index) => written.indexOf(pattern) !== index)).toEqual([])
    }
  })
})
