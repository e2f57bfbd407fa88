/** Pairs of stories that reports link. */
export interface Links {
  /** Counts a link; `voice` says that the report would have joined both. Gives the voices so far. */
  count(a: number, b: number, voice: boolean): number
  /** Forgets a pair that is one story now. */
  drop(a: number, b: number): void
  /** Every pair that was linked. */
  pairs(): Iterable<readonly [number, number]>
}

interface Link {
  readonly pair: readonly [number, number]
  voices: number
}

/** Opens an empty set of links. */
export function openLinks(): Links {
  const links = new Map<string, Link>()
  const keyOf = (a: number, b: number): string => `${Math.min(a, b)},${Math.max(a, b)}`
  return {
    count(a, b, voice) {
      const key = keyOf(a, b)
      const link = links.get(key) ?? { pair: [Math.min(a, b), Math.max(a, b)], voices: 0 }
      links.set(key, link)
      if (voice) link.voices++
      return link.voices
    },
    drop: (a, b) => void links.delete(keyOf(a, b)),
    *pairs() {
      for (const { pair } of links.values()) yield pair
    },
  }
}
