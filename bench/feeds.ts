/**
 * Feeds: `tsx bench/feeds.ts` reads an invented RSS of 5,000 items (6 MB) here and with rss-parser, in turn, and prints MB/s of CPU time.
 * `tsx bench/feeds.ts --stream 500` makes a feed of so many MB as it is read and prints the most memory the process held.
 */
import { pathToFileURL } from 'node:url'
import RssParser from 'rss-parser'
import { reportsIn } from '../src/intake/index.ts'
import { HearsayError } from '../src/words/index.ts'

const words = 'elva stig raskt i natt og kommunen ber folk flytte biler fra kaia før klokka seks mens brua holdes stengt for all trafikk'.split(' ')

function sentence(seed: number, length: number): string {
  const chosen = Array.from({ length }, (_, index) => words[(seed * 7 + index * index * 3 + index) % words.length])
  return `${(chosen[0] ?? '').replace(/^./u, (letter) => letter.toUpperCase())} ${chosen.slice(1).join(' ')}.`
}

function item(index: number): string {
  const paragraphs = [0, 1, 2]
    .map((part) => `<p>${sentence(index + part, 40)} &amp; mer i <a href="https://fjordavisa.example/${index}/${part}">saken</a>.</p>`)
    .join('\n')
  const date = new Date(Date.UTC(2031, 3, 2) + index * 60_000).toUTCString()
  return `<item><title>${sentence(index, 7)}</title><link>https://fjordavisa.example/nyheter/${index}</link>
<guid isPermaLink="false">fjordavisa-${index}</guid><pubDate>${date}</pubDate><dc:creator>Marit Lunde</dc:creator><category>Nyheter</category>
<description>${sentence(index + 3, 25)} &lt;b&gt;Følg&lt;/b&gt; med.</description>
<content:encoded><![CDATA[${paragraphs}]]></content:encoded>
<media:content url="https://fjordavisa.example/${index}.jpg" medium="image"><media:description>${sentence(index + 5, 9)}</media:description><media:credit>Ola Vik / NTB</media:credit></media:content></item>
`
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Fjordavisa</title><link>https://fjordavisa.example/</link><description>Nyheter fra fjorden</description><language>nb</language>
`
const foot = '</channel></rss>'

export async function* made(bytes: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(head)
  for (let index = 0, sent = 0; sent < bytes; index += 20) {
    const chunk = Buffer.from(Array.from({ length: 20 }, (_, next) => item(index + next)).join(''))
    sent += chunk.length
    yield chunk
  }
  yield Buffer.from(foot)
}

async function count(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let reports = 0
  for await (const read of reportsIn({ name: 'feed', id: 'feed', bytes })) {
    if (read instanceof HearsayError) throw read
    reports++
  }
  return reports
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** CPU seconds a task takes, the least of five runs after one to warm up. */
async function seconds(task: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 6; run++) {
    const start = process.cpuUsage()
    await task()
    const { user, system } = process.cpuUsage(start)
    if (run > 0) least = Math.min(least, (user + system) / 1e6)
  }
  return least
}

async function compare(): Promise<void> {
  const text = head + Array.from({ length: 5000 }, (_, index) => item(index)).join('') + foot
  const bytes = Buffer.from(text)
  const size = bytes.length / 1e6
  console.log(`${size.toFixed(1)} MB, ${await count(one(bytes))} reports`)
  const parser = new RssParser({ customFields: { item: ['media:content', 'media:credit'] } })
  const ours = await seconds(() => count(one(bytes)))
  const theirs = await seconds(() => parser.parseString(text))
  console.log(`hearsay     ${(size / ours).toFixed(1)} MB/CPU s`)
  console.log(`rss-parser  ${(size / theirs).toFixed(1)} MB/CPU s`)
  console.log(`ratio       ${(theirs / ours).toFixed(2)}`)
}

async function stream(megabytes: number): Promise<void> {
  const start = performance.now()
  const reports = await count(made(megabytes * 1e6))
  const wall = (performance.now() - start) / 1000
  console.log(
    `${megabytes} MB, ${reports} reports in ${wall.toFixed(1)} s (making the feed included), peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  )
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf('--stream')
  await (at < 0 ? compare() : stream(Number(process.argv[at + 1] ?? 500)))
}
