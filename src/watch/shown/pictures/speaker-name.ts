/** The name of an origin without what explains it: what it speaks for, what stands in brackets. */
export function shortName(name: string): string {
  return name.split(/[,(]/u)[0]?.trim() ?? name
}

/** Of what was said by several the one whose speaker shares most words with a name; nothing where none shares any. */
export function mostAlike<Said extends { readonly speaker: string }>(name: string, said: readonly Said[]): Said | undefined {
  const words = new Set(wordsOf(name))
  const scored = said.map((it) => ({ it, score: wordsOf(it.speaker).filter((word) => words.has(word)).length }))
  const most = Math.max(0, ...scored.map(({ score }) => score))
  return most > 0 ? scored.find(({ score }) => score === most)?.it : undefined
}

/** Words without case and accents; the smallest are no part of a name. */
function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2)
}
