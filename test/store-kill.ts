/**
 * Kills a program while it writes to a store: `tsx test/store-kill.ts [TIMES]`. A child keeps reports and prints the id of each when it is
 * stored; it is killed (SIGKILL) at a random moment; then the file is opened, every page of it is looked at, and every id that was printed is
 * looked for. The next child writes to the same file. Status 1 where anything is lost or broken.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { keptReport } from '../bench/kept-report.ts'
import { openStore } from '../src/store/index.ts'
import { temporaryFile } from './kept-reports.ts'

const mode = process.argv[2] ?? '10'

async function write(file: string, from: number): Promise<void> {
  const store = await openStore(file, { create: true })
  for (let at = from; ; at += 20) {
    const acknowledged = await store.keep(Array.from({ length: 20 }, (_, n) => keptReport(at + n, 10)))
    process.stdout.write(acknowledged.map(({ id }) => `${id}\n`).join(''))
  }
}

/** Ids that a child printed before it was killed, `wait` milliseconds after its first. */
async function killed(file: string, from: number, wait: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), 'write', file, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ids: string[] = []
  for await (const line of createInterface(child.stdout)) {
    if (ids.push(line) === 1) setTimeout(() => child.kill('SIGKILL'), wait)
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return ids.filter((id) => id.length === 13) // the last line may be cut
}

async function lost(file: string, ids: readonly string[]): Promise<{ readonly missing: number; readonly faults: readonly string[]; readonly kept: number }> {
  const store = await openStore(file)
  const { faults, counts } = await store.health()
  let missing = 0
  for (const id of ids) if (!(await store.report(id))?.reading) missing++
  await store.close()
  return { missing, faults, kept: counts.versions }
}

if (mode === 'write') await write(process.argv[3] ?? '', Number(process.argv[4]))
else {
  const file = temporaryFile()
  const all: string[] = []
  for (let time = 1; time <= Number(mode); time++) {
    const wait = Math.random() * 1500
    all.push(...(await killed(file, time * 1_000_000, wait)))
    const { missing, faults, kept } = await lost(file, all)
    console.log(
      `${time}: killed ${wait.toFixed(0)} ms after the first; ${all.length} acknowledged in all, ${kept} kept, ${missing} lost, faults: ${faults.join('; ') || 'none'}`,
    )
    if (missing > 0 || faults.length > 0) process.exitCode = 1
  }
}
