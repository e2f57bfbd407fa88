import { describe, expect, test } from 'vitest'
import { withoutEntities } from './entities.ts'
import { readHtml } from './read-html.ts'

const page = `<!doctype html><html lang="no"><head><title>Elva stiger | Fjordavisa</title>
<meta property="article:published_time" content="2031-04-02T10:15:00+02:00"><link rel="canonical" href="https://fjordavisa.example/elva">
<style>p{color:red}</style><script>if (a < b) document.write("<p>nei</p>")</script></head><body>
<nav><ul><li>Nyheter</li><li>Sport</li></ul></nav>
<article><h1>Elva stiger</h1><figure><img src=x><figcaption>To broer er stengt. Foto: Marit Lunde / NTB</figcaption></figure>
<p>Elva &laquo;Lemma&raquo; steg<br>i natt.</p><h2>Frykter mer</h2>
<p>&ndash; Vi drar, sier <a href="/p">ordf&oslash;rer</a> Ada&nbsp;Vik,  og ber   folk om &aring; flytte. Brannvesenet har evakuert tretti hus langs elva, og flere veier er stengt.</p><p></p></article>
<footer>Ansvarlig redaktør</footer></body></html>`

describe('a news page', () => {
  const read = readHtml(page)
  test('paragraphs, headings, captions; no furniture', () => {
    expect(read.text.split('\n\n')).toEqual([
      'Elva stiger',
      'To broer er stengt. Foto: Marit Lunde / NTB',
      'Elva «Lemma» steg\ni natt.',
      'Frykter mer',
      '– Vi drar, sier ordfører Ada\u00a0Vik, og ber folk om å flytte. Brannvesenet har evakuert tretti hus langs elva, og flere veier er stengt.',
    ])
  })
  test('what it says of itself', () => {
    expect(read).toMatchObject({ title: 'Elva stiger', language: 'nb', publishedAt: '2031-04-02T10:15:00+02:00', url: 'https://fjordavisa.example/elva' })
  })
})

test('a fragment without html, head or ends of paragraphs', () => {
  expect(readHtml('<p>Den første<p>Den andre &amp; siste').text).toBe('Den første\n\nDen andre & siste')
})

test('the headline above the article is its first line', () => {
  const long = 'El río subió dos metros en la noche y obligó a cerrar los dos puentes de la ciudad. '.repeat(4)
  expect(readHtml(`<h1>Sube el río</h1><div>Menú</div><main><p>${long}</p></main>`).text).toBe(`Sube el río\n\n${long.trim()}`)
})

test.each([
  ['&aring;&Oslash;&eacute;&Ntilde;', 'åØéÑ'],
  ['&#8211;&#x2014;&#150;', '–—–'],
  ['AT&T &tull; &', 'AT&T &tull; &'],
  ['&#0;&#xD800;', '\ufffd\ufffd'],
])('%s', (written, meant) => {
  expect(withoutEntities(written)).toBe(meant)
})

test('marks that are no tags are text', () => {
  expect(readHtml('<p>5 < 6 og 7 > 3, a<b').text).toBe('5 < 6 og 7 > 3, a<b')
})

test.each<[string, (size: number) => string]>([
  ['deep nesting', (size) => '<div>'.repeat(size) + 'dypt' + '</div>'.repeat(size)],
  ['tags that never end', (size) => '<a '.repeat(size)],
  ['quotes that never end', (size) => '<a b="'.repeat(size)],
  ['scripts that never end', (size) => '<script>'.repeat(size)],
  ['drawings that never end', (size) => '<svg>'.repeat(size)],
  ['comments that never end', (size) => '<!--'.repeat(size)],
  ['entities that never end', (size) => '&am'.repeat(size)],
  ['short scripts', (size) => '<script>x</script>'.repeat(size)],
])('%s in time that grows with the length', (_, make) => {
  const start = performance.now()
  readHtml(make(50_000))
  expect(performance.now() - start).toBeLessThan(2000)
})
