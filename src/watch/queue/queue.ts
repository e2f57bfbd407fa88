import type { WorkerUtils } from 'graphile-worker'
import { serverError } from '../../store/index.ts'
import type { ReportInput } from '../../words/index.ts'
import { silent, worker } from './graphile.ts'

/** Reports to be read by whoever is free, in the database that keeps them. */
export interface Queue {
  /** Puts versions in, to be read together; `said` is what a person says of them. */
  add(ids: readonly string[], said?: Partial<ReportInput>): Promise<void>
  state(): Promise<QueueState>
  /** Lets those that were given up be tried again; tells how many. */
  again(): Promise<number>
  close(): Promise<void>
}

/** How the queue is. A job is a batch of reports. */
export interface QueueState {
  /** Jobs nobody works on, those for a later try included. */
  readonly waiting: number
  readonly atWork: number
  readonly givenUp: readonly GivenUp[]
}

/** A job that failed too often. */
export interface GivenUp {
  /** Id of the version, where the job is one report. */
  readonly report?: string
  readonly tries: number
  /** What it failed with the last time; absent where whoever worked on it ended each time. */
  readonly reason?: string
}

/** What a job says. */
export interface ReadJob {
  readonly ids: readonly string[]
  readonly said?: Partial<ReportInput>
}

/** Name of our jobs among those of other programs. */
export const readTask = 'hearsay-read'

/** Times a job is tried. Between them the queue waits 3, 7, 20 and 55 seconds. */
export const mostTries = 5

/** Opens the queue in this database, and makes its tables where `create` says so. Throws `queue-needs-server`, `queue-missing` and errors of the store. */
export async function openQueue(address: string, { create = true } = {}): Promise<Queue> {
  const { makeWorkerUtils } = await worker(address)
  return told(address, async () => {
    const utils = await makeWorkerUtils({ connectionString: address, maxPoolSize: 2, logger: await silent() })
    if (create) await utils.migrate()
    return queueOn(utils, address)
  })
}

function queueOn(utils: WorkerUtils, address: string): Queue {
  const asked = async (sql: string, values: unknown[] = []): Promise<readonly Record<string, unknown>[]> =>
    told(address, async () => utils.withPgClient(async (client) => (await client.query<Record<string, unknown>>(sql, values)).rows))
  return {
    async add(ids, said) {
      if (ids.length > 0) await told(address, async () => utils.addJobs([jobOf({ ids, ...(said && { said }) })]))
    },
    async state() {
      const [there] = await asked("select to_regclass('graphile_worker.jobs') is not null as there")
      if (there?.['there'] !== true) return { waiting: 0, atWork: 0, givenUp: [] }
      const [count] = await asked(
        `select count(*) filter (where locked_at is null and attempts < max_attempts)::integer as waiting,
          count(*) filter (where locked_at is not null)::integer as at_work from graphile_worker.jobs where task_identifier = $1`,
        [readTask],
      )
      return { waiting: Number(count?.['waiting']), atWork: Number(count?.['at_work']), givenUp: (await asked(givenUp, [readTask])).map(givenUpOf) }
    },
    async again() {
      const ids = (await asked(givenUp, [readTask])).map(({ id }) => id)
      await asked('select graphile_worker.reschedule_jobs($1::bigint[], run_at := now(), attempts := 0)', [ids])
      return ids.length
    },
    close: async () => utils.release(),
  }
}

const givenUp = `select id, key, attempts, last_error from graphile_worker.jobs
  where task_identifier = $1 and attempts >= max_attempts and locked_at is null order by id`

function givenUpOf(row: Record<string, unknown>): GivenUp {
  const { key, attempts, last_error: reason } = row
  return { ...(typeof key === 'string' && { report: key }), tries: Number(attempts), ...(typeof reason === 'string' && { reason: reason.split('\n')[0] }) }
}

/** A job of one report has its id for a key: it stands in the queue once. */
export function jobOf(job: ReadJob): { identifier: string; payload: ReadJob; maxAttempts: number; jobKey?: string } {
  const [only, ...others] = job.ids
  return { identifier: readTask, payload: job, maxAttempts: mostTries, ...(only !== undefined && others.length === 0 && { jobKey: only }) }
}

async function told<Result>(address: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (thrown) {
    throw serverError(thrown, address)
  }
}
