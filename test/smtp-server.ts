import type { Socket } from 'node:net'
import { serveRaw } from './loopback-server.ts'

/** A mail that a server took. */
export interface TakenMail {
  readonly from: string
  readonly to: readonly string[]
  readonly data: string
}

/** A mail server on this machine's loopback for one test, without TLS. `refuse` answers commands that it does not like. */
export async function smtpServer(
  refuse: (command: string) => string | undefined = () => undefined,
): Promise<{ readonly port: number; readonly taken: TakenMail[] }> {
  const taken: TakenMail[] = []
  const { port } = await serveRaw((socket) => talk(socket, taken, refuse))
  return { port, taken }
}

function talk(socket: Socket, taken: TakenMail[], refuse: (command: string) => string | undefined): void {
  let [buffer, data, from, inData] = ['', '', '', false]
  let to: string[] = []
  const say = (line: string): void => void socket.write(`${line}\r\n`)
  say('220 post.example')
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => {
    buffer += chunk
    for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
      const line = buffer.slice(0, end)
      buffer = buffer.slice(end + 2)
      if (inData && line !== '.') data += `${line}\n`
      else if (inData) {
        taken.push({ from, to, data })
        ;[inData, data, to] = [false, '', []]
        say('250 kept')
      } else command(line)
    }
  })

  function command(line: string): void {
    const refusal = refuse(line)
    if (refusal !== undefined) return say(refusal)
    if (/^MAIL FROM:/iu.test(line)) from = line.slice(10)
    if (/^RCPT TO:/iu.test(line)) to.push(line.slice(8))
    if (/^QUIT/iu.test(line)) return void socket.end('221 bye\r\n')
    inData = /^DATA/iu.test(line)
    say(inData ? '354 go on' : '250 ok')
  }
}
