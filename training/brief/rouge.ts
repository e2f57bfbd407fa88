/** The words of a text as ROUGE counts them: folded, no stemming, nothing left out. */
export function rougeWords(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'ae')
  return plain.match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** F of the shared words (1) or pairs of words (2) of two texts, in per cent (Lin 2004). */
export function rouge(candidate: readonly string[], reference: readonly string[], n: 1 | 2): number {
  const [a, b] = [grams(candidate, n), grams(reference, n)]
  const total = Math.max(0, candidate.length - n + 1) + Math.max(0, reference.length - n + 1)
  let shared = 0
  for (const [gram, times] of a) shared += Math.min(times, b.get(gram) ?? 0)
  return total === 0 ? 0 : (200 * shared) / total
}

function grams(words: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at + n <= words.length; at++) {
    const gram = words.slice(at, at + n).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}
