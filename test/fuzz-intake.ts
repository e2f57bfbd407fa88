import { fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatNames, type FormatName } from '../src/intake/index.ts'
import { faultOf, slowest } from './fuzz-case.ts'
import { diceOf, mutated, without } from './fuzz-mutations.ts'
import { seedsOf } from './fuzz-seeds.ts'

// npx tsx test/fuzz-intake.ts [SECONDS [FORMAT [FOLDER]]]: inputs of each format changed at random, the same each time, for so many seconds.
// Each ends in reports or typed errors, within a second, and the same reports however the bytes come in. Faults are made as small as can be and
// written to a folder for looking at. FOLDER holds more inputs to begin from.

/** What a fuzzing process says: the case it begins, or a fault of it and where that is kept. */
type Told = number | { readonly number: number; readonly fault: string; readonly file: string }

/** Milliseconds after which an input hangs, and most faults of a format that are looked for. */
const hanging = 20_000
const enough = 20

const seeds = new Map<FormatName, readonly Uint8Array[]>()
const [seconds = '10', only = 'all', folder, from] = process.argv.slice(2)
if (process.send) await fuzz(only as FormatName, Number(from), Date.now() + Number(seconds) * 1000)
else await watch()

async function watch(): Promise<void> {
  const chosen = formatNames.filter((name) => only === 'all' || name === only)
  let faults = 0
  for (const format of chosen) faults += await watched(format)
  console.log(faults === 0 ? 'no faults' : `${faults} faults`)
  process.exitCode = faults === 0 && chosen.length > 0 ? 0 : 1
}

/** Fuzzes a format in a process of its own, so that an input on which it hangs or dies can be told and left behind. */
async function watched(format: FormatName): Promise<number> {
  const until = Date.now() + Number(seconds) * 1000
  const known = new Set<string>()
  let number = 0
  while (Date.now() < until && known.size < enough) {
    const left = String((until - Date.now()) / 1000)
    const child = fork(fileURLToPath(import.meta.url), [left, format, folder ?? '', String(number + 1)])
    let timer: NodeJS.Timeout | undefined
    child.on('message', (told: Told) => {
      clearTimeout(timer)
      timer = setTimeout(() => child.kill('SIGKILL'), hanging)
      if (typeof told === 'number') number = told
      else tell(format, known, told)
    })
    const status = await new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
    clearTimeout(timer)
    if (status === 0) break
    tell(format, known, { number, fault: `${status === 'SIGKILL' ? 'hangs' : 'dies'} (${String(status)})`, file: kept(format, number, caseOf(format, number)) })
  }
  console.log(`${format.padEnd(12)} ${number} inputs, ${known.size} kinds of fault`)
  return known.size
}

function tell(format: FormatName, known: Set<string>, { number, fault, file }: Exclude<Told, number>): void {
  const kind = fault.replace(/\d+/gu, '#').slice(0, 160)
  if (!known.has(kind)) console.log(`${format} ${number}: ${fault}\n  ${file}`)
  known.add(kind)
}

async function fuzz(format: FormatName, first: number, until: number): Promise<void> {
  for (let number = first; Date.now() < until; number++) {
    process.send?.(number)
    const bytes = caseOf(format, number)
    const fault = await again(bytes, format, number)
    if (fault === undefined) continue
    process.send?.({ number, fault, file: kept(format, number, await smaller(bytes, format, number, fault)) })
  }
  process.disconnect()
}

/** A fault; one of time or memory only where it comes every time, for the machine may have been busy and the code cold. */
async function again(bytes: Uint8Array, format: FormatName, number: number): Promise<string | undefined> {
  let fault = await faultOf(bytes, format, number)
  for (let tries = 0; tries < 3 && fault !== undefined && /^(?:took|grew)/u.test(fault); tries++) fault = await faultOf(bytes, format, number)
  return fault
}

function caseOf(format: FormatName, number: number): Uint8Array {
  const known = seeds.get(format) ?? seedsOf(format, folder || undefined)
  seeds.set(format, known)
  return mutated(known, diceOf(number))
}

/** The input with everything taken out that the fault does not need, as far as a few seconds go. */
async function smaller(bytes: Uint8Array, format: FormatName, number: number, fault: string): Promise<Uint8Array> {
  const kind = fault.slice(0, 12)
  const until = Date.now() + (fault.startsWith('took') ? 5 * slowest : 3000)
  let best = bytes
  for (let size = best.length >> 1; size > 0 && Date.now() < until; size >>= 1) {
    for (let at = 0; at < best.length && Date.now() < until;) {
      const shorter = without(best, at, at + size)
      if ((await faultOf(shorter, format, number))?.startsWith(kind)) best = shorter
      else at += size
    }
  }
  return best
}

function kept(format: FormatName, number: number, bytes: Uint8Array): string {
  const place = join(tmpdir(), 'hearsay-fuzz')
  mkdirSync(place, { recursive: true })
  const file = join(place, `${format}-${number}`)
  writeFileSync(file, bytes)
  return `${bytes.length} bytes in ${file}: ${JSON.stringify(Buffer.from(bytes.subarray(0, 160)).toString('latin1'))}`
}
