import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HearsayError } from '../../words/index.ts'
import { withoutEntities } from './entities.ts'
import { readPage, readWithEntries } from './read-page.ts'

const textOf = (source: string): string => readPage(source, { id: 'a' }).report.text

const page = `<!doctype html><html lang="no"><head><title>Elva stiger | Fjordavisa</title>
<meta property="article:published_time" content="2031-04-02T10:15:00+02:00"><link rel="canonical" href="https://fjordavisa.example/elva">
<style>p{color:red}</style><script>if (a < b) document.write("<p>nei</p>")</script></head><body>
<nav><ul><li><a href="/n">Nyheter</a></li><li><a href="/s">Sport</a></li></ul></nav>
<article><h1>Elva stiger</h1><figure><img src=x><figcaption>To broer er stengt. Foto: Marit Lunde / NTB</figcaption></figure>
<p>Elva &laquo;Lemma&raquo; steg kraftig i natt, og det er fare for at den går over breddene.<br>Det sier politiet.</p><h2>Frykter mer</h2>
<p>&ndash; Vi drar, sier <a href="/p">ordf&oslash;rer</a> Ada&nbsp;Vik,  og ber   folk om &aring; flytte. Brannvesenet har evakuert tretti hus langs elva, og flere veier er stengt.</p><p></p></article>
<footer>Ansvarlig redaktør: Per Lie</footer></body></html>`

describe('a news page', () => {
  const { report } = readPage(page, { id: 'a' })
  test('paragraphs and headings; no furniture, no caption, no title', () => {
    expect(report.text.split('\n\n')).toEqual([
      'Elva «Lemma» steg kraftig i natt, og det er fare for at den går over breddene.\nDet sier politiet.',
      'Frykter mer',
      '– Vi drar, sier ordfører Ada Vik, og ber folk om å flytte. Brannvesenet har evakuert tretti hus langs elva, og flere veier er stengt.',
    ])
  })
  test('what it says of itself', () => {
    expect(report).toMatchObject({ title: 'Elva stiger', language: 'nb', publishedAt: '2031-04-02T10:15:00+02:00', url: 'https://fjordavisa.example/elva' })
  })
})

test('a fragment without html, head or ends of paragraphs', () => {
  expect(textOf('<p>Den første<p>Den andre &amp; siste')).toBe('Den første\n\nDen andre & siste')
})

test('two line breaks part paragraphs', () => {
  const [one, other] = [
    'El río subió dos metros en la noche y obligó a cerrar los dos puentes de la ciudad.',
    'La alcaldesa pidió a los vecinos que no salgan de sus casas hasta el lunes.',
  ]
  expect(textOf(`<div>${one}<br><br>${other}<br/>\n<br />${one} ${other}</div>`)).toBe(`${one}\n\n${other}\n\n${one} ${other}`)
})

test.each([
  ['&aring;&Oslash;&eacute;&Ntilde;', 'åØéÑ'],
  ['&#8211;&#x2014;&#150;', '–—–'],
  ['AT&T &tull; &', 'AT&T &tull; &'],
  ['&#0;&#xD800;', '\ufffd\ufffd'],
  ['&copy2031 &amp;amp; &notit; &hearts;&NotEqualTilde;', '©2031 &amp; ¬it; ♥≂̸'],
])('%s', (written, meant) => {
  expect(withoutEntities(written)).toBe(meant)
})

test('marks that are no tags are text', () => {
  expect(textOf('<p>5 < 6 og 7 > 3, a<b')).toBe('5 < 6 og 7 > 3, a<b')
})

test('more than 20 MB is refused', () => {
  expect(() => readPage('x'.repeat(20 * 1024 * 1024 + 1), { id: 'stor' })).toThrow(expect.objectContaining({ code: 'input-too-large', where: 'stor' }))
})

test.each<[string, (size: number) => string]>([
  ['deep nesting', (size) => '<div>'.repeat(size) + 'dypt' + '</div>'.repeat(size)],
  ['deep nesting with words in it', (size) => '<div>Ordføreren ber folk om å holde seg inne i natt. '.repeat(size)],
  ['deep bold', (size) => '<p>a'.repeat(size / 2) + '<b>'.repeat(size) + 'x' + '</b>'.repeat(size) + '<i>'.repeat(size)],
  ['many blocks', (size) => '<p>Elva steg med to meter i natt.</p>'.repeat(size)],
  ['many links', (size) => '<a href="/a" class="b c">Les mer</a> '.repeat(size)],
  ['tags that never end', (size) => '<a '.repeat(size)],
  ['scripts that never end', (size) => '<script>'.repeat(size)],
  ['data that never ends', (size) => '<script type="application/ld+json">[' + '['.repeat(size)],
  ['entities that never end', (size) => '&am'.repeat(size)],
  ['times', (size) => '<time datetime="2031-01-01">kl. 12.00</time>'.repeat(size)],
  ['classes', (size) => Array.from({ length: size }, (_, index) => `<p class="a${String(index)} article-body">ord`).join('')],
  ['attributes', (size) => `<div ${'data-role="x" '.repeat(size)}><p>Elva steg.`],
  ['headings', (size) => '<h2>Elva</h2>'.repeat(size)],
  ['articles', (size) => '<article><time>12.00</time><p>Elva steg med to meter i natt.'.repeat(size)],
  ['one long line', (size) => '<p>' + 'ord '.repeat(size * 4)],
])('%s in time that grows with the length', (_, make) => {
  const start = performance.now()
  readPage(make(20_000), { id: 'a' })
  expect(performance.now() - start).toBeLessThan(4000)
})

const pieces = [
  '<html lang=nb>',
  '<head>',
  '<title>Elva stiger',
  '</title>',
  '<body>',
  '<article>',
  '</article>',
  '<h1>Elva stiger</h1>',
  '<p>',
  '</p>',
  '<br><br>',
  '<div class="ad">',
  '</div>',
  '<ul><li>',
  '<table><td>',
  '<script type="application/ld+json">',
  '{"@type":"LiveBlogPosting","liveBlogUpdate":[{"articleBody":"a b c d e"}]}',
  '</script>',
  '<time datetime="2031-01-01T10:00">',
  '<figure><figcaption>',
  '<aside>',
  '<a href="/x">',
  '<!--',
  '-->',
  '&amp;',
  '&#x',
  '<',
  '>',
  '"',
  "'",
  '\u0000',
  '\ud800',
  'Elva steg med to meter i natt, og det er ventet mer regn. ',
  'Les også: ',
  '30',
  ' ',
]

describe('any junk', () => {
  const junk = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 80 }).map((parts) => parts.join(''))
  test('is a report or a typed error', () => {
    fc.assert(
      fc.property(junk, (source) => {
        try {
          for (const { report, quality } of readWithEntries(source, { id: 'a', url: 'https://bladet.example/a' })) {
            expect(report.id).toMatch(/^a/u)
            expect(['full', 'teaser', 'wall', 'empty']).toContain(quality)
            expect(report.text).not.toMatch(/\n\n\n|^\s|\s$/u)
          }
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(HearsayError)
        }
      }),
      { numRuns: 300 },
    )
  })
  test('cut anywhere is a report too, and the same twice', () => {
    fc.assert(
      fc.property(fc.nat({ max: page.length }), (length) => {
        const cut = page.slice(0, length)
        expect(readPage(cut, { id: 'a' })).toEqual(readPage(cut, { id: 'a' }))
      }),
      { numRuns: 100 },
    )
  })
})

test.each([2000, 20_000])('%i nested elements in no time', (size) => {
  const source = `${'<div>'.repeat(size)}<p>Elva steg med to meter i natt.${'</div>'.repeat(size)}`
  readPage(source, { id: 'a' })
  const start = performance.now()
  expect(readPage(source, { id: 'a' }).report.text).toBe('Elva steg med to meter i natt.')
  expect(performance.now() - start).toBeLessThan(500)
})
