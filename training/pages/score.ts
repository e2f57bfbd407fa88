/** Words as the scorer has them: letters, digits and `_`, lower case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  )
}

/** Precision and recall of runs of four words, as the Article Extraction Benchmark counts them. */
export function shingleScore(gold: readonly string[], guess: readonly string[]): { readonly precision: number; readonly recall: number } {
  const [all, made] = [shingles(gold), shingles(guess)]
  let hits = 0
  for (const [shingle, count] of made) hits += Math.min(count, all.get(shingle) ?? 0)
  const size = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
  return { precision: size(made) === 0 ? Number.NaN : hits / size(made), recall: size(all) === 0 ? Number.NaN : hits / size(all) }
}

function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  if (words.length === 0) return counts
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const shingle = words.slice(at, at + 4).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Harmonic mean. */
export function f1(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}

/** A text as pieces are looked for in it: without quotation marks, lower case, white space folded. */
export function flat(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[«»“”„"'’‘`´]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
