import type { Logger } from 'graphile-worker'
import { isPostgres } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'

/** The package, loaded when it is needed. Throws `queue-needs-server` and `queue-missing`. */
export async function worker(address: string): Promise<typeof import('graphile-worker')> {
  if (!isPostgres(address)) throw new HearsayError('queue-needs-server', { file: address })
  try {
    return await import('graphile-worker')
  } catch (thrown) {
    throw new HearsayError('queue-missing', { reason: thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : '' }, { cause: thrown })
  }
}

/** What it has to say goes to nobody: failures are told by us. */
export async function silent(): Promise<Logger> {
  const { Logger } = await import('graphile-worker')
  return new Logger(() => () => undefined)
}
