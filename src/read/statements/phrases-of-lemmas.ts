import type { Annotated } from '../../language/index.ts'
import { smallOf, type Words } from '../words.ts'

/** A fixed phrase of the pack found in the text: its words. */
export interface PhraseHit {
  readonly phrase: string
  readonly words: readonly number[]
}

/** Finds phrases of lemmas or forms (words apart by at most `gap` others, inside a sentence), longest first at each word. */
export function findPhrases(text: Annotated, phrases: ReadonlySet<string>, gap: number): readonly PhraseHit[] {
  const byFirst = indexed(phrases)
  const small = smallOf(text)
  const found: PhraseHit[] = []
  for (let word = 0; word < text.length; word++) {
    const list = byFirst.get(small.form[word]!) ?? byFirst.get(small.lemma[word]!)
    for (const { phrase, words } of list ?? []) {
      const hit = match(text, word, words, gap)
      if (hit.length === 0) continue
      found.push({ phrase, words: hit })
      break
    }
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
  const small = smallOf(text)
  const words = [from]
  let at = from
  for (const wanted of phrase.slice(1)) {
    let next = at + 1
    const limit = Math.min(text.length, at + 2 + gap)
    while (next < limit && !(small.form[next] === wanted || small.lemma[next] === wanted)) next++
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
