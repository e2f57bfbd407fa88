import type { Annotated, LanguagePack } from '../../../language/index.ts'
import { vocabularyOf } from '../../actors/vocabulary.ts'
import type { Tree } from '../../tree.ts'
import { holds, smallOf, type Words } from '../../words.ts'
import type { Count } from './counts.ts'
import { predicateOf } from './counted-by.ts'
import { boundBefore, type NumberWords } from './number-words.ts'
import { isIn, phraseAt } from './phrase-table.ts'
import type { Numeral } from './numerals.ts'

/** What is told of a single person. */
const named: ReadonlySet<string> = new Set(['killed', 'injured', 'arrested', 'missing'])
/** Who is killed or arrested is somebody, whatever the noun. */
const killedOrHeld: ReadonlySet<string> = new Set(['killed', 'arrested'])

/** «mataron a un guardia», "a guard was killed": an article counts one, where it stands with a person and something was done to them. */
export function singles(text: Annotated, tree: Tree, pack: LanguagePack, words: NumberWords, sentence: Words, numerals: readonly Numeral[]): readonly Count[] {
  const found: Count[] = []
  const people = vocabularyOf(pack)
  for (let word = sentence[0]; word < sentence[1] - 1; word++) {
    if (!isIn(text, word, words.one) || (text.upos[word] !== 'DET' && text.upos[word] !== 'NUM') || numerals.some((one) => holds(one.words, word))) continue
    if (boundBefore(text, words, word, sentence[0])?.bound === 'among') continue
    const noun = nounOf(text, words, word, sentence[1])
    if (noun === undefined) continue
    const label = phraseAt(text, words.counted, noun, { end: sentence[1], gap: 0 })
    if (label && isIn(text, noun, words.alone)) {
      found.push({ numeral: oneAt(word), kind: label.value, anchor: noun, phrase: [word, noun + 1], toll: false })
      continue
    }
    const lemma = smallOf(text).lemma[noun]!
    const person = people.titleOf(lemma) !== undefined || people.isPersonNoun(lemma) || words.actors.has(lemma)
    const numeral = oneAt(word)
    const phrase: Words = [word, noun + 1]
    const predicate = predicateOf(text, tree, words, { numeral, phrase, noun }, sentence)
    if (predicate && (person ? named.has(predicate.kind) : killedOrHeld.has(predicate.kind) && /^(?:obj|nsubj:pass)$/u.test(text.relation[noun]!)))
      found.push({ numeral, kind: predicate.kind, anchor: predicate.word, phrase, toll: false })
  }
  return found
}

function oneAt(article: number): Numeral {
  return { words: [article, article + 1], core: [article, article + 1], min: 1, max: 1, part: false, symbol: false }
}

/** The noun of an article, over adjectives and ages: «en 34 år gammel vakt», "a 20-year-old man". */
function nounOf(text: Annotated, words: NumberWords, article: number, end: number): number | undefined {
  for (let word = article + 1; word < Math.min(end, article + 9); word++) {
    const upos = text.upos[word]
    if (upos === 'NOUN' && !isIn(text, word, words.measures))
      return text.upos[word + 1] === 'NOUN' && word + 1 < end && text.relation[word] === 'compound' ? word + 1 : word
    if (upos !== 'ADJ' && upos !== 'ADV' && upos !== 'NUM' && upos !== 'NOUN' && text.form[word] !== '-') return undefined
  }
  return undefined
}
