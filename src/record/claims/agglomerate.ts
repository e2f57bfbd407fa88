/** How likely two things belong together, 0 to 1. Pairs that are not told are as `unlikely`. */
export interface Likely {
  readonly a: number
  readonly b: number
  readonly chance: number
}

/**
 * Groups things by average linkage (Sokal and Michener 1958): the two groups whose members are likeliest to belong together, on average
 * over all pairs, are made one until none reaches `least`. Ties go to the smaller numbers, so the order of the pairs does not matter.
 * `apart` holds of two things that may never be in one group.
 */
export function agglomerate(count: number, pairs: readonly Likely[], least: number, apart: (a: number, b: number) => boolean): readonly number[] {
  const groupOf = Int32Array.from({ length: count }, (_, thing) => thing)
  const members: (number[] | undefined)[] = Array.from({ length: count }, (_, thing) => [thing])
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map<number, number>())
  const reach = reachOf(count, pairs, least)
  for (const { a, b, chance } of pairs) {
    if (reach[a] !== reach[b]) continue
    sums[a]!.set(b, (sums[a]!.get(b) ?? 0) + chance)
    sums[b]!.set(a, (sums[b]!.get(a) ?? 0) + chance)
  }
  const mean = (a: number, b: number): number => (sums[a]!.get(b) ?? 0) / (members[a]!.length * members[b]!.length)
  const heap = openHeap()
  for (let a = 0; a < count; a++) for (const b of sums[a]!.keys()) if (a < b && mean(a, b) >= least) heap.push({ a, b, chance: mean(a, b) })
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { a, b, chance } = next
    if (!members[a] || !members[b] || mean(a, b) !== chance) continue
    if (members[a].some((x) => members[b]!.some((y) => apart(x, y)))) continue
    for (const thing of members[b]) groupOf[thing] = a
    members[a] = [...members[a], ...members[b]]
    members[b] = undefined
    for (const [other, sum] of sums[b]!) {
      sums[other]!.delete(b)
      if (other === a) continue
      sums[a]!.set(other, (sums[a]!.get(other) ?? 0) + sum)
      sums[other]!.set(a, sums[a]!.get(other)!)
    }
    sums[b]!.clear()
    for (const other of sums[a]!.keys()) {
      const chance = mean(a, other)
      if (chance >= least) heap.push({ a: Math.min(a, other), b: Math.max(a, other), chance })
    }
  }
  return [...groupOf]
}

/**
 * Numbers that two things have in common where a chain of pairs of at least `least` leads from one to the other. No others are ever in one group:
 * a mean reaches `least` only where one of its pairs does.
 */
function reachOf(count: number, pairs: readonly Likely[], least: number): Int32Array {
  const next = Int32Array.from({ length: count }, (_, thing) => thing)
  const endOf = (thing: number): number => {
    let end = thing
    while (next[end] !== end) end = next[end] = next[next[end]!]!
    return end
  }
  for (const { a, b, chance } of pairs) if (chance >= least) next[endOf(a)] = endOf(b)
  return next.map((_, thing) => endOf(thing))
}

interface Heap {
  push(pair: Likely): void
  pop(): Likely | undefined
}

/** Pairs, the one to be taken first at the top, in columns: there are many, and most have changed when their turn comes. */
function openHeap(): Heap {
  let [chances, ones, others] = [new Float64Array(1024), new Int32Array(1024), new Int32Array(1024)]
  let size = 0
  const isBefore = (chance: number, a: number, b: number, at: number): boolean =>
    chance > chances[at]! || (chance === chances[at] && (a < ones[at]! || (a === ones[at] && b < others[at]!)))
  const put = (at: number, chance: number, a: number, b: number): void => {
    chances[at] = chance
    ones[at] = a
    others[at] = b
  }
  const widen = (): void => {
    const old = { chances, ones, others }
    ;[chances, ones, others] = [new Float64Array(2 * size), new Int32Array(2 * size), new Int32Array(2 * size)]
    chances.set(old.chances)
    ones.set(old.ones)
    others.set(old.others)
  }
  return {
    push({ chance, a, b }) {
      if (size === chances.length) widen()
      let at = size++
      while (at > 0) {
        const above = (at - 1) >> 1
        if (!isBefore(chance, a, b, above)) break
        put(at, chances[above]!, ones[above]!, others[above]!)
        at = above
      }
      put(at, chance, a, b)
    },
    pop() {
      if (size === 0) return undefined
      const first = { chance: chances[0]!, a: ones[0]!, b: others[0]! }
      const [chance, a, b] = [chances[--size]!, ones[size]!, others[size]!]
      let at = 0
      for (;;) {
        let below = 2 * at + 1
        if (below >= size) break
        if (below + 1 < size && isBefore(chances[below + 1]!, ones[below + 1]!, others[below + 1]!, below)) below++
        if (isBefore(chance, a, b, below)) break
        put(at, chances[below]!, ones[below]!, others[below]!)
        at = below
      }
      put(at, chance, a, b)
      return first
    },
  }
}
