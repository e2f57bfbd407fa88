import { EventEmitter } from 'node:events'
import type { JobHelpers, Runner, RunnerOptions, WorkerEvents } from 'graphile-worker'
import { keepCorrectedRows } from '../corrections/corrected-rows.ts'
import { serverError, type ReadLater, type Store, type Unread } from '../../store/index.ts'
import { asHearsayError, HearsayError, version, type ReportInput } from '../../words/index.ts'
import { reportToRead } from '../arrived.ts'
import type { Languages } from '../languages.ts'
import { readReport } from '../reader.ts'
import { openLeases, type Leases } from './leases.ts'
import { silent, worker } from './graphile.ts'
import { jobOf, readTask, type ReadJob } from './queue.ts'

/** How to work. */
export interface WorkOptions {
  /** End when there is nothing to do; else wait for more. */
  readonly untilEmpty?: boolean
  /** Seconds after which what a worker that is no more had taken goes back to the queue; 30 unless told. */
  readonly lease?: number
  /** Stops the work when the job at hand is done. */
  readonly stop?: AbortSignal
  /** Is told of each job that was done, and of each report that could not be read. */
  readonly told?: (done: Done) => void
}

/** What became of a job. */
export interface Done {
  readonly read: number
  readonly failed: readonly { readonly id: string; readonly failed: HearsayError }[]
}

/** Tries of a batch before each of its reports becomes a job of its own, so that one that kills its reader takes no others with it. */
const triesTogether = 2

/** Jobs are noted as ended in batches of what there is: alone, a server that is gone would be told to nobody, and end this program without a word. */
const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }

/**
 * Reads what waits in the queue of this database, batch by batch, next to any number of others who do the same. A job that is not ended, whatever
 * happens to this program, is done by another. Throws `queue-needs-server`, `queue-missing` and errors of the store.
 */
export async function work(store: Store, languages: Languages, address: string, options: WorkOptions = {}): Promise<void> {
  const { untilEmpty = false, lease = 30, stop, told = () => undefined } = options
  const { makeWorkerUtils, run, runOnce } = await worker(address)
  const logger = await silent()
  try {
    const utils = await makeWorkerUtils({ connectionString: address, maxPoolSize: 3, logger })
    await utils.migrate()
    const leases = await openLeases(utils)
    const ends: Ends = {}
    const free = async (): Promise<unknown> => leases.freeAbandoned(lease)
    const timer = setInterval(() => void free().catch(() => undefined), (lease * 1000) / 2) // told by whatever it does next
    try {
      await free()
      const list = { [readTask]: async (job: unknown, helpers: JobHelpers) => readJob(store, languages, job as ReadJob, helpers, told) } // we put it in
      const how = { connectionString: address, maxPoolSize: 3, logger, noHandleSignals: true, concurrency: 1 as const, events: watched(leases, ends), preset }
      if (untilEmpty) await runOnce(how, list)
      else await ended(await run({ ...how, taskList: list, pollInterval: 1000 } satisfies RunnerOptions), stop, ends)
      if (ends.because !== undefined) throw ends.because
    } finally {
      clearInterval(timer)
      await leases.close()
      await utils.release()
    }
  } catch (thrown) {
    throw serverError(thrown, address)
  }
}

async function ended(runner: Runner, stop: AbortSignal | undefined, ends: Ends): Promise<void> {
  const stopping = (): void => void runner.stop().catch(() => undefined) // it has ended by itself
  if (stop?.aborted) stopping()
  stop?.addEventListener('abort', stopping, { once: true })
  await runner.promise
  if (!stop?.aborted) throw ends.because ?? new Error('the connection terminated') // nobody asked it to end
}

/** Why the queue ended by itself, as it says before. */
interface Ends {
  because?: unknown
}

/** Takes a lease as the worker begins, since jobs are noted as taken by its pool, and notes why it ends. */
function watched(leases: Leases, ends: Ends): WorkerEvents {
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => void leases.take(workerPool.id).catch(() => undefined)) // its connection is lost: so is that of the worker
  events.on('pool:fatalError', ({ error }) => void (ends.because ??= error))
  return events
}

async function readJob(store: Store, languages: Languages, { ids, said }: ReadJob, { job, addJobs }: JobHelpers, told: (done: Done) => void): Promise<void> {
  const apart = async (ids: readonly string[]): Promise<unknown> => addJobs(ids.map((id) => jobOf({ ids: [id], ...(said && { said }) })))
  if (job.attempts > triesTogether && ids.length > 1) return void (await apart(ids))
  const read: ReadLater[] = []
  const failed: { readonly id: string; readonly failed: HearsayError }[] = []
  for (const unread of await store.unread(ids, version)) {
    const it = await readOne(languages, unread, said)
    if (it instanceof HearsayError) failed.push({ id: unread.id, failed: it })
    else read.push(it)
  }
  await store.keepReadings(read)
  await keepCorrectedRows(
    store,
    read.map(({ id }) => id),
  )
  const ours = failed.filter((it) => it.failed.code === 'broken')
  if (ours.length > 0 && ids.length > 1) await apart(ours.map(({ id }) => id))
  told({ read: read.length, failed })
  const [mistake] = ours
  if (mistake && ids.length === 1) throw mistake.failed // tried again, and given up in the end
}

/** A report that cannot be read stays as it is; only what is our mistake is worth another try. */
async function readOne(languages: Languages, { id, intake }: Unread, said: Partial<ReportInput> | undefined): Promise<ReadLater | HearsayError> {
  try {
    const of = reportToRead(intake, said)
    return { id, of, reading: await readReport(languages, of) }
  } catch (thrown) {
    return asHearsayError(thrown)
  }
}
