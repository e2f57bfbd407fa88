import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { stopping } from './stopping.ts'

/** One way out of the program. */
export interface Out {
  /** Waits while the reader at the other end is slower than we are. */
  write(text: string | Uint8Array): Promise<void>
  readonly isTerminal: boolean
  readonly columns: number
}

/** The world as a command sees it: data goes to `out`, words about the work to `words`. */
export interface Io {
  readonly input: AsyncIterable<Uint8Array>
  readonly inputIsTerminal: boolean
  readonly out: Out
  readonly words: Out
  /** Print colours on `out`. */
  readonly color: boolean
  /** Print where in the program an error arose. */
  readonly debug: boolean
  /** Hides what is typed on the terminal, and shows it again; keys come one by one meanwhile. */
  hide(on: boolean): void
  /** From here on the command ends in order when the program is told to stop: the signal says when. */
  stopping(): AbortSignal
}

interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The world of this process, with the options every command has. */
export function processIo(words: readonly string[]): Io {
  const { stdin, stdout, stderr, env } = process
  return {
    input: bytesOf(stdin),
    inputIsTerminal: stdin.isTTY,
    out: outOf(stdout),
    words: outOf(stderr),
    color: !words.includes('--no-color') && stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    debug: words.includes('--debug'),
    hide: (on) => void (stdin.isTTY && stdin.setRawMode(on)),
    stopping,
  }
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield chunk as Uint8Array // no encoding is set
}

function outOf(stream: Writable & Terminal): Out {
  return {
    isTerminal: stream.isTTY === true,
    // Some terminals say they have none.
    columns: stream.columns && stream.columns >= 20 ? stream.columns : 80,
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain')
    },
  }
}
