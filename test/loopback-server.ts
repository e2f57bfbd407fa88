import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createRawServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A server on this machine's loopback for one test. */
export interface LoopbackServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  readonly host: string
  readonly port: number
  /** Paths that were asked for. */
  readonly paths: string[]
  /** Connections that were made, and bytes that came on them. */
  readonly seen: { connections: number; bytes: number }
}

/** A web server that answers as `answer` says; robots.txt is 404 unless it answers that. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<LoopbackServer> {
  const paths: string[] = []
  const server = createServer((request, response) => {
    paths.push(request.url ?? '')
    answer(request, response)
  })
  return listening(server, paths)
}

/** A server that does what it likes with a connection. */
export async function serveRaw(connected: (socket: Socket) => void): Promise<LoopbackServer> {
  return listening(createRawServer(connected), [])
}

async function listening(server: Server, paths: string[]): Promise<LoopbackServer> {
  const sockets = new Set<Socket>()
  const seen = { connections: 0, bytes: 0 }
  server.on('connection', (socket) => {
    seen.connections++
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => (seen.bytes += chunk.length))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo // a server on a port has one
  return { origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, port, paths, seen }
}
