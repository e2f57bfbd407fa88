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
  for (const { a, b, chance } of pairs) {
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

interface Heap {
  push(pair: Likely): void
  pop(): Likely | undefined
}

/** Whether a pair is to be taken before another. */
function before(x: Likely, y: Likely): boolean {
  return x.chance > y.chance || (x.chance === y.chance && (x.a < y.a || (x.a === y.a && x.b < y.b)))
}

function openHeap(): Heap {
  const heap: Likely[] = []
  return {
    push(pair) {
      let at = heap.push(pair) - 1
      while (at > 0) {
        const above = (at - 1) >> 1
        if (!before(heap[at]!, heap[above]!)) break
        ;[heap[at], heap[above]] = [heap[above]!, heap[at]!]
        at = above
      }
    },
    pop() {
      const first = heap[0]
      const last = heap.pop()
      if (last === undefined || heap.length === 0) return first
      heap[0] = last
      for (let at = 0; ;) {
        const below = 2 * at + 1
        const best = below + 1 < heap.length && before(heap[below + 1]!, heap[below]!) ? below + 1 : below
        if (best >= heap.length || !before(heap[best]!, heap[at]!)) break
        ;[heap[at], heap[best]] = [heap[best]!, heap[at]!]
        at = best
      }
      return first
    },
  }
}
