let asked: AbortController | undefined

/**
 * Takes over what happens when the program is told to stop (Ctrl-C, SIGTERM): the signal aborts, and whoever asked for it ends in order. Told a second
 * time, the program ends at once.
 */
export function stopping(): AbortSignal {
  if (!asked) {
    asked = new AbortController()
    process.on('SIGTERM', () => stop(143))
  }
  return asked.signal
}

/** Told to stop: in order where somebody has taken that over and it is the first time, else at once with this status. */
export function stop(status: number): void {
  if (asked && !asked.signal.aborted) asked.abort()
  else process.exit(status)
}
