import { Worker } from 'node:worker_threads'
import { HearsayError } from '../words/index.ts'
import { errorLine, linesOf, type BatchResult } from './batch.ts'
import type { Lines } from './lines.ts'
import type { WorkerSetup } from './worker.ts'

/** Some threads that read batch lines. */
export interface Pool {
  readonly read: (lines: Lines) => Promise<BatchResult>
  readonly close: () => Promise<void>
}

interface Seat {
  worker: Worker | undefined
  busy: boolean
}

/** Starts no thread before there is work for it. A thread that dies is replaced, and fails only the one report it was reading. */
export function openPool(size: number, setup: WorkerSetup, file = workerFile()): Pool {
  const seats: Seat[] = Array.from({ length: size }, () => ({ worker: undefined, busy: false }))
  const waiting: ((seat: Seat) => void)[] = []

  async function take(): Promise<Seat> {
    const free = seats.find((seat) => !seat.busy && seat.worker) ?? seats.find((seat) => !seat.busy)
    if (!free) return new Promise((resolve) => waiting.push(resolve))
    free.busy = true
    return free
  }

  function giveBack(seat: Seat): void {
    const next = waiting.shift()
    if (next) next(seat)
    else seat.busy = false
  }

  async function run(lines: Lines): Promise<BatchResult> {
    const seat = await take()
    try {
      return await ask(seat, lines, setup, file)
    } finally {
      giveBack(seat)
    }
  }

  async function read(lines: Lines): Promise<BatchResult> {
    try {
      return await run(lines)
    } catch (died) {
      const each = linesOf(lines.bytes)
      if (each.length > 1) return joined(await inTurn(each, (bytes, at) => read({ bytes, first: lines.first + at, cut: false })))
      const bytes = new TextEncoder().encode(`${errorLine(lines.bytes, lines.first, died)}\n`)
      return { bytes, reports: 1, failed: 1, characters: 0 }
    }
  }

  return {
    read,
    close: async () => {
      await Promise.all(seats.map(async (seat) => seat.worker?.terminate()))
    },
  }
}

/** One question to one thread. Rejects with `worker-died` when the thread ends before it answers. */
async function ask(seat: Seat, lines: Lines, setup: WorkerSetup, file: URL): Promise<BatchResult> {
  const worker = (seat.worker ??= new Worker(file, { workerData: setup }))
  return new Promise((resolve, reject) => {
    let reason = 'it ended'
    const answered = (result: BatchResult): void => {
      worker.off('error', failed).off('exit', ended)
      resolve(result)
    }
    const failed = (error: Error): void => {
      reason = error.message
    }
    const ended = (): void => {
      seat.worker = undefined
      worker.off('message', answered)
      reject(new HearsayError('worker-died', { reason }))
    }
    worker.once('message', answered).once('error', failed).once('exit', ended)
    worker.postMessage(lines)
  })
}

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item, at: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const [at, item] of items.entries()) results.push(await work(item, at))
  return results
}

function joined(results: readonly BatchResult[]): BatchResult {
  return {
    bytes: Buffer.concat(results.map((result) => result.bytes)),
    reports: sum(results.map((result) => result.reports)),
    failed: sum(results.map((result) => result.failed)),
    characters: sum(results.map((result) => result.characters)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** The worker lies beside this file once built; sources use the built one too, since threads of Node 20 run no TypeScript. */
function workerFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? '../../dist/bin/worker.js' : './worker.js', import.meta.url)
}
