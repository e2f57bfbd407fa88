import type { WorkerUtils } from 'graphile-worker'

/** Locks of the database in this class are leases of workers: "HEAR". */
const leaseClass = 0x48454152

/** Leases of the workers of this program. */
export interface Leases {
  /** Takes the lease of a worker. It ends with the connection, whatever becomes of this program. */
  take(worker: string): Promise<void>
  /** Gives back to the queue what workers that are no more had taken `seconds` ago or earlier; tells which workers those were. */
  freeAbandoned(seconds: number): Promise<readonly string[]>
  close(): Promise<void>
}

/**
 * Leases by advisory locks: whoever works on a job holds one on a connection of its own, and the server lets go of it when the program ends, by a kill
 * or a power cut. The queue itself would wait four hours.
 */
export async function openLeases(utils: WorkerUtils): Promise<Leases> {
  const mine = new Set<string>()
  let end = (): void => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  return new Promise((resolve, reject) => {
    const held = utils.withPgClient(async (client) => {
      let last: Promise<unknown> = Promise.resolve()
      const asked = async (sql: string, values: unknown[]): Promise<readonly Record<string, unknown>[]> => {
        const answer = last.then(async () => client.query<Record<string, unknown>>(sql, values)) // a connection answers one after another
        last = answer.catch(() => undefined)
        return (await answer).rows
      }
      resolve({
        async take(worker) {
          mine.add(worker)
          await asked('select pg_advisory_lock($1, hashtext($2))', [leaseClass, worker])
        },
        async freeAbandoned(seconds) {
          const rows = await asked(
            `select distinct locked_by as worker from graphile_worker.jobs
              where locked_by <> all ($1) and locked_at < now() - make_interval(secs => $2)
                and not exists (select 1 from pg_locks where locktype = 'advisory' and classid = $3 and objid::bigint = hashtext(locked_by)::bigint & 4294967295)`,
            [[...mine], seconds, leaseClass],
          )
          const workers = rows.map(({ worker }) => String(worker))
          if (workers.length > 0) await utils.forceUnlockWorkers(workers)
          return workers
        },
        async close() {
          end()
          await held
        },
      })
      await ended
    })
    held.catch(reject)
  })
}
