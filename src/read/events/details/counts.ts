import type { Annotated, CountedKind } from '../../../language/index.ts'
import type { QuantityKind } from '../../../words/index.ts'
import type { Tree } from '../../tree.ts'
import type { Words } from '../../words.ts'
import { nominalTop, predicateOf } from './counted-by.ts'
import { type NumberWords } from './number-words.ts'
import { isIn, phraseAt } from './phrase-table.ts'
import type { Numeral } from './numerals.ts'

/** A number and what it counts. */
export interface Count {
  readonly numeral: Numeral
  /** Nothing where only the event itself can tell: «400 lærere fylte gata». */
  readonly kind?: QuantityKind
  /** The word that says what is counted: «drept», "wounded", «manifestantes»; the number's noun where none does. */
  readonly anchor: number
  /** The words of the number's phrase. */
  readonly phrase: Words
  /** A total kept since the event: "the death toll rose to 45". */
  readonly toll: boolean
}

/** Where a number's phrase goes on: its noun, a unit, or what is counted itself. */
interface Noun {
  readonly noun: number
  readonly end: number
  readonly kind?: CountedKind
  readonly unit: boolean
}

/** What each number of a sentence counts; those that count nothing of an event are left out. */
export function countsIn(text: Annotated, tree: Tree, words: NumberWords, numerals: readonly Numeral[], sentence: Words): readonly Count[] {
  const counts: Count[] = []
  let last: { count: Count; end: number } | undefined
  for (const numeral of numerals) {
    if (numeral.part || isDenied(text, words, numeral, sentence)) continue
    const count = countOf(text, tree, words, numeral, sentence, last)
    if (!count) continue
    counts.push(count)
    last = { count, end: count.phrase[1] }
  }
  return counts
}

function countOf(
  text: Annotated,
  tree: Tree,
  words: NumberWords,
  numeral: Numeral,
  sentence: Words,
  last: { readonly count: Count; readonly end: number } | undefined,
): Count | undefined {
  if (isOfADate(text, words, numeral) || isPartOfAWord(text, numeral)) return undefined
  const after = nounAfter(text, words, numeral.core[1], sentence[1])
  if (isConversion(text, numeral, last)) return undefined
  if (numeral.symbol && !after?.kind) return { numeral, kind: 'amount', anchor: numeral.core[0] - 1, phrase: numeral.words, toll: false }
  if (after?.unit) return { numeral, kind: 'amount', anchor: after.noun, phrase: [numeral.words[0], after.end], toll: false }
  if (after && isIn(text, after.noun, words.measures)) return undefined
  const phrase: Words = [numeral.words[0], after?.end ?? numeral.words[1]]
  if (isAside(text, numeral, after, sentence)) return undefined
  // Those counted may themselves be what became of them; refugees and activists may still have been killed.
  const weak = after?.kind === 'participants' || after?.kind === 'displaced'
  if (after?.kind && !weak) return { numeral, kind: after.kind, anchor: after.noun, phrase, toll: false }
  if (isYear(text, numeral) && !after) return undefined
  const predicate = predicateOf(text, tree, words, { numeral, phrase, noun: after?.noun }, sentence)
  if (predicate && !(weak && predicate.kind === 'participants')) return { numeral, kind: predicate.kind, anchor: predicate.word, phrase, toll: false }
  if (after?.kind) return { numeral, kind: after.kind, anchor: after.noun, phrase, toll: false }
  const toll = tollBefore(text, words, numeral, sentence)
  if (toll) return { numeral, kind: toll.kind, anchor: toll.word, phrase, toll: true }
  if (last?.count.kind && last.count.kind !== 'amount' && joins(text, last.end, numeral.words[0]) && after && !actsItself(text, after.noun))
    return { ...last.count, numeral, phrase }
  return after ? { numeral, anchor: nominalTop(text, tree, after.noun, phrase), phrase, toll: false } : undefined
}

/** The noun a number stands with: adjectives, "of the" and the like lie between. */
function nounAfter(text: Annotated, words: NumberWords, from: number, end: number): Noun | undefined {
  for (let word = from; word < Math.min(end, from + 6); word++) {
    const counted = phraseAt(text, words.counted, word, { end, gap: 0 })
    if (counted && isLabel(text, word)) return { noun: word, end: counted.end, kind: counted.value, unit: false }
    if (isIn(text, word, words.units) && text.upos[word] !== 'VERB') return { noun: word, end: word + 1, unit: true }
    const upos = text.upos[word]!
    if (upos === 'NOUN' || upos === 'PROPN') {
      // «to soldater drept»: a participle after the noun says what became of them, unless it has a clause of its own.
      const label =
        word + 1 < end && isLabel(text, word + 1) && text.upos[word + 1] !== 'VERB' ? phraseAt(text, words.counted, word + 1, { end, gap: 0 }) : undefined
      return label && label.value !== 'participants' && !isIn(text, word, words.measures)
        ? { noun: word + 1, end: label.end, kind: label.value, unit: false }
        : { noun: word, end: word + 1, unit: false }
    }
    if (upos === 'PRON' && word > from) return { noun: word, end: word + 1, unit: false }
    const between =
      upos === 'DET' || upos === 'ADJ' || upos === 'NUM' || upos === 'ADV' || (upos === 'ADP' && isIn(text, word, words.joints)) || upos === 'PART'
    if (!between) {
      // «to sivile ble drept»: an adjective can stand for people.
      return word > from && text.upos[word - 1] === 'ADJ' ? { noun: word - 1, end: word, unit: false } : undefined
    }
  }
  return undefined
}

/** "killing 14 soldiers, two officials said": the second number has a verb of its own. */
function actsItself({ head, relation, upos }: Annotated, noun: number): boolean {
  const whole = relation[noun] === 'compound' ? (head[noun] ?? noun) : noun
  return relation[whole] === 'nsubj' && upos[head[whole] ?? -1] === 'VERB'
}

/** «117 millioner kroner (17 millioner dollar)»: the same again in another currency. */
function isConversion(text: Annotated, { words: [first] }: Numeral, last: { readonly count: Count } | undefined): boolean {
  return last?.count.kind === 'amount' && text.form[first - 1] === '(' && first - last.count.phrase[1] <= 3
}

/** A noun or adjective, or a participle that stands for one, not a verb in a tense. */
function isLabel(text: Annotated, word: number): boolean {
  const upos = text.upos[word]
  return upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN' || (upos === 'VERB' && /VerbForm=Part/u.test(text.feats[word]!))
}

/** «Ola Berg, 34,» and «(34)»: an age. */
function isAside(text: Annotated, { core }: Numeral, after: Noun | undefined, sentence: Words): boolean {
  if (after || core[1] - core[0] !== 1) return false
  const before = core[0] > sentence[0] ? text.form[core[0] - 1]! : ''
  const next = core[1] < sentence[1] ? text.form[core[1]]! : ''
  return (before === '(' && next === ')') || (before === ',' && /^[,)]$/u.test(next) && text.upos[core[0] - 2] === 'PROPN')
}

/** "February 5", "page 12": a number after what it numbers. */
function isOfADate(text: Annotated, words: NumberWords, { words: [first], core }: Numeral): boolean {
  return first === core[0] && first > 0 && text.upos[first - 1] !== 'VERB' && /^\d/u.test(text.form[first]!) && isIn(text, first - 1, words.labels)
}

/** "20-year-old", "30-strong". */
function isPartOfAWord(text: Annotated, { core: [, end] }: Numeral): boolean {
  return text.form[end] === '-' && text.from[end] === text.to[end - 1] && text.from[end + 1] === text.to[end]
}

function isYear(text: Annotated, { core }: Numeral): boolean {
  return core[1] - core[0] === 1 && /^(?:19|20)\d\d$/u.test(text.form[core[0]]!)
}

/** "no more than" is a bound; "no 12 dead" and «ingen» deny. */
function isDenied(text: Annotated, words: NumberWords, { words: [first] }: Numeral, sentence: Words): boolean {
  return first > sentence[0] && text.upos[first - 1] === 'DET' && isIn(text, first - 1, words.negations)
}

/** «Dødstallet har steget til 45». */
function tollBefore(
  text: Annotated,
  words: NumberWords,
  { words: [first] }: Numeral,
  sentence: Words,
): { readonly kind: CountedKind; readonly word: number } | undefined {
  for (let word = first - 1; word >= Math.max(sentence[0], first - 9); word--) {
    const toll = phraseAt(text, words.tolls, word, { end: sentence[1], gap: 0 })
    if (toll) return { kind: toll.value, word }
    if (/^[;:.]$/u.test(text.form[word]!)) break
  }
  return undefined
}

/** «to soldater og tre politimenn»: the second number is of the same clause. */
function joins(text: Annotated, end: number, first: number): boolean {
  return first - end <= 1 && first > end - 1 && (first === end || text.upos[end] === 'CCONJ' || text.form[end] === ',')
}
