import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { HearsayError } from '../../words/index.ts'

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Takes nothing more; resolves when what it has is answered. */
  close(): Promise<void>
  /** Cuts what is left. */
  cut(): void
}

/** What to listen on, and how much. */
export interface ListenOptions {
  readonly host: string
  readonly port: number
  /** Connections open at a time. */
  readonly connections: number
  /** Answers a request; what Node hands along comes second. */
  readonly answer: Parameters<typeof getRequestListener>[0]
  /** Answers what is no request that anything could be made of. */
  readonly refused: () => Response
}

/** Longest for the head of a request and for the whole of it, and how long a connection may be idle, in milliseconds: behind a proxy that is longer than its own. */
const [headTime, wholeTime, idleTime] = [15_000, 120_000, 75_000]

/** Listens. Throws `port-taken` and `host-unusable`. */
export async function listen({ host, port, connections, answer, refused }: ListenOptions): Promise<Listening> {
  const answers = getRequestListener(answer, { errorHandler: refused })
  const limits = { headersTimeout: headTime, requestTimeout: wholeTime, keepAliveTimeout: idleTime, maxHeaderSize: 16 * 1024 }
  const server = createServer(limits, (incoming, outgoing) => void answers(incoming, outgoing))
  server.maxConnections = connections
  server.listen({ host, port })
  try {
    await once(server, 'listening')
  } catch (thrown) {
    throw cannotListen(thrown as NodeJS.ErrnoException, host, port) // a server fails with nothing else
  }
  return { port: (server.address() as AddressInfo).port, close: async () => closed(server), cut: () => server.closeAllConnections() }
}

async function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): HearsayError {
  if (error.code === 'EADDRINUSE') return new HearsayError('port-taken', { port, host, next: port + 1 }, { cause: error })
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'only the administrator may use that port',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'nobody knows that name',
  }
  return new HearsayError('host-unusable', { host, port, reason: reasons[error.code ?? ''] ?? error.message }, { cause: error })
}
