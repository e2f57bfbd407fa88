import { describe, expect, test } from 'vitest'
import { nodesNamed, scanPage } from '../page/index.ts'
import { marks, marksOf } from './marks.ts'

/** Names of the marks of the first `b` of a page. */
const marksIn = (source: string, furniture: readonly number[] = []): string[] => {
  const page = scanPage(source)
  const mark = marksOf(page, furniture)[nodesNamed(page, 'b')[0] ?? 0] ?? 0
  return Object.entries(marks)
    .filter(([, bit]) => (mark & bit) !== 0)
    .map(([name]) => name)
}

describe('what an element stands in', () => {
  test.each<[string, string[]]>([
    ['<main><article><section><b>', ['article', 'main', 'section']],
    ['<div role="complementary"><b>', ['aside']],
    ["<div class=x role='navigation'><b>", ['nav']],
    ['<div itemprop="articleBody"><b>', ['articleBody']],
    ['<div itemprop="author"><b>', []],
    ['<div hidden><b>', ['hidden']],
    ['<div hidden=""><b>', ['hidden']],
    ['<div aria-hidden="true"><b>', ['hidden']],
    ['<div aria-hidden="false"><b>', []],
    ['<div style="color:red; display: none"><b>', ['hidden']],
    ['<div data-role="complementary" title="role=navigation"><b>', []],
    ['<figure><figcaption><b>', ['figure']],
    ['<aside></aside><b>', []],
    ['<h2><b>', ['heading']],
  ])('%s', (source, names) => {
    expect(marksIn(source)).toEqual(names)
  })
  test('furniture is what it is told', () => {
    expect(marksIn('<div><b>', [1])).toEqual(['furniture'])
  })
})
