/**
 * Speed of reading web pages against @mozilla/readability on linkedom, in the same run on the same pages.
 *   npx tsx bench/pages.ts [--gold ../shared/gold/intake] [--pages 467] [--memory 10000]
 * Prints pages and megabytes a CPU second and the slowest page; with --memory the most memory held while so many pages are read.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readPage } from '../src/intake/html/read-page.ts'
import { readGold, type GoldPage } from '../training/pages/gold.ts'

const options = new Map(process.argv.slice(2).flatMap((word, at, all) => (word.startsWith('--') ? [[word, all[at + 1] ?? '']] : [])))
const pages = readGold(options.get('--gold') ?? '../shared/gold/intake').slice(0, Number(options.get('--pages') ?? 467))
const megabytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0) / 1e6

function ours({ html, id, url }: GoldPage): number {
  return readPage(html, { id, url }).report.text.length
}

function readability({ html }: GoldPage): number {
  const { document } = parseHTML(html) as unknown as { readonly document: never } // linkedom's own types need those of a browser
  return new Readability(document, { charThreshold: 500 }).parse()?.textContent?.length ?? 0
}

/** Reads all pages once to warm up a part of them, then once by the clock of the CPU. */
function timed(name: string, read: (page: GoldPage) => number): number {
  for (const page of pages.slice(0, 60)) tried(read, page)
  const start = process.cpuUsage()
  let [slowest, which] = [0, '']
  for (const page of pages) {
    const from = performance.now()
    tried(read, page)
    const time = performance.now() - from
    if (time > slowest) [slowest, which] = [time, page.id]
  }
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  console.log(
    `${name.padEnd(12)} ${(pages.length / seconds).toFixed(1)} pages/CPU s, ${(megabytes / seconds).toFixed(1)} MB/CPU s, slowest ${slowest.toFixed(0)} ms (${which}, wall time)`,
  )
  return seconds
}

/** A reader that throws on a page has read it too. */
function tried(read: (page: GoldPage) => number, page: GoldPage): void {
  try {
    read(page)
  } catch {
    return // linkedom throws on some pages
  }
}

if (options.has('--memory')) {
  const count = Number(options.get('--memory'))
  let most = 0
  for (let index = 0; index < count; index++) {
    const page = pages[index % pages.length]
    if (page !== undefined) tried(ours, page)
    if (index % 100 === 0) most = Math.max(most, process.memoryUsage().rss)
  }
  const held = pages.reduce((sum, { html }) => sum + html.length * 2, 0)
  console.log(`${String(count)} pages: ${(most / 1e6).toFixed(0)} MB at most, of which up to ${(held / 1e6).toFixed(0)} MB are the pages themselves`)
} else {
  const own = timed('Hearsay', ours)
  console.log(`${(timed('Readability', readability) / own).toFixed(1)} times as fast as Readability on linkedom`)
}
