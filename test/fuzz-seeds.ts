import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { FormatName } from '../src/intake/index.ts'

const story = 'Elva steig to meter på ein time, sa lensmannen til Fjordposten.'
const html = `<!doctype html><html lang="nn"><head><meta charset="utf-8"><title>Elva steig – Fjordposten</title>
<meta property="og:title" content="Elva steig"><meta property="article:published_time" content="2026-11-29T10:00:00+01:00"><link rel="canonical" href="https://fjordposten.example/elva">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Elva steig","datePublished":"2026-11-29T10:00:00+01:00","author":[{"@type":"Person","name":"Ane Lie"}],"articleBody":"${story}"}</script></head>
<body><nav><ul><li><a href="/">Forsida</a></li><li><a href="/sport">Sport</a></li></ul></nav><article><h1>Elva steig</h1><p class="byline">Av <a rel="author" href="/ane">Ane Lie</a></p><time datetime="2026-11-29T10:00:00+01:00">29. november</time>
<figure><img src="a.jpg" alt="Elva"><figcaption>Elva ved brua. Foto: Per Berg / NTB</figcaption></figure><p>BRATTVIKA (NTB): ${story}</p><p>– Me såg det <b>kome</b>, seier ho. «Ingen» sov&nbsp;der.</p><h2>Les også</h2><ul><li><a href="/a">Bru borte</a></li></ul>
<blockquote>Vatnet tok brua.</blockquote><table><tr><td>kl. 9</td><td>2 m</td></tr></table><p>Vegen er stengd til måndag, opplyser kommunen.</p></article><footer>© Fjordposten</footer></body></html>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nn"><title type="html">Fjord&lt;b&gt;posten&lt;/b&gt;</title><link rel="hub" href="https://hub.example/"/><updated>2026-11-29T10:00:00Z</updated>
<entry><id>tag:fjordposten.example,2026:1</id><title>Elva steig</title><link href="https://fjordposten.example/elva"/><published>2026-11-29T09:00:00+01:00</published><updated>2026-11-29T10:00:00Z</updated><author><name>Ane Lie</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${story}</p></div></content></entry></feed>`
const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Fjordposten</title><link>https://fjordposten.example</link><ttl>10</ttl>
<item><title>Elva steig &amp; brua gjekk</title><guid isPermaLink="false">elva-1</guid><link>https://fjordposten.example/elva</link><pubDate>Sun, 29 Nov 2026 10:00:00 +0100</pubDate><dc:creator>Ane Lie</dc:creator><description>&lt;p&gt;Kort.&lt;/p&gt;</description><content:encoded><![CDATA[<p>${story}</p>]]></content:encoded><media:content url="a.jpg" medium="image"><media:credit>Per Berg</media:credit></media:content></item>
<item><title>Vegen opna</title><description>Vegen er open.</description></item></channel></rss>`
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://a.example"><title>Dalnytt</title></channel><item rdf:about="https://a.example/1"><title>Ras</title><description>${story}</description></item></rdf:RDF>`
const g2 = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:fjordnett.example:1" version="2" standard="NewsML-G2" xml:lang="nn"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Fjordnett"/><versionCreated>2026-11-29T10:00:00+01:00</versionCreated><pubStatus qcode="stat:usable"/><signal qcode="sig:correction"/></itemMeta>
<contentMeta><contentCreated>2026-11-29</contentCreated><creditline>Fjordnett/AFP</creditline><headline>Elva steig</headline><by>Ane Lie</by><dateline>Brattvika</dateline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${story}</p></body></html></inlineXML></contentSet></newsItem>`
const newsml = `<?xml version="1.0" encoding="iso-8859-1"?><NewsML Version="1.2"><NewsEnvelope><DateAndTime>20261129T100000Z</DateAndTime></NewsEnvelope><NewsItem xml:lang="es"><Identification><NewsIdentifier><ProviderId>nett.example</ProviderId><DateId>20261129</DateId><NewsItemId>1</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:nett.example:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><FirstCreated>20261129T100000Z</FirstCreated></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Sube el rio</HeadLine><ByLine>Ana Ruiz</ByLine></NewsLines><NewsComponent><ContentItem><DataContent><p>El rio subio dos metros, dijo el alcalde.</p></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`
const nitf = `<nitf><head><title>Elva steig</title><docdata><doc-id id-string="1"/><date.issue norm="20261129T100000+0100"/><ed-msg info="RETTELSE"/></docdata><pubdata name="Fjordnett"/></head><body><body.head><hedline><hl1>Elva steig</hl1></hedline><byline>Av Ane Lie</byline><distributor>NTB</distributor><dateline><location>Brattvika</location></dateline></body.head><body.content><p lede="true">${story}</p><media media-type="image"><media-caption>Elva ved brua</media-caption><media-producer>Per Berg</media-producer></media><hl2>Bru</hl2><p>Brua er borte. (©NTB)</p></body.content></body></nitf>`
const ninjs = `{"uri":"urn:nett:1","type":"text","versioncreated":"2026-11-29T10:00:00Z","headline":"Elva steig","byline":"Ane Lie","language":"nn","body_html":"<p>${story}</p>","located":"Brattvika","pubstatus":"usable","associations":{"main":{"type":"picture","description_text":"Elva","byline":"Per Berg"}}}`
const wire = `\u0001nett0042 4 pl 120 fjn 1\r\nElva/ver/\r\n\u0002Elva steig =\r\n\r\nBrattvika (fjn) - ${story}\r\nVegen er stengd.\r\n\u0003fjn al\r\n291000 Nov 26\r\n`
const anpa = `\u0016\u0016\u0001a0042\u001f------\r\n\u0013\u0011r i \u0013BC-Flood,1st Ld\u0014\u0011 11-29 0120\r\n^River rises two meters\r\n^By ANNE LEE\r\n^Fjord Press Writer\r\n\u0002\tBRATTVIKA (FP) -- The river rose, the sheriff said.\r\n\u0003\r\nFP-NY-11-29-26 1000EST\r\n`
const srt = `1\n00:00:01,000 --> 00:00:03,500\n>> ANE: Elva steig to meter\n\n2\n00:00:03,600 --> 00:00:05,000\n<i>på ein time.</i>\n`
const vtt = `WEBVTT - Kveldsnytt\n\nNOTE hei\n\nSTYLE\n::cue{}\n\n1\n00:01.000 --> 00:03.000 align:start\n<v Ane Lie>Elva steig <c.a>to</c> meter\n\n00:00:03.000 --> 00:00:05.000\npå ein time.\n`
const mail = `From: "=?utf-8?Q?Fjordnett_=C3=98st?=" <vakt@nett.example>\r\nTo: desk@fjordposten.example\r\nSubject: =?utf-8?B?RWx2YSBzdGVpZw==?=\r\nDate: Sun, 29 Nov 2026 10:00:00 +0100\r\nMessage-ID: <1@nett.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nElva steig to meter p=C3=A5 ein time.\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>Elva steig.</p>\r\n--b1--\r\n`
const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
const warc = `WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/warc-fields\r\nContent-Length: 10\r\n\r\na: b\r\nc: d\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://fjordposten.example/elva\r\nWARC-Date: 2026-11-29T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:2>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="NTB" photoshop:DateCreated="2026-11-29T10:00:00+01:00"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${story}</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Per Berg</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`

/** A JPEG of one grey point with a caption in IIM and XMP. */
function picture(): Uint8Array {
  const segment = (marker: number, body: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body])
  const dataset = (number: number, text: string): Buffer => Buffer.concat([Buffer.from([0x1c, 2, number, 0, Buffer.byteLength(text)]), Buffer.from(text)])
  const iim = Buffer.concat([
    dataset(120, 'Elva ved brua i Brattvika'),
    dataset(80, 'Per Berg'),
    dataset(110, 'NTB'),
    dataset(55, '20261129'),
    dataset(60, '100000+0100'),
    dataset(105, 'Elva steig'),
  ])
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\x00\x00', 'latin1'),
    Buffer.from([0, 0, iim.length >> 8, iim.length & 255]),
    iim,
    Buffer.alloc(iim.length % 2),
  ])
  const parts = [
    segment(0xed, resource),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
    segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
  ]
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0, 0xff, 0xd9])])
}

const written: Readonly<Record<FormatName, readonly (string | Uint8Array)[]>> = {
  'html': [html, `<div><p>${story}</p>${`<p>${story}</p>`.repeat(5)}</div>`],
  'feed': [rss, atom, rdf],
  'opml': [
    '<opml version="2.0"><head><title>Mine</title></head><body><outline text="Lokalt"><outline type="rss" text="Fjordposten" xmlUrl="https://fjordposten.example/feed" htmlUrl="https://fjordposten.example"/></outline></body></opml>',
  ],
  'sitemap': [
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://fjordposten.example/elva</loc><lastmod>2026-11-29</lastmod><news:news><news:publication><news:name>Fjordposten</news:name><news:language>nn</news:language></news:publication><news:publication_date>2026-11-29T10:00:00+01:00</news:publication_date><news:title>Elva steig</news:title></news:news><image:image><image:loc>https://a.example/a.jpg</image:loc><image:caption>Elva</image:caption></image:image></url></urlset>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>',
  ],
  'json-feed': [
    `{"version":"https://jsonfeed.org/version/1.1","title":"Fjordposten","home_page_url":"https://fjordposten.example","items":[{"id":"1","url":"https://fjordposten.example/elva","title":"Elva steig","content_html":"<p>${story}</p>","date_published":"2026-11-29T10:00:00+01:00","authors":[{"name":"Ane Lie"}]},{"id":2,"content_text":"Vegen er open."}]}`,
  ],
  'newsml-g2': [
    g2,
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-11-29T10:00:00Z</sent></header><itemSet>${g2}</itemSet></newsMessage>`,
  ],
  'newsml': [newsml],
  'nitf': [nitf],
  'ninjs': [ninjs, `[${ninjs}]`],
  'xml': [
    `<dispatch><headline>Elva steig</headline><byline>Ane Lie</byline><published>2026-11-29T10:00:00+01:00</published><body><p>${story}</p></body></dispatch>`,
  ],
  'iptc7901': [wire, anpa],
  'captions': [srt, vtt],
  'picture': [picture()],
  'warc': [warc, gzipSync(warc)],
  'mail': [mail],
  'markdown': [
    `---\ntitle: Elva steig\ndate: 2026-11-29\n---\n# Elva steig\n\n**Av Ane Lie**\n\n${story}\n\n> Vatnet tok brua.\n\n- [Les meir](https://fjordposten.example/elva)\n\n![Elva](a.jpg)\n`,
  ],
  'text': [`Elva steig\n\nBRATTVIKA (NTB): ${story}\n\n– Me såg det kome, seier ho.\n`],
}

/** Inputs to begin from, of a format and of its neighbours: written here, the project's examples, and the files of a folder that is given. */
export function seedsOf(format: FormatName, folder?: string): readonly Uint8Array[] {
  const examples = join(import.meta.dirname, '../examples')
  const texts =
    format === 'text' || format === 'html' || format === 'markdown' ? filesIn(examples, { text: /\.txt$/u, html: /\.html?$/u, markdown: /\.md$/u }[format]) : []
  const given = folder === undefined ? [] : filesIn(folder, /./u)
  return [...written[format].map((seed) => Buffer.from(seed as string)), ...texts, ...given] // Buffer.from takes both
}

function filesIn(folder: string, names: RegExp): readonly Uint8Array[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && names.test(file.name))
  const contents = files.map((file) => readFileSync(join(file.parentPath, file.name)))
  return contents.map((bytes, at) => (files[at]?.name.endsWith('.gz') ? gunzipSync(bytes) : bytes)).filter((bytes) => bytes.length < 300_000)
}
