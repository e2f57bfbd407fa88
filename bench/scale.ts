/**
 * What docs/scale.md reckons with: `tsx bench/scale.ts` after `npm run build`. Reports of 2,700 characters a second of processor time that reading takes
 * on one core, its start taken off; jobs a second that the queue takes and hands out when reading costs nothing.
 */
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { freshDatabase, postgresHere } from '../test/postgres.ts'
import { openStore } from '../src/store/index.ts'
import { openLanguages, openQueue, work } from '../src/watch/index.ts'
import { languages, type Language } from '../src/words/index.ts'
import { reportsOf } from './texts.ts'

const size = 2700
const count = 60

for (const language of languages) {
  const cost = secondsOf(language, count + 1) - secondsOf(language, 1)
  console.log(`reading ${language}: ${(count / cost).toFixed(1)} reports a second of processor time`)
}
if (postgresHere) await queue(400)

/** Processor time of reading so many reports, in seconds. */
function secondsOf(language: Language, reports: number): number {
  const texts = reportsOf(language, reports * size).join('\n\n')
  const input = Array.from({ length: reports }, (_, n) => JSON.stringify({ id: String(n), language, text: texts.slice(n * size, (n + 1) * size) })).join('\n')
  const tell = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.cpuUsage().user+process.cpuUsage().system)))`
  const program = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))
  const run = spawnSync(process.execPath, ['--import', tell, program, 'read', '--jsonl', '--workers', '1'], {
    input,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  })
  return Number(run.output[3]) / 1e6
}

async function queue(jobs: number): Promise<void> {
  const address = await freshDatabase()
  const store = await openStore(address, { create: true })
  const waiting = await openQueue(address)
  const began = performance.now()
  for (let n = 0; n < jobs; n++) await waiting.add(Array.from({ length: 50 }, (_, at) => `report${n * 50 + at}`))
  const added = performance.now()
  await work({ ...store, unread: async () => [] }, openLanguages(), address, { untilEmpty: true })
  const done = performance.now()
  const rate = (ms: number): string => `${((jobs / ms) * 1000).toFixed(0)} jobs, ${(((50 * jobs) / ms) * 1000).toFixed(0)} reports a second`
  console.log(`queue, putting in: ${rate(added - began)}; handing out to one worker: ${rate(done - added)}`)
  await waiting.close()
  await store.close()
}
