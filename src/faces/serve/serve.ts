import { openStore } from '../../store/index.ts'
import type { ServeValues } from '../cli/commands/serve.ts'
import type { Io } from '../cli/io.ts'
import { openLog } from './log.ts'
import { openServer } from './open-server.ts'
import { readSettings, strayVariables, type Environment } from './settings/index.ts'

/** `hearsay serve`: runs until it is told to stop, and ends in order. */
export async function serve({ config, store: place, host, port }: ServeValues, io: Io, environment: Environment = process.env): Promise<number> {
  const typed = { store: place, host, port: port !== undefined && /^\d+$/u.test(port) ? Number(port) : port }
  const settings = readSettings({ file: config, environment, typed })
  const log = openLog({
    level: settings.log.level,
    write: (line) => void io.words.write(line),
    pretty: io.words.isTerminal,
    now: () => new Date().toISOString(),
  })
  for (const variable of strayVariables(environment)) log.warn('no such setting', { variable })
  const stopping = io.stopping()
  const store = await openStore(settings.store, { create: true })
  try {
    const server = await openServer(settings, { store, log, environment })
    if (!stopping.aborted) await new Promise((resolve) => stopping.addEventListener('abort', resolve, { once: true }))
    await server.stop()
  } finally {
    await store.close()
  }
  return 0
}
