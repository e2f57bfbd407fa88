import type { Out } from './io.ts'

/** One line that says how far the work is. */
export interface Progress {
  count(done: { readonly reports: number; readonly failed: number; readonly characters: number }): Promise<void>
  end(): Promise<void>
}

/** Progress on a terminal, at most ten times a second; silence elsewhere. */
export function progressOn(out: Out, now = Date.now): Progress {
  if (!out.isTerminal) return { count: async () => {}, end: async () => {} }
  const began = now()
  let shown = began
  const total = { reports: 0, failed: 0, characters: 0 }
  const line = (): string => {
    const seconds = Math.max(now() - began, 1) / 1000
    const failed = total.failed > 0 ? `, ${total.failed} failed` : ''
    return `\r\u001B[K${total.reports} reports${failed}, ${Math.round(total.characters / seconds)} characters a second`
  }
  return {
    async count(done) {
      total.reports += done.reports
      total.failed += done.failed
      total.characters += done.characters
      if (now() - shown < 100) return
      shown = now()
      await out.write(line())
    },
    async end() {
      await out.write(`${line()}\n`)
    },
  }
}
