import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'svelte/compiler'
import { expect, test } from 'vitest'

/** Attributes whose words are read by people. */
const read = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'])
/** Names that are the same in every language, and keys as keyboards have them. */
const names = new Set(['Hearsay', 'Enter', 'Esc'])

/** Words that stand in the markup of a component itself. */
function wordsIn(source: string): string[] {
  const found: string[] = []
  const keep = (text: unknown): void => {
    const words = typeof text === 'string' ? text.trim() : ''
    if (/\p{L}{2}/u.test(words) && !names.has(words)) found.push(words)
  }
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const it of node) visit(it)
    if (!isNode(node)) return
    if (node.type === 'Text') keep(node['data'])
    else if (node.type === 'ExpressionTag') for (const text of results(node['expression'])) keep(text)
    else if (node.type === 'Attribute') {
      if (read.has(String(node['name']))) visit(node['value'])
    } else if (!/^(?:Script|StyleSheet|Comment)$|Directive$/u.test(node.type)) {
      for (const [name, value] of Object.entries(node)) if (name !== 'expression' && name !== 'test' && name !== 'parent') visit(value)
    }
  }
  visit(parse(source, { modern: true }).fragment)
  return found
}

interface Node {
  readonly type: string
  readonly [name: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Literals that an expression may come to: branches, not what is compared or handed on. */
function results(expression: unknown): unknown[] {
  if (!isNode(expression)) return []
  if (expression.type === 'Literal') return [expression['value']]
  if (expression.type === 'ConditionalExpression') return [...results(expression['consequent']), ...results(expression['alternate'])]
  if (expression.type === 'LogicalExpression' || expression.type === 'BinaryExpression') {
    const sums = expression.type === 'LogicalExpression' || expression['operator'] === '+'
    return sums ? [...results(expression['left']), ...results(expression['right'])] : []
  }
  if (expression.type !== 'TemplateLiteral') return []
  const { quasis, expressions } = expression as unknown as { quasis: { value: { cooked: string } }[]; expressions: unknown[] } // as ESTree has it
  return [...quasis.map(({ value }) => value.cooked), ...expressions.flatMap(results)]
}

test('no words of the page stand in a component', () => {
  const folder = import.meta.dirname
  const components = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svelte'))
  expect(components.length).toBeGreaterThan(15) // a test that saw no files would pass
  expect(components.flatMap((file) => wordsIn(readFileSync(join(folder, file), 'utf8')).map((words) => `${file}: ${words}`))).toEqual([])
})

test('words are found wherever they can stand', () => {
  expect(wordsIn('<p>Hearsay {page.words.x} · {a === "some" ? b : c} <kbd>u</kbd></p><style>p { color: red }</style>')).toEqual([])
  expect(wordsIn('{#if x}<p class="small" title="A hint">Some text</p>{:else}{y ? "Yes" : `${n} times`}{/if}')).toEqual(['A hint', 'Some text', 'Yes', 'times'])
  expect(wordsIn('<input placeholder={`Write ${what}`} type="search" /><Rows label="Lines" />')).toEqual(['Write', 'Lines'])
})
