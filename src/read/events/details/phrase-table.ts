import type { Annotated } from '../../../language/index.ts'
import { smallOf } from '../../words.ts'

/** Phrases by their first word, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>

/** A table of phrases with what each stands for. */
export function tableOf<T>(entries: readonly (readonly [phrase: string, value: T])[]): PhraseTable<T> {
  const table = new Map<string, { words: readonly string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ')
    const list = table.get(words[0]!) ?? []
    list.push({ words, value })
    table.set(words[0]!, list)
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** Whether a word is `wanted`, as form or lemma. */
export function isWord(text: Annotated, word: number, wanted: string): boolean {
  const { form, lemma } = smallOf(text)
  return form[word] === wanted || lemma[word] === wanted
}

/** Whether a word's form or lemma is in a set. */
export function isIn(text: Annotated, word: number, words: ReadonlySet<string>): boolean {
  const { form, lemma } = smallOf(text)
  return words.has(form[word]!) || words.has(lemma[word]!)
}

/** The longest phrase of a table that begins at a word, with at most `gap` others between two of its words, and the word it ends before. */
export function phraseAt<T>(
  text: Annotated,
  table: PhraseTable<T>,
  word: number,
  { end, gap }: { readonly end: number; readonly gap: number },
): { readonly value: T; readonly end: number } | undefined {
  if (word < 0 || word >= end) return undefined
  const small = smallOf(text)
  const form = small.form[word]!
  const lemma = small.lemma[word]!
  let best: { value: T; end: number; size: number } | undefined
  for (const list of form === lemma ? [table.get(form)] : [table.get(form), table.get(lemma)])
    for (const { words, value } of list ?? []) {
      if (best && best.size >= words.length) break
      const last = followed(text, words, word, { end, gap })
      if (last >= 0) best = { value, end: last + 1, size: words.length }
    }
  return best
}

function followed(text: Annotated, words: readonly string[], from: number, { end, gap }: { readonly end: number; readonly gap: number }): number {
  let at = from
  for (let k = 1; k < words.length; k++) {
    let next = at + 1
    const limit = Math.min(end, at + 2 + gap)
    while (next < limit && !isWord(text, next, words[k]!)) next++
    if (next >= limit) return -1
    at = next
  }
  return at
}
