import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HearsayError } from '../../words/index.ts'
import { at, childrenOf, lineIn, textIn, within, XmlReader, xmlTree, xmlTreeOf } from './index.ts'

const tree = (text: string) => xmlTreeOf(text, 'XML')
const codeOf = (act: () => unknown): string => {
  try {
    act()
    return 'nothing'
  } catch (thrown) {
    return thrown instanceof HearsayError ? thrown.code : `untyped: ${String(thrown)}`
  }
}
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('a well-formed document', () => {
  const { root, whole } = tree(
    '<?xml version="1.0"?><!DOCTYPE a><a xmlns="urn:x" xmlns:n="urn:n"><b c="1 &amp; 2">Fjord &aelig;&#248;&#xe5;</b><n:b/><!-- no --><![CDATA[<i>&amp;]]></a>',
  )
  test('elements, attributes, namespaces', () => {
    expect(whole).toBe(true)
    expect([...within(root)].map((element) => [element.name, element.namespace])).toEqual([
      ['a', 'urn:x'],
      ['b', 'urn:x'],
      ['b', 'urn:n'],
    ])
    expect(at(root, 'b')?.attributes['c']).toBe('1 & 2')
  })
  test('references are read once, CDATA is not', () => {
    expect(lineIn(at(root, 'b'))).toBe('Fjord æøå')
    expect(textIn(root)).toBe('Fjord æøå<i>&amp;')
  })
})

test.each([
  ['a bare ampersand', '<a>Lov & rett? x=1&y=2&lt;</a>', 'Lov & rett? x=1&y=2<'],
  ['junk before the prolog', '\ufeff  \n\njunk <?xml version="1.0"?><a>b</a>', 'b'],
  ['a prolog without its question mark', '<?xml version="1.0"><a>b</a>', 'b'],
  ['an end tag nobody opened', '<a>b</c>d</a>', 'bd'],
  ['a sign that is no tag', '<a>5 < 6</a>', '5 < 6'],
  ['control characters', '<a>b\u0000\u0008c</a>', 'bc'],
  ['line ends', '<a>b\r\nc\rd</a>', 'b\nc\nd'],
  ['an unknown name', '<a>&fjord; &nbsp;</a>', '&fjord; \u00a0'],
])('%s', (_, text, meant) => {
  expect(textIn(tree(text).root)).toBe(meant)
})

test('an element that is not closed is closed with its parent', () => {
  const { root, whole } = tree('<a><b>1<c>2</b><d>3</d></a>')
  expect(whole).toBe(true)
  expect(childrenOf(root).map((child) => [child.name, textIn(child)])).toEqual([
    ['b', '12'],
    ['d', '3'],
  ])
})

test('siblings that are not closed are closed by the next', () => {
  const depths: number[] = []
  const reader: XmlReader = new XmlReader(
    { open: () => depths.push(reader.depth), close: () => undefined, text: () => undefined },
    { siblings: new Set(['item']) },
  )
  reader.write('<rss>' + '<item><title>x'.repeat(10_000))
  expect(Math.max(...depths)).toBe(3)
  expect(reader.end()).toBe(false)
})

test('a document that is cut short says so and holds what came', () => {
  const { root, whole } = tree('<a><b>1</b><c>2')
  expect(whole).toBe(false)
  expect(textIn(root)).toBe('12')
})

describe('what is refused', () => {
  test.each([
    ['entities-refused', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['entities-refused', '<!DOCTYPE a [\n<!ELEMENT a ANY>\n<!ENTITY % b SYSTEM "file:///etc/passwd">%b;]><a/>'],
    [
      'entities-refused',
      `<!DOCTYPE a [<!ENTITY b0 "x">${Array.from({ length: 20 }, (_, index) => `<!ENTITY b${index + 1} "&b${index};&b${index};">`).join('')}]><a>&b20;</a>`,
    ],
    ['input-too-deep', '<a>'.repeat(100_000)],
    ['bad-input', 'no element at all'],
    ['nothing', '<!DOCTYPE a [<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "http://feeds.example/lat1.ent"> %HTMLlat1;]><a/>'],
    ['nothing', '<!DOCTYPE a [<!ENTITY nbsp "&#160;"><!ENTITY ndash "–">]><a/>'],
    ['entities-refused', '<!DOCTYPE a [<!ENTITY nbsp "&#160;">\n<!ENTITY fjord "&#160;">]><a/>'],
    ['entities-refused', '<!DOCTYPE a [<!ENTITY nbsp SYSTEM "file:///etc/passwd">]><a/>'],
    ['entities-refused', '<!DOCTYPE a [<!ENTITY % x PUBLIC "-//Example//ENTITIES x//EN" "http://feeds.example/x">]><a/>'],
    ['nothing', '<!DOCTYPE rss PUBLIC "-//Example//DTD RSS 0.91//EN" "http://feeds.example/rss.dtd"><rss/>'],
    ['nothing', '<a>' + '<b></b>'.repeat(1000) + '</a>'],
  ])('%s: %.40s', (code, text) => {
    expect(codeOf(() => tree(text))).toBe(code)
  })
})

test('the same tree however the bytes are cut', async () => {
  const text = '<?xml version="1.0" encoding="utf-8"?><a æ="ø&amp;å"><b>«Elva» &laquo;stig&raquo;</b><![CDATA[–]]> &#8211;</a>'
  const bytes = new TextEncoder().encode(text)
  const meant = tree(text)
  for (const size of [1, 2, 3, 7, 50]) expect(await xmlTree({ name: 'x', bytes: pieces(bytes, size) }, 'XML')).toEqual(meant)
})

test.each([
  ['declared', '<?xml version="1.0" encoding="ISO-8859-1"?><a>bl\u00e5b\u00e6r</a>', undefined],
  ['by the transport', '<?xml version="1.0" encoding="utf-8"?><a>bl\u00e5b\u00e6r</a>', 'iso-8859-1'],
  ['declared wrongly as UTF-8', '<?xml version="1.0" encoding="UTF-8"?><a>bl\u00e5b\u00e6r</a>', undefined],
  ['declared wrongly as UTF-16', '<?xml version="1.0" encoding="UTF-16"?><a>bl\u00e5b\u00e6r</a>', undefined],
])('latin-1 %s', async (_, text, charset) => {
  const source = { name: 'x', bytes: pieces(Buffer.from(text, 'latin1'), 9), ...(charset === undefined ? {} : { charset }) }
  expect(textIn((await xmlTree(source, 'XML')).root)).toBe('blåbær')
})

test('any text gives a tree or a typed error', () => {
  const piece = fc.constantFrom(
    '<a>',
    '</a>',
    '<b c="',
    "'",
    '">',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?',
    '?>',
    '<!DOCTYPE',
    '&',
    'x',
    ' ',
    '/>',
    '<n:b xmlns:n="',
    '__proto__="1"',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      expect(['nothing', 'bad-input']).toContain(codeOf(() => tree(parts.join(''))))
    }),
  )
})

/** Everything a reader tells, runs of text joined. */
function told(text: string, size: number): string {
  let story = ''
  const reader = new XmlReader({
    open: (name, attributes) => void (story += `<${name.namespace ?? ''}|${name.local} ${JSON.stringify(attributes)}>`),
    close: (name) => void (story += `</${name.local}>`),
    text: (text) => void (story += text),
  })
  try {
    for (let at = 0; at < text.length; at += size) reader.write(text.slice(at, at + size))
    const whole = reader.end()
    return `${story}${whole}`
  } catch (thrown) {
    return codeOf(() => {
      throw thrown
    })
  }
}

test('the same is told however the text is cut', () => {
  const piece = fc.constantFrom(
    '<a>',
    '</a>',
    '<b c="',
    "'",
    '"',
    '>',
    '/',
    '=',
    '<![CDATA[',
    ']]>',
    '<!--',
    '--',
    '>',
    '<?xml ',
    '?>',
    '<?p',
    '<!DOCTYPE a [',
    '&am',
    'p;',
    'x',
    ' ',
    '/>',
    '<n:b xmlns:n="u">',
    '<',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (parts, size) => {
      const text = parts.join('')
      expect(told(text, size)).toBe(told(text, text.length + 1))
    }),
    { numRuns: 2000 },
  )
})
