/**
 * Kills a program while it writes to a store: `tsx test/store-kill.ts [TIMES] [--postgres]`. A child keeps reports and prints the id of each when it
 * is stored; it is killed (SIGKILL) at a random moment; then the store is opened, every page of it is looked at, and every id that was printed is
 * looked for. The next child writes to the same store: a file, or a database on a server of our own. Every other time the server is killed with it.
 * Status 1 where anything is lost or broken.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { keptReport } from '../bench/kept-report.ts'
import { openStore } from '../src/store/index.ts'
import { temporaryFile } from './kept-reports.ts'
import { sql, startServer, type Server } from './postgres.ts'

const mode = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? '10'

async function write(file: string, from: number): Promise<void> {
  const store = await openStore(file, { create: true })
  for (let at = from; ; at += 20) {
    const acknowledged = await store.keep(Array.from({ length: 20 }, (_, n) => keptReport(at + n, 10)))
    process.stdout.write(acknowledged.map(({ id }) => `${id}\n`).join(''))
  }
}

/** Ids that a child printed before it was killed, `wait` milliseconds after its first. */
async function killed(file: string, from: number, wait: number, end: (child: ChildProcess) => Promise<void>): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), 'write', file, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ids: string[] = []
  for await (const line of createInterface(child.stdout)) {
    if (ids.push(line) === 1) setTimeout(() => void end(child), wait)
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
  const server = process.argv.includes('--postgres') ? await startServer({ safe: true }) : undefined
  await killOften(server ? await databaseOn(server) : temporaryFile(), Number(mode), server)
  await server?.end()
}

async function databaseOn(server: Server): Promise<string> {
  await sql(server.address('postgres'), 'create database kill')
  return server.address('kill')
}

async function killOften(file: string, times: number, server: Server | undefined): Promise<void> {
  const all: string[] = []
  for (let time = 1; time <= times; time++) {
    const wait = Math.random() * 1500
    const both = server !== undefined && time % 2 === 0
    const end = async (child: ChildProcess): Promise<void> => {
      const stopped = both ? server.stop() : undefined
      child.kill('SIGKILL')
      await stopped
    }
    all.push(...(await killed(file, time * 1_000_000, wait, end)))
    if (both) await server.start()
    const { missing, faults, kept } = await lost(file, all)
    const told = `${time}: killed ${both ? 'with the server ' : ''}${wait.toFixed(0)} ms after the first; ${all.length} acknowledged in all`
    console.log(`${told}, ${kept} kept, ${missing} lost, faults: ${faults.join('; ') || 'none'}`)
    if (missing > 0 || faults.length > 0) process.exitCode = 1
  }
}
