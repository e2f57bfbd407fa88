import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ReportInput } from '../../words/index.ts'
import { readPage } from './read-page.ts'

/** What stands in a page of `examples/pages`, read by hand. */
interface Expected extends Omit<ReportInput, 'id' | 'text' | 'quality'> {
  readonly quality: string
  readonly text: readonly string[]
}

const folder = new URL('../../../examples/pages/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/u, ''))

const pages = names.map((name) => ({
  name,
  read: readPage(readFileSync(new URL(`${name}.html`, folder), 'utf8'), { id: name }),
  expected: JSON.parse(readFileSync(new URL(`${name}.report.json`, folder), 'utf8')) as Expected, // written by hand to this shape
}))

test('there are pages of every kind of newsroom', () => {
  expect(names.length).toBeGreaterThanOrEqual(14)
})

describe.each(pages)('$name', ({ read: { report, quality }, expected }) => {
  test('quality', () => {
    expect(quality).toBe(expected.quality)
  })
  test.each(['title', 'publishedAt', 'updatedAt', 'language', 'outlet', 'url', 'revision'] as const)('%s', (field) => {
    expect(report[field]).toEqual(expected[field])
  })
  test.each(['bylines', 'agencies', 'media'] as const)('%s', (field) => {
    expect(report[field] ?? []).toEqual(expected[field])
  })
})

/** Paragraphs that are missing or too many over all pages today; a few, of boxes and quotations, are open. */
const paragraphsAmiss = 6

test('paragraphs are those of the report, and no others', () => {
  const amiss = pages.flatMap(({ name, read, expected }) => {
    const found = read.report.text === '' ? [] : read.report.text.split('\n\n')
    const extra = found.filter((paragraph) => !expected.text.includes(paragraph)).map((paragraph) => `${name} + ${paragraph}`)
    return [...extra, ...expected.text.filter((paragraph) => !found.includes(paragraph)).map((paragraph) => `${name} - ${paragraph}`)]
  })
  expect(amiss.length, amiss.join('\n')).toBeLessThanOrEqual(paragraphsAmiss)
})
