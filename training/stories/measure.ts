/** B-cubed (Bagga and Baldwin 1998) and pairs of two clusterings of the same items, in per cent. */
export interface Measured {
  readonly b3: readonly [precision: number, recall: number, f: number]
  readonly pairs: readonly [precision: number, recall: number, f: number]
  readonly stories: readonly [gold: number, found: number]
}

/** Compares clusterings given as one name an item. */
export function measured(gold: readonly string[], found: readonly string[]): Measured {
  const count = (names: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    return counts
  }
  const [byGold, byFound, byBoth] = [count(gold), count(found), count(gold.map((name, item) => `${name}\n${found[item] ?? ''}`))]
  let [precision, recall] = [0, 0]
  gold.forEach((name, item) => {
    const both = byBoth.get(`${name}\n${found[item] ?? ''}`) ?? 0
    precision += both / (byFound.get(found[item] ?? '') ?? 1) / gold.length
    recall += both / (byGold.get(name) ?? 1) / gold.length
  })
  const pairs = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  const together = pairs(byBoth)
  return {
    b3: withF(precision, recall),
    pairs: withF(together / (pairs(byFound) || 1), together / (pairs(byGold) || 1)),
    stories: [byGold.size, byFound.size],
  }
}

function withF(precision: number, recall: number): readonly [number, number, number] {
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return [precision, recall, f].map((share) => Math.round(1000 * share) / 10) as [number, number, number] // three in, three out
}
