/** Minutes to wait after each try that failed: together three days. */
const waits = [1, 3, 9, 27, 81, 243, 720, 720, 720, 720, 720, 356] as const

/** When a message is tried again that was tried so many times, in milliseconds since 1970; undefined after three days. */
export function nextTry(tries: number, now: number, notBefore = 0): number | undefined {
  const minutes = waits[tries - 1]
  return minutes === undefined ? undefined : Math.max(now + minutes * 60_000, notBefore)
}
