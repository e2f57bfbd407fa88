import type { Io, Out } from '../src/faces/cli/io.ts'

/** A world in memory, for tests: what goes out can be looked at. */
export interface MemoryIo extends Io {
  readonly printed: () => string
  readonly said: () => string
}

/** Standard input with these bytes or words on it; terminals where a test says so. */
export function memoryIo(
  input: string | Uint8Array = '',
  how: { readonly terminal?: boolean; readonly color?: boolean; readonly debug?: boolean; readonly stopping?: AbortSignal } = {},
): MemoryIo {
  const { terminal = false, color = false, debug = false, stopping = new AbortController().signal } = how
  const out = keep(terminal)
  const words = keep(terminal)
  return {
    input: (async function* () {
      if (input.length > 0) yield typeof input === 'string' ? new TextEncoder().encode(input) : input
    })(),
    inputIsTerminal: terminal,
    out,
    words,
    color,
    debug,
    hide: () => undefined,
    stopping: () => stopping,
    printed: out.kept,
    said: words.kept,
  }
}

function keep(isTerminal: boolean): Out & { readonly kept: () => string } {
  const parts: Uint8Array[] = []
  return {
    isTerminal,
    columns: 80,
    write: async (part) => {
      parts.push(typeof part === 'string' ? new TextEncoder().encode(part) : part)
    },
    kept: () => Buffer.concat(parts).toString(),
  }
}
