import type { Annotated } from '../../language/index.ts'
import { lower, type Words } from '../words.ts'

/** A fixed phrase of the pack found in the text: its words. */
export interface PhraseHit {
  readonly phrase: string
  readonly words: readonly number[]
}

/** Finds phrases of lemmas or forms (words apart by at most `gap` others, inside a sentence), longest first at each word. */
export function findPhrases(text: Annotated, phrases: ReadonlySet<string>, gap: number): readonly PhraseHit[] {
  const byFirst = indexed(phrases)
  const found: PhraseHit[] = []
  for (let word = 0; word < text.length; word++) {
    const list = byFirst.get(lower(text.form[word]!)) ?? byFirst.get(text.lemma[word]!.toLowerCase())
    const hit = list?.map(({ phrase, words }) => ({ phrase, words: match(text, word, words, gap) })).find(({ words }) => words.length > 0)
    if (hit) found.push(hit)
  }
  return found
}

type Index = ReadonlyMap<string, readonly { readonly phrase: string; readonly words: readonly string[] }[]>

const made = new WeakMap<ReadonlySet<string>, Index>()

/** Phrases by their first word, longest first; made once a list. */
function indexed(phrases: ReadonlySet<string>): Index {
  const known = made.get(phrases)
  if (known) return known
  const byFirst = new Map<string, { phrase: string; words: readonly string[] }[]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const list = byFirst.get(words[0]!) ?? []
    list.push({ phrase, words })
    byFirst.set(words[0]!, list)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  made.set(phrases, byFirst)
  return byFirst
}

function match(text: Annotated, from: number, phrase: readonly string[], gap: number): readonly number[] {
  const words = [from]
  let at = from
  for (const wanted of phrase.slice(1)) {
    let next = at + 1
    const limit = Math.min(text.length, at + 2 + gap)
    while (next < limit && !(lower(text.form[next]!) === wanted || text.lemma[next]!.toLowerCase() === wanted)) next++
    if (next >= limit || text.sentenceOf[next] !== text.sentenceOf[from]) return []
    words.push(next)
    at = next
  }
  return words
}

/** First to last word of a phrase. */
export function phraseSpan({ words }: PhraseHit): Words {
  return [words[0]!, words.at(-1)! + 1]
}
