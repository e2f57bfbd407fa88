/**
 * Speed of reading web pages against @mozilla/readability on linkedom, in the same run on the same pages.
 *   npx tsx bench/pages.ts [--gold ../shared/gold/intake] [--pages 467] [--memory 10000]
 * Prints pages and megabytes a CPU second and the slowest page; with --memory the most memory held while so many pages are read.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readPage } from '../src/intake/html/read-page.ts'
import { readGold, type GoldPage } from '../training/pages/gold.ts'

const options = new Map(process.argv.slice(2).flatMap((word, at, all) => (word.startsWith('--') ? [[word, all[at + 1] ?? '']] : [])))
const folder = options.get('--gold') ?? '../shared/gold/intake'

/** Pages read before the clock runs: both readers are faster once they have been compiled. */
const warmUp = 200

function ours({ html, id, url }: GoldPage): number {
  return readPage(html, { id, url }).report.text.length
}

function readability({ html }: GoldPage): number {
  const { document } = parseHTML(html) as unknown as { readonly document: never } // linkedom's own types need those of a browser
  return new Readability(document, { charThreshold: 500 }).parse()?.textContent?.length ?? 0
}

/** Reads part of the pages to warm up, then all by the clock of the CPU; how many seconds that took. */
function timed(name: string, pages: readonly GoldPage[], read: (page: GoldPage) => number): number {
  const megabytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0) / 1e6
  for (const page of pages.slice(0, warmUp)) tried(read, page)
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

/** Reads so many pages from their files, one at a time, and says how much memory that took at most. */
function measureMemory(count: number): void {
  const files = readdirSync(join(folder, 'html')).map((name) => join(folder, 'html', name))
  let most = 0
  for (let index = 0; index < count; index++) {
    const html = gunzipSync(readFileSync(files[index % files.length] ?? '')).toString('utf8')
    readPage(html, { id: String(index) })
    if (index % 50 === 0) most = Math.max(most, process.memoryUsage().rss)
  }
  console.log(`${String(count)} pages: ${(most / 1e6).toFixed(0)} MB of memory at most`)
}

if (options.has('--memory')) measureMemory(Number(options.get('--memory')))
else {
  const pages = readGold(folder).slice(0, Number(options.get('--pages') ?? 467))
  const own = timed('Hearsay', pages, ours)
  console.log(`${(timed('Readability', pages, readability) / own).toFixed(1)} times as fast as Readability on linkedom`)
}
