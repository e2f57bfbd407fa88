import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { join } from 'node:path'

/** A program of the tests that runs beside this one. */
export interface Program {
  readonly child: ChildProcess
  /** What it has printed so far, line by line. */
  readonly lines: readonly string[]
  /** Waits until it has printed so many lines, or ended. */
  printed(count: number): Promise<void>
  /** Waits until it ends. */
  ended(): Promise<void>
}

/** Starts a script of this folder. */
export function started(script: string, ...words: readonly string[]): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, script), ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  const look = (): void => {
    for (const check of waiting) check()
  }
  const reader = createInterface(child.stdout)
  reader.on('line', (line) => {
    lines.push(line)
    look()
  })
  const done = Promise.all([once(child, 'exit'), once(reader, 'close')])
  let over = false
  void done.then(() => {
    over = true
    look()
  })
  return {
    child,
    lines,
    printed: async (count) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (lines.length < count && !over) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
    ended: async () => void (await done),
  }
}
