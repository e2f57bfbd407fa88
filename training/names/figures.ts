/** Names of tags as `from-to-kind`, words from 0. */
export function spansOf(tags: readonly string[]): Set<string> {
  const out = new Set<string>()
  let [from, kind] = [-1, '']
  ;[...tags, 'O'].forEach((tag, i) => {
    const here = tag === 'O' || tag === '?' ? '' : tag.slice(2)
    if (from >= 0 && (here !== kind || tag.startsWith('B'))) {
      out.add(`${from}-${i}-${kind}`)
      from = -1
    }
    if (here !== '' && from < 0) [from, kind] = [i, here]
  })
  return out
}

/** Counts right, given and gold names over sentences. */
export function countNames(
  gold: readonly (readonly string[])[],
  given: readonly (readonly string[])[],
): { readonly right: number; readonly given: number; readonly gold: number } {
  let [right, made, wanted] = [0, 0, 0]
  gold.forEach((tags, i) => {
    const [want, have] = [spansOf(tags), spansOf(given[i] ?? [])]
    wanted += want.size
    made += have.size
    for (const name of have) if (want.has(name)) right++
  })
  return { right, given: made, gold: wanted }
}

/** F1 as a percentage. */
export const f1 = ({ right, given, gold }: { readonly right: number; readonly given: number; readonly gold: number }): number =>
  (200 * right) / Math.max(1, given + gold)
