/** The word nearest to what was typed, when it is near enough to be meant. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const near = words
    .map((word) => ({ word, distance: word.startsWith(typed) && typed.length > 1 ? 0.5 : distance(typed, word) }))
    .filter((it) => it.distance <= Math.max(1, Math.floor(it.word.length / 3)))
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.word
}

/** `Did you mean "x"? ` or nothing, to stand at the head of a hint. */
export function didYouMean(typed: string, words: readonly string[], shown = (word: string): string => word): string {
  const word = nearest(typed, words)
  return word === undefined ? '' : `Did you mean ${shown(word)}? `
}

/** Insertions, deletions, replacements and swaps of neighbours between two words (Damerau 1964, restricted). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const options = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)]
      row.push(Math.min(...options, swapped ? (before[j - 2] ?? 0) + 1 : Infinity))
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
