/** Works done side by side, those of one lane one after another. */
export interface Lanes {
  /** Does this when its turn has come. A work that fails stops nobody. */
  add(lane: string, work: () => Promise<void>): void
  /** Once all that was added is done. */
  empty(): Promise<void>
}

/** Lanes of which at most `atOnce` are busy at a time: whoever has many works of one lane takes no turn from others. */
export function lanesOf(atOnce: number): Lanes {
  const waiting = new Map<string, (() => Promise<void>)[]>()
  const busy = new Set<string>()
  const emptied: (() => void)[] = []

  function start(): void {
    for (const [lane, works] of waiting) {
      if (busy.size >= atOnce) return
      if (busy.has(lane)) continue
      const work = works.shift()
      if (works.length === 0) waiting.delete(lane)
      if (!work) continue
      busy.add(lane)
      void work()
        .catch(() => undefined) // a work tells by itself
        .finally(() => {
          busy.delete(lane)
          start()
          if (busy.size === 0 && waiting.size === 0) for (const told of emptied.splice(0)) told()
        })
    }
  }

  return {
    add(lane, work) {
      waiting.set(lane, [...(waiting.get(lane) ?? []), work])
      start()
    },
    empty: async () => {
      if (busy.size > 0 || waiting.size > 0) await new Promise<void>((resolve) => emptied.push(resolve))
    },
  }
}
