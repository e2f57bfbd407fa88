import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HearsayError, type Intake } from '../../words/index.ts'
import { feed } from './format.ts'

async function* one(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
async function read(text: string, url?: string): Promise<(Intake | string)[]> {
  const items: (Intake | string)[] = []
  try {
    for await (const item of feed.reports({ name: 'f.xml', id: 'f', bytes: one(text), ...(url === undefined ? {} : { url }) })) {
      items.push(item instanceof HearsayError ? item.code : item)
    }
  } catch (thrown) {
    items.push(thrown instanceof HearsayError ? thrown.code : `untyped: ${String(thrown)}`)
  }
  return items
}
const first = async (text: string, url?: string): Promise<Intake> => {
  const [item] = await read(text, url)
  if (item === undefined || typeof item === 'string') throw new Error(`no report: ${item}`)
  return item
}
const rss = (item: string, channel = ''): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${channel}<item>${item}</item></channel></rss>`
const atom = (entry: string): string => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`

describe('titles and texts are decoded once and stripped once', () => {
  test.each([
    ['plain', '<title>Ål &amp; laks</title>', 'Ål & laks'],
    ['escaped twice', '<title>Ål &amp;amp; &lt;b&gt;laks&lt;/b&gt;</title>', 'Ål & laks'],
    ['in CDATA', '<title><![CDATA[Ål &amp; <b>laks</b>]]></title>', 'Ål & laks'],
    ['with tags in the XML', '<title>Ål <b>og <i>laks</i></b></title>', 'Ål og laks'],
    ['a sign that is no tag', '<title>Rente &lt; 3 %</title>', 'Rente < 3 %'],
    ['on several lines', '<title>\n  Ål\n  og laks\n</title>', 'Ål og laks'],
  ])('%s', async (_, item, title) => {
    expect((await first(rss(item))).report.title).toBe(title)
  })
  test('paragraphs, breaks, lists, hidden parts', async () => {
    const html = '<p>En<br>to<br><br>tre</p><ul><li>a<li>b</ul>fire<script>x()</script><style>p{}</style><!-- nei --><iframe src="x">nei</iframe>'
    expect((await first(rss(`<description><![CDATA[${html}]]></description>`))).report.text).toBe('En\nto\n\ntre\n\na\n\nb\n\nfire')
  })
  test.each([
    ['text', 'a &lt;b> c', 'a <b> c'],
    ['text', 'a &amp;ldquo;b&amp;rdquo; &amp; c', 'a “b” & c'],
    ['text', '&lt;p>a&lt;/p>&lt;p>b&lt;/p>', 'a\n\nb'],
    ['html', 'a &lt;b>c&lt;/b> &amp;lt;d>', 'a c <d>'],
    ['xhtml', '<div xmlns="http://www.w3.org/1999/xhtml">a <b>c</b> &lt;d></div>', 'a c <d>'],
    ['application/octet-stream', Buffer.from('a <b>c</b>').toString('base64'), 'a c'],
    ['image/png', Buffer.from([0x89, 0x50, 0, 1]).toString('base64'), ''],
  ])('Atom of type %s', async (type, content, text) => {
    expect((await first(atom(`<content type="${type}">${content}</content>`))).report.text).toBe(text)
  })
})

test('HTML pasted into the XML, its ends forgotten', async () => {
  const html = 'En<br>to<p>tre<p>fire<img src="x.jpg">'.repeat(300)
  const { report } = await first(rss(`<description>${html}</description><title>Elva</title>`))
  expect(report.title).toBe('Elva')
  expect(report.text.startsWith('En\nto\n\ntre\n\nfireEn\nto')).toBe(true)
})

describe('how much of a report came', () => {
  const content = '<content:encoded>&lt;p&gt;Elva steg i natt. Ingen er skadd.&lt;/p&gt;&lt;p&gt;Veien er stengt.&lt;/p&gt;</content:encoded>'
  test.each([
    ['teaser', '<description>Elva steg.</description>', 'Elva steg.'],
    ['full', content, 'Elva steg i natt. Ingen er skadd.\n\nVeien er stengt.'],
    ['full', `<description>Elva steg i natt. [&amp;hellip;]</description>${content}`, 'Elva steg i natt. Ingen er skadd.\n\nVeien er stengt.'],
    ['full', `<description>Folk må flytte.</description>${content}`, 'Folk må flytte.\n\nElva steg i natt. Ingen er skadd.\n\nVeien er stengt.'],
    ['teaser', '<content:encoded>Elva steg i natt og ...</content:encoded>', 'Elva steg i natt og ...'],
    ['empty', '<title>Elva</title>', ''],
    ['teaser', '<description>Elva steg.</description><summary>Folk må flytte.</summary>', 'Elva steg.\n\nFolk må flytte.'],
    ['teaser', '<description>&lt;p>Elva steg.&lt;/p>&lt;p>Les også: Flommen i fjor&lt;/p>&lt;p>Les også: alle må ut.&lt;/p></description>', 'Elva steg.'],
    [
      'teaser',
      '<media:group><media:content url="a.mp4" type="video/mp4"/><media:description>Se elva stige.</media:description></media:group>',
      'Se elva stige.',
    ],
    ['empty', '<title>Elva</title><description>Les mer</description>', ''],
    ['teaser', '<description>Elva steg. &lt;a href="/x">Leer más »&lt;/a></description>', 'Elva steg.'],
  ])('%s: %.60s', async (quality, item, text) => {
    expect(await first(rss(item))).toMatchObject({ quality, report: { text } })
  })
})

describe('links', () => {
  test.each([
    ['its own', '<link>https://a.example/1</link><guid>https://a.example/2</guid>', 'https://a.example/1'],
    ['the guid, where there is no other', '<guid>https://a.example/2</guid>', 'https://a.example/2'],
    ['no guid that says it is none', '<guid isPermaLink="false">https://a.example/2</guid>', undefined],
    ['relative to the address of the feed', '<link>../x?a=1&amp;b=2</link>', 'https://feeds.example/x?a=1&b=2'],
    ['relative to xml:base', '<link xml:base="https://b.example/y/">x</link>', 'https://b.example/y/x'],
    ['without white space', '<link>\n https://a.example/1\n</link>', 'https://a.example/1'],
  ])('%s', async (_, item, url) => {
    expect((await first(rss(item), 'https://feeds.example/news/all.xml')).report.url).toBe(url)
  })
  test('the alternate one of Atom', async () => {
    const links = '<link rel="self" href="https://a.example/self"/><link rel="related" href="https://a.example/r"/><link href="https://a.example/1"/>'
    expect((await first(atom(links))).report.url).toBe('https://a.example/1')
  })
})

describe('times, people, pictures', () => {
  test.each([
    ['<pubDate>Wed, 26 Jun 2024 21:30:00 +0200</pubDate>', '2024-06-26T21:30:00+02:00'],
    ['<pubDate>26 Jun 2024 21:30 GMT</pubDate>', '2024-06-26T21:30:00Z'],
    ['<pubDate>Wed, 26 Jun 2024 21:30 CEST</pubDate>', '2024-06-26T21:30:00+02:00'],
    ['<pubDate>26 juin 2024</pubDate>', '2024-06-26'],
    ['<pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>', undefined],
    ['<pubDate>Wed, 31 Jun 2024 21:30:00 GMT</pubDate>', undefined],
    ['<dc:date>2024-06-26T21:30Z</dc:date>', '2024-06-26T21:30:00Z'],
    ['<pubDate></pubDate><dc:date>2024-06-26</dc:date>', '2024-06-26'],
  ])('%s', async (item, date) => {
    expect((await first(rss(item))).report.publishedAt).toBe(date)
  })
  test('an entry of Atom that only says when it was changed was published then', async () => {
    expect((await first(atom('<updated>2024-06-26T21:30:00Z</updated>'))).report).not.toHaveProperty('updatedAt')
  })
  test.each([
    ['<dc:creator>Kari Nes</dc:creator><dc:creator>Ola Vik</dc:creator>', ['Kari Nes', 'Ola Vik'], undefined],
    ['<author>kari@a.example (Kari Nes)</author>', ['Kari Nes'], undefined],
    ['<author>tips@a.example</author>', undefined, undefined],
    ['<dc:creator>Kari Nes / NTB</dc:creator>', ['Kari Nes'], ['NTB']],
  ])('%s', async (item, bylines, agencies) => {
    const { report } = await first(rss(item))
    expect([report.bylines, report.agencies]).toEqual([bylines, agencies])
  })
  test('each picture once, with caption and credit of its own or of the group', async () => {
    const picture = (width: number): string => `<media:content url="https://a.example/1.jpg" width="${width}"/>`
    const item = `<media:group>${picture(1)}${picture(2)}<media:description>Brua. Foto: Ola Vik / NTB</media:description></media:group><description>Brua er stengt.</description><media:content url="x.mp3" type="audio/mpeg"/><media:thumbnail url="t.jpg"/>`
    expect((await first(rss(item))).report.media).toEqual([{ kind: 'photo', caption: 'Brua.', creator: 'Ola Vik', agency: 'NTB' }])
  })
})

describe('what a feed says of itself', () => {
  test('comes without entries, too', async () => {
    expect(await read('<rss><channel><title>Avisa</title><language>nb_NO</language><ttl>30</ttl></channel></rss>')).toEqual([
      { report: { id: 'f', text: '', outlet: { name: 'Avisa' } }, quality: 'empty', from: {}, feed: { title: 'Avisa', language: 'nb-NO', ttl: 30 } },
    ])
  })
  test('with the hours and days it asks to be left alone in', async () => {
    const skips =
      '<skipHours><hour>24</hour><hour>3</hour><hour>x</hour></skipHours><skipDays><day>Sunday</day><day>saturday</day><day>Yesterday</day></skipDays>'
    expect((await first(rss('<title>En</title>', skips))).feed).toEqual({ skipHours: [0, 3], skipDays: [0, 6] })
  })
  test('is not the outlet of what it gathers from others', async () => {
    const item = '<title>Elva stiger - Fjordavisa</title><source url="https://fjordavisa.example/rss">Fjordavisa</source>'
    expect((await first(rss(item, '<title>Samleren</title>'))).report).toMatchObject({ title: 'Elva stiger', outlet: { name: 'Fjordavisa' } })
  })
  test('is not taken from its logo or search box', async () => {
    const text = rss('', '<image><title>Logo</title><link>l</link></image><textInput><title>Søk</title></textInput><title>Avisa</title>')
    expect((await first(text)).feed).toEqual({ title: 'Avisa' })
  })
  test('no language where `no` leaves it open', async () => {
    expect((await first(rss('<title>x</title>', '<language>no</language>'))).report).not.toHaveProperty('language')
  })
  test.each([
    ['any prefix', '<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:title>Avisa</x:title></x:feed>'],
    ['a namespace nobody knows', '<x:feed xmlns:x="urn:x" xmlns:y="urn:y"><y:title>Nei</y:title><x:title>Avisa</x:title></x:feed>'],
    ['capitals', '<RSS><CHANNEL><TITLE>Avisa</TITLE></CHANNEL></RSS>'],
    ['a prefix nobody binds', '<rss><channel><dc:title>Avisa</dc:title></channel></rss>'],
    ['CDF', '<CHANNEL HREF="https://a.example/"><TITLE>Avisa</TITLE></CHANNEL>'],
  ])('under %s', async (_, text) => {
    expect((await first(text)).feed?.title).toBe('Avisa')
  })
})

describe('feeds that are not whole', () => {
  const whole = rss('<title>En</title></item><item><title>To</title>', '<title>Avisa</title>')
  test('whole entries, then the warning', async () => {
    const items = await read(whole.slice(0, whole.indexOf('To')))
    expect(items.map((item) => (typeof item === 'string' ? item : item.report.title))).toEqual(['En', 'truncated-input'])
  })
  test('cut in the first entry, what the feed says', async () => {
    const items = await read(whole.slice(0, whole.indexOf('En')))
    expect(items).toMatchObject([{ feed: { title: 'Avisa' }, quality: 'empty' }, 'truncated-input'])
  })
  test('cut anywhere: reports of the whole feed, and a warning or a refusal', async () => {
    const titles = new Set(['En', 'To', undefined])
    for (let at = 1; at < whole.length; at++) {
      for (const item of await read(whole.slice(0, at))) {
        if (typeof item === 'string') expect(['truncated-input', 'bad-input']).toContain(item)
        else expect(titles).toContain(item.report.title)
      }
    }
  })
})

describe('hostile feeds', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`).join('')}]>`
  test.each([
    ['entities-refused', `${bomb}${rss('<title>&a30;</title>')}`],
    ['entities-refused', `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<title>&x;</title>')}`],
    ['input-too-deep', `<rss><channel>${'<b>'.repeat(100_000)}`],
    ['bad-input', '<svg><g/></svg>'],
    ['bad-input', ''],
  ])('%s', async (code, text) => {
    expect(await read(text)).toEqual([code])
  })
  test.each<[string, (size: number) => string]>([
    ['entries in entries', (size) => '<rss><channel>' + '<item>'.repeat(size)],
    ['entries in entries, with titles', (size) => '<rss><channel>' + '<item><title>x'.repeat(size)],
    ['tags in a text that never end', (size) => rss(`<description>${'&lt;a b="'.repeat(size)}</description>`)],
    ['marks in a text', (size) => rss(`<description>${'&lt;'.repeat(size)}</description>`)],
    ['ampersands', (size) => rss(`<title>${'&'.repeat(size * 5)};</title>`)],
    ['scripts in a text', (size) => rss(`<description>${'&lt;script>'.repeat(size)}</description>`)],
    ['comments in a text', (size) => rss(`<description>${'&lt;!--'.repeat(size)}</description>`)],
    ['blocks in a text', (size) => rss(`<description>${'&lt;div>x'.repeat(size)}</description>`)],
    ['pictures', (size) => rss('<media:content url="x" medium="image"/>'.repeat(size))],
    ['people', (size) => rss('<dc:creator>Kari Nes</dc:creator>'.repeat(size))],
    ['spaces', (size) => rss(`<title>${' '.repeat(size * 5)}x</title><description>${'\n '.repeat(size * 5)}x</description>`)],
    ['summaries', (size) => rss('<description>a b</description>'.repeat(size))],
    ['attributes', (size) => `<rss ${Array.from({ length: size }, (_, index) => `a${index}="1"`).join(' ')}><channel/></rss>`],
    ['namespaces', (size) => `<rss><channel>${'<item xmlns:a="b"><a:x/></item>'.repeat(size)}</channel></rss>`],
  ])('%s in time that grows with the length', async (_, make) => {
    const start = performance.now()
    await read(make(20_000))
    expect(performance.now() - start).toBeLessThan(1500)
  })
  test('any junk gives reports or a typed error', async () => {
    const piece = fc.constantFrom(
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<link href="',
      '">',
      '<![CDATA[',
      ']]>',
      '&lt;b',
      '&',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '<author>',
      '<media:content url="a.jpg">',
      '<content type="xhtml">',
      '<p>',
      'x',
      '2024',
      '\u0000',
      '</rss>',
      '<!--',
      '<guid>',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (parts) => {
        for (const item of await read(parts.join(''))) if (typeof item === 'string') expect(['truncated-input', 'bad-input']).toContain(item)
      }),
    )
  })
})
