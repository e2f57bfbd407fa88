/**
 * A day of watching in simulated time: `node --expose-gc --import tsx bench/watch.ts [HOURS] [FEEDS]`. A web of invented feeds on this machine, some of them
 * teasers with pages, some that fail, grows as time goes; everything is fetched, read, kept. Prints memory by the hour and the CPU time. Status 1 where the memory
 * of the last third is more than 40 MB above that of the third before it, or more than 8 kB more are held (heap and buffers) for each request between them.
 */
import { openStore } from '../src/store/index.ts'
import { openLanguages, openWatcher, readReport, sourceOf } from '../src/watch/index.ts'
import { temporaryFile } from '../test/kept-reports.ts'
import { simulatedClock } from '../test/simulated-clock.ts'
import { madeSites, type MadeSite } from '../test/watched-hour.ts'
import { watchedWeb } from '../test/watched-web.ts'

const [hours = 24, feeds = 200] = process.argv.slice(2).map(Number)
const hour = 3_600_000
const start = Date.parse('2031-04-02T10:00:00Z')

const sites = Array.from({ length: feeds }, (_, n): MadeSite => {
  const site = { host: `a${n % (feeds * 0.8)}.example`, path: `/rss${n}`, gap: (8 + ((n * 7) % 60)) * 60_000 }
  if (n % 20 === 0) return { ...site, teasers: true }
  if (n % 20 === 1) return { ...site, plain: true }
  return n % 50 === 2 ? { ...site, instead: () => ({ status: 503 }) } : site
})
const clock = simulatedClock(start)
const hosts = [...new Set(sites.map(({ host }) => host))]
const made = madeSites(sites, start, false)
const web = await watchedWeb(clock, hosts, made.answer)
const store = await openStore(temporaryFile(), { create: true })
for (const { host, path } of sites) await store.sources.add(sourceOf({ kind: 'feed', address: web.at(host, path) }, new Date(start).toISOString()))

const languages = openLanguages()
await languages.open('en')
const count = { reports: 0, versions: 0, requests: 0 }
const watcher = openWatcher({
  store,
  fetcher: web.fetcher(),
  read: async (report) => readReport(languages, { ...report, language: 'en' }),
  clock,
  random: () => 0.5,
  holder: 'bench',
  look: 10_000,
  told: ({ reports, versions }) => {
    count.reports += reports
    count.versions += versions
  },
})
const stop = new AbortController()
const running = watcher.run(stop.signal)
const memory: number[] = []
const held: number[] = []
const asked: number[] = []
const cpu = process.cpuUsage()
for (let n = 1; n <= hours; n++) {
  await clock.runTo(start + n * hour)
  count.requests += web.asked.splice(0).length
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  memory.push(rss / 1024 / 1024)
  held.push((heapUsed + external) / 1024)
  asked.push(count.requests)
  if (n % Math.ceil(hours / 8) === 0)
    console.log(`hour ${n}: ${memory.at(-1)?.toFixed(0)} MB, ${count.requests} requests, ${count.reports} reports, ${count.versions} versions`)
}
stop.abort()
await running
await web.close()
await store.close()

const third = Math.max(1, Math.floor(hours / 3))
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, it) => sum + it, 0) / numbers.length
const grown = (numbers: readonly number[]): number => mean(numbers.slice(-third)) - mean(numbers.slice(-2 * third, -third))
const growth = grown(memory)
const perRequest = grown(held) / grown(asked)
const { user, system } = process.cpuUsage(cpu)
console.log(`${feeds} feeds, ${hours} hours: ${((user + system) / 1e6).toFixed(0)} s of CPU`)
console.log(`From the second third to the last: memory ${signed(growth)} MB, ${signed(perRequest)} kB held for each request between them`)
if (growth > 40 || perRequest > 8) process.exitCode = 1

function signed(number: number): string {
  return `${number >= 0 ? '+' : ''}${number.toFixed(2)}`
}
