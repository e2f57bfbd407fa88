import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributeOf, classesOf, nodesNamed, rawIn, scanPage, tagOf, textIn, type Page } from './index.ts'

/** The tree in one line: `div(p(#text) p(#text))`. */
function shape(page: Page, node = 0): string {
  const inside: string[] = []
  for (let at = node + 1; at < (page.end[node] ?? 0); at = page.end[at] ?? page.count) inside.push(shape(page, at))
  return `${tagOf(page, node)}${inside.length === 0 ? '' : `(${inside.join(' ')})`}`
}

describe('the tree', () => {
  test.each([
    ['<p>En<p>To<div>Tre</div>', '#root(p(#text) p(#text) div(#text))'],
    ['<ul><li>en<li>to<ul><li>tre</ul><li>fire</ul>x', '#root(ul(li(#text) li(#text ul(li(#text))) li(#text)) #text)'],
    ['<table><tr><td>1<td>2<tr><th>3</table>x', '#root(table(tr(td(#text) td(#text)) tr(th(#text))) #text)'],
    ['<dl><dt>a<dd>b<dt>c</dl>', '#root(dl(dt(#text) dd(#text) dt(#text)))'],
    ['<div><span>a</div>b', '#root(div(span(#text)) #text)'],
    ['a</div></p>b', '#root(#text #text)'],
    ['<h2>a</h3>b', '#root(h2(#text) #text)'],
    ['<a>x<a>y</a>', '#root(a(#text) a(#text))'],
    ['<table><td></div>x</td></table>', '#root(table(td(#text)))'],
    ['<head><title>t</title><p>x', '#root(head(title(#text)) p(#text))'],
    ['<html><body>a</body>b</html>', '#root(html(body(#text #text)))'],
    ['<svg><path d="M0"/><g/></svg>x', '#root(svg(path g) #text)'],
    ['<fp-text>a</fp-text>b', '#root(fp-text(#text) #text)'],
    ['<img src=x>a<br/>b</br>', '#root(img #text br #text br)'],
    ['<!doctype html><!-- <p> --><?xml?>a<!---->b', '#root(#text #text)'],
    ['<script>if (a < b) "</p>"</script>x', '#root(script(#text) #text)'],
    ['<P CLASS=x>a</P>', '#root(p(#text))'],
    ['5 < 6 og 7 > 3, a<b', '#root(#text)'],
    ['<div>\n<p>a</p>\n<b>b</b> <i>c</i></div>', '#root(div(p(#text) b(#text) #text i(#text)))'],
  ])('%s', (source, tree) => {
    expect(shape(scanPage(source))).toBe(tree)
  })

  test('fifty thousand open elements', () => {
    const page = scanPage('<div>'.repeat(50_000) + 'dypt' + '</div>'.repeat(50_000) + 'ute')
    expect(page.count).toBe(50_003)
    expect(page.parent[50_002]).toBe(0)
  })
})

describe('attributes', () => {
  const page = scanPage(`<div class="A b" ID=c title='d "e" &amp; f' data-x disabled href=/a/b?c=1 alt="x>y"><p></div>`)
  test.each([
    ['class', 'A b'],
    ['id', 'c'],
    ['title', 'd "e" & f'],
    ['data-x', ''],
    ['disabled', ''],
    ['href', '/a/b?c=1'],
    ['alt', 'x>y'],
    ['dat', undefined],
  ])('%s', (name, value) => {
    expect(attributeOf(page, 1, name)).toBe(value)
  })
  test('class and id together', () => {
    expect(classesOf(page, 1)).toBe('a b c')
    expect(classesOf(page, 2)).toBe('')
  })
})

describe('words', () => {
  test('blocks apart, unseen left out, white space folded', () => {
    const page = scanPage('<div><p>El <b>r&iacute;o</b>\n sube</p><p>hoy</p><script>x</script><i>a</i>b<div><b>c</b></div>d</div>')
    expect(textIn(page, 1)).toBe('El río sube hoy ab c d')
  })
  test('elements by name and what a script holds', () => {
    const page = scanPage('<x-y>1</x-y><script type="application/ld+json">{"a": "<b>"}</script><x-y>2</x-y>')
    expect(nodesNamed(page, 'x-y').map((node) => textIn(page, node))).toEqual(['1', '2'])
    expect(nodesNamed(page, 'script').map((node) => rawIn(page, node))).toEqual(['{"a": "<b>"}'])
    expect(nodesNamed(page, 'nowhere')).toEqual([])
  })
})

const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '"',
  "'",
  '=',
  '<p',
  '<div>',
  '</div>',
  '<a b="',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<svg>',
  '<td>',
  '<table>',
  '<li>',
  '<title>',
  '&am',
  '&#x',
  ' ',
  'x',
  '<b>',
]

test('any junk is a page whose parts lie within each other', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 60 }), (parts) => {
      const page = scanPage(parts.join(''))
      for (let node = 1; node < page.count; node++) {
        const parent = page.parent[node] ?? -1
        expect(parent).toBeLessThan(node)
        expect(page.end[node]).toBeGreaterThan(node)
        expect(page.end[node]).toBeLessThanOrEqual(page.end[parent] ?? 0)
      }
      textIn(page, 0)
    }),
  )
})

test.each<[string, (size: number) => string]>([
  ['deep nesting', (size) => '<div>'.repeat(size) + 'dypt' + '</div>'.repeat(size)],
  ['paragraphs around buttons', (size) => '<p><button>'.repeat(size) + '<div>'.repeat(size)],
  ['tags that never end', (size) => '<a '.repeat(size)],
  ['quotes that never end', (size) => '<a b="'.repeat(size)],
  ['quotes of two kinds', (size) => `<a b='<a b="`.repeat(size)],
  ['equals signs', (size) => `<a =="'`.repeat(size)],
  ['scripts that never end', (size) => '<script>'.repeat(size)],
  ['titles that never end', (size) => '<title>'.repeat(size)],
  ['drawings that never end', (size) => '<svg>'.repeat(size)],
  ['comments that never end', (size) => '<!--'.repeat(size)],
  ['comments that never end, cut by marks', (size) => '<!-- >'.repeat(size)],
  ['quotes within quotes', (size) => '<a ="" ="'.repeat(size) + '" <'],
  ['sections that never end', (size) => '<![CDATA['.repeat(size)],
  ['names without end', (size) => Array.from({ length: size }, (_, index) => `<x${String(index)}>`).join('')],
  ['closing tags of nothing', (size) => '<b><div>'.repeat(size) + '</b>'.repeat(size)],
  ['entities that never end', (size) => '&am'.repeat(size)],
  ['short scripts', (size) => '<script>x</script>'.repeat(size)],
])('%s in time that grows with the length', (_, make) => {
  const start = performance.now()
  textIn(scanPage(make(50_000)), 0)
  expect(performance.now() - start).toBeLessThan(1000)
})
