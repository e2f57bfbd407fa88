import type { Annotated, LanguagePack } from '../../../language/index.ts'
import { vocabularyOf } from '../../actors/vocabulary.ts'
import type { Tree } from '../../tree.ts'
import { holds, type Words } from '../../words.ts'
import type { Count } from './counts.ts'
import { predicateOf } from './counted-by.ts'
import { boundBefore, type NumberWords } from './number-words.ts'
import { isIn } from './phrase-table.ts'
import type { Numeral } from './numerals.ts'

/** «mataron a un guardia», "a guard was killed": an article counts one, where it stands with a person and something was done to them. */
export function singles(text: Annotated, tree: Tree, pack: LanguagePack, words: NumberWords, sentence: Words, numerals: readonly Numeral[]): readonly Count[] {
  const found: Count[] = []
  const people = vocabularyOf(pack)
  for (let word = sentence[0]; word < sentence[1] - 1; word++) {
    if (!isIn(text, word, words.one) || (text.upos[word] !== 'DET' && text.upos[word] !== 'NUM') || numerals.some((one) => holds(one.words, word))) continue
    if (boundBefore(text, words, word, sentence[0])?.bound === 'among') continue
    const noun = nounOf(text, word, sentence[1])
    if (noun === undefined) continue
    const lemma = text.lemma[noun]!.toLowerCase()
    if (people.titleOf(lemma) === undefined && !people.isPersonNoun(lemma) && !words.actors.has(lemma)) continue
    const numeral: Numeral = { words: [word, word + 1], core: [word, word + 1], min: 1, max: 1, part: false }
    const phrase: Words = [word, noun + 1]
    const predicate = predicateOf(text, tree, words, { numeral, phrase, noun }, sentence)
    if (predicate && predicate.kind !== 'participants' && predicate.kind !== 'displaced')
      found.push({ numeral, kind: predicate.kind, anchor: predicate.word, phrase, toll: false })
  }
  return found
}

/** The noun of an article, over adjectives. */
function nounOf(text: Annotated, article: number, end: number): number | undefined {
  for (let word = article + 1; word < Math.min(end, article + 4); word++) {
    if (text.upos[word] === 'NOUN') return text.upos[word + 1] === 'NOUN' && word + 1 < end && text.relation[word] === 'compound' ? word + 1 : word
    if (text.upos[word] !== 'ADJ' && text.upos[word] !== 'ADV') return undefined
  }
  return undefined
}
