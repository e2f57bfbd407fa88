import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { reportOfPage } from '../src/intake/index.ts'
import { HearsayError, languages } from '../src/words/index.ts'
import { openReader } from '../src/index.ts'
import { junk } from './junk.ts'
import { faultsOf } from './whole-reading.ts'

// npm run fuzz [-- SIZE]: junk of every kind at SIZE and four times SIZE characters. Each ends in a reading or a typed error, and four times
// the text takes no more than about four times the time. Then what only the command meets: a line of 100 MB, a million blank lines, bytes.
const size = Number(process.argv[2] ?? 25_000)
const mostGrowth = 4 * 2.2
const reader = await openReader()
let faults = 0

for (const [name, make] of Object.entries(junk)) {
  const small = Math.max(cpuOf(name, make(size)), 30)
  const large = cpuOf(name, make(size * 4))
  const growth = large / small
  const fault = growth > mostGrowth ? `  NOT LINEAR: ${growth.toFixed(1)} times` : ''
  if (fault) faults++
  console.log(`${name.padEnd(36)} ${ms(small)} ${ms(large)}${fault}`)
}

const program = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))
command('a line of 100 MB', ['read', '--jsonl'], `{"id":"1","text":"${'x '.repeat(50_000_000)}"}\n{"id":"2","text":"Folk sover.","language":"nb"}\n`, 1)
command('a million blank lines', ['read', '--jsonl'], '\n'.repeat(1_000_000), 0)
command('two hundred thousand lines of no JSON', ['read', '--jsonl'], '{\n'.repeat(200_000), 1)
command('random bytes', ['read', '-'], Buffer.from(Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 256)), 1)
command('a text of 100 MB without a blank', ['read', '-', '--language', 'nb'], 'x'.repeat(100_000_000), 1)
command('a text of blank lines', ['read', '-'], '\n'.repeat(1_000_000), 1)
console.log(faults === 0 ? 'no faults' : `${faults} faults`)
process.exitCode = faults === 0 ? 0 : 1

/** CPU milliseconds for one text, read as text in one language, and as a page by intake. */
function cpuOf(name: string, text: string): number {
  const before = process.cpuUsage()
  const language = languages[name.length % languages.length] ?? 'nb'
  const wrong = attempted(name, () => faultsOf(reader.read({ id: '1', text, language })))
  if (wrong && wrong.length > 0) fault(name, wrong[0] ?? '')
  attempted(name, () => reportOfPage(text, '1'))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** What the work gives; a typed error is no fault. */
function attempted<Result>(name: string, work: () => Result): Result | undefined {
  try {
    return work()
  } catch (thrown) {
    if (!(thrown instanceof HearsayError)) fault(name, String(thrown))
    return undefined
  }
}

function command(name: string, words: readonly string[], input: string | Uint8Array, status: number): void {
  const tell = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`
  const began = performance.now()
  const run = spawnSync(process.execPath, ['--import', tell, program, ...words], {
    input,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
    timeout: 120_000,
  })
  console.log(`${name.padEnd(36)} ${ms(performance.now() - began)} ${Math.round(Number(run.output[3]) / 1024)} MB, status ${run.status}`)
  if (run.status !== status || /\n\s+at /u.test(run.stderr.toString())) fault(name, `status ${run.status}: ${run.stderr.toString().slice(0, 300)}`)
}

function fault(name: string, what: string): void {
  faults++
  console.log(`${name}: ${what}`)
}

function ms(time: number): string {
  return `${Math.round(time)} ms`.padStart(9)
}
