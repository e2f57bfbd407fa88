/**
 * How fast a new report is in the record of a big store: `tsx bench/live-join.ts [--reports 100000] [--arrivals 200] [--fresh 1500] [--per-hour 40] [--walls]`.
 * Keeps invented reports, joins them, and then lets more come, most within minutes of their time and some hours late; each is joined when it comes.
 * The older ones are walls, which are joined and not read, since reading a hundred thousand takes hours; with `--walls` so are those that come, which
 * shows what finding stories and copies takes without reading and claims. Times are of the processor.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore, type Kept } from '../src/store/index.ts'
import { openJoiner, openLanguages } from '../src/watch/index.ts'
import type { ReportInput } from '../src/words/index.ts'
import { toldNews } from './told-news.ts'

const { values } = parseArgs({
  options: {
    'reports': { type: 'string', default: '100000' },
    'arrivals': { type: 'string', default: '200' },
    'fresh': { type: 'string', default: '1500' },
    'per-hour': { type: 'string', default: '40' },
    'walls': { type: 'boolean', default: false },
  },
})
const [count, arrivals, fresh, perHour] = [Number(values.reports), Number(values.arrivals), Number(values.fresh), Number(values['per-hour'])]
const folder = mkdtempSync(join(tmpdir(), 'hearsay-live-'))
const file = join(folder, 'hearsay.db')
const store = await openStore(file, { create: true })
const minute = 60_000

const kept = (report: ReportInput): Kept => ({
  intake: { report, quality: 'full', guid: `urn:news:${report.id}`, from: { text: 'feed' } },
  file: 'news.xml',
  readAt: '2031-06-01T00:00:00Z',
})
const seconds = (work: NodeJS.CpuUsage): number => (work.user + work.system) / 1e6
const timed = async <Result>(work: () => Promise<Result>): Promise<readonly [Result, number]> => {
  const began = process.cpuUsage()
  const result = await work()
  return [result, seconds(process.cpuUsage(began))]
}

const coming: ReportInput[] = []
let batch: Kept[] = []
let number = 0
for (const report of toldNews(count + arrivals, perHour)) {
  if (number >= count) coming.push(report)
  else batch.push(kept(number < count - fresh ? { ...report, quality: 'wall' } : report))
  if (batch.length === 500) {
    await store.keep(batch)
    batch = []
  }
  number++
}
await store.keep(batch)

const languages = openLanguages()
await languages.open('en')
const before = memory()
const joiner = await openJoiner(store, languages, { workers: 1 })
const [first, whole] = await timed(async () => joiner.join())
console.log(
  `${count} reports, ${first.stories} stories: joined the first time in ${whole.toFixed(0)} s of processor time (${(count / whole).toFixed(0)} a second)`,
)
const after = memory()
console.log(`memory: ${Math.round(after / 1024)} MiB, ${((after - before) / count).toFixed(2)} KiB a report`)

/** One in two comes within minutes, one in ten hours late. */
const late = (at: number): number => [2, 3, 4, 6, 9, 15, 25, 45, 90, 240][at % 10]! * minute
const inTurn = coming.map((report, at) => ({ report, at: Date.parse(report.publishedAt!) + late((at * 7) % 10) })).sort((a, b) => a.at - b.at)
const costs: number[] = []
let wholes = 0
for (const { report } of inTurn) {
  await store.keep([kept(values.walls ? { ...report, quality: 'wall' } : report)])
  const [{ whole: all }, cost] = await timed(async () => joiner.join())
  costs.push(cost * 1000)
  if (all) wholes++
}
costs.sort((a, b) => a - b)
const at = (share: number): string => `${costs[Math.min(costs.length - 1, Math.floor(share * costs.length))]!.toFixed(0)} ms`
console.log(`${costs.length} reports joined as they came: median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}, all gone through ${wholes} times`)
console.log(`memory: ${Math.round(memory() / 1024)} MiB; store ${Math.round(statSync(file).size / 2 ** 20)} MiB`)
await joiner.close()
await store.close()
rmSync(folder, { recursive: true })

/** What is in use after a collection, in KiB; run with `--expose-gc` to be exact. */
function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1024
}
