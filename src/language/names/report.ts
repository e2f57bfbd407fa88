import { isCapital } from './sentence.ts'
import type { SeenWord } from './word.ts'

/** How many sentences to either side count as the same report. */
export const reach = 40

/** Walks over sentences with a window of `reach` to either side: `enter` and `leave` are called as sentences come in and go out, `at` in between. */
export function slide(count: number, enter: (sentence: number) => void, leave: (sentence: number) => void, at: (sentence: number) => void): void {
  let entered = 0
  for (let sentence = 0; sentence < count; sentence++) {
    while (entered < count && entered <= sentence + reach) enter(entered++)
    if (sentence > reach) leave(sentence - reach - 1)
    at(sentence)
  }
}

/** For each word, whether the report writes it small somewhere (1), and with a capital elsewhere inside a sentence (2). */
export function reportFacts(sentences: readonly (readonly SeenWord[])[]): Uint8Array[] {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  const add = (map: Map<string, number>, key: string, by: number): void => void map.set(key, (map.get(key) ?? 0) + by)
  const count = (sentence: number, by: number): void => {
    sentences[sentence]?.forEach((word, i) => {
      if (word.lettering === 0) add(small, word.small, by)
      else if (i > 0 && isCapital(word)) add(capital, word.small, by)
    })
  }
  const out: Uint8Array[] = []
  slide(
    sentences.length,
    (s) => count(s, 1),
    (s) => count(s, -1),
    (s) => {
      const words = sentences[s] ?? []
      out.push(
        Uint8Array.from(words, (word, i) => {
          if (!isCapital(word)) return 0
          return ((small.get(word.small) ?? 0) > 0 ? 1 : 0) + ((capital.get(word.small) ?? 0) > (i > 0 ? 1 : 0) ? 2 : 0)
        }),
      )
    },
  )
  return out
}
