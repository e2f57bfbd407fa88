import type { Gazetteer, GazetteerPlace } from '../../knowledge/index.ts'
import type { Annotated } from '../../language/index.ts'
import type { PlaceKind } from '../../words/index.ts'
import { strengthOf } from './strength.ts'
import type { PlaceVocabulary } from './vocabulary.ts'

/** Longest name the gazetteer is asked for, in words. */
const longest = 6

/** Words that begin at `first` and are a name of the gazetteer. */
export interface Match {
  readonly end: number
  readonly name: string
  readonly senses: readonly GazetteerPlace[]
}

/** Whether a word begins with a capital letter. */
export const isCapital = (form: string): boolean => {
  const code = form.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(form)
}

/** The longest name of the gazetteer that begins at a word, inside its sentence and before `limit`. */
export function longestMatch(text: Annotated, first: number, limit: number, gazetteer: Gazetteer, vocabulary: PlaceVocabulary): Match | undefined {
  const sentence = text.sentences[text.sentenceOf[first]!]
  const stop = Math.min(limit, sentence?.endWord ?? text.length, first + longest)
  const isOpener = vocabulary.openers.has(text.form[first]!)
  let last = first
  while (last + 1 < stop && (isOpener || goesOn(text.form[last + 1]!, vocabulary))) last++
  for (let end = last + 1; end > first; end--) {
    if (!(isOpener ? /\p{L}/u.test(text.form[end - 1]!) : isEnd(text.form[end - 1]!, end - 1 === first, vocabulary))) continue
    const found = lookUp(text, first, end, gazetteer, vocabulary)
    if (found) return found
  }
  return undefined
}

/** One name of the gazetteer, of just these words; less a genitive's ending where that is far better known: «Islands» is Island's. */
export function lookUp(text: Annotated, first: number, end: number, gazetteer: Gazetteer, vocabulary: PlaceVocabulary): Match | undefined {
  const whole = text.text.slice(text.from[first], text.to[end - 1])
  let best: Match | undefined
  let most = -Infinity
  for (const name of namesOf(whole, vocabulary)) {
    const senses = gazetteer.candidates(name)
    if (senses.length === 0) continue
    const strength = strengthOf(senses, vocabulary.home)
    if (!isWritten(name, senses, strength)) continue
    if (strength < most + better) continue
    best = { end, name, senses }
    most = strength
  }
  return best
}

/** Digits of inhabitants by which a name without its ending must be better known. */
const better = 1.5

/** A name as it stands, then without the ending of a genitive, then without the noun it is joined to: «Kharkiv-regionen». */
function namesOf(whole: string, { genitive, kindOf }: PlaceVocabulary): readonly string[] {
  const ending = genitive.find((ending) => whole.endsWith(ending) && whole.length > ending.length + 2)
  if (ending !== undefined) return [whole, whole.slice(0, -ending.length)]
  const hyphen = whole.lastIndexOf('-')
  return hyphen > 2 && isWhole(kindOf(whole.slice(hyphen + 1))) ? [whole, whole.slice(0, hyphen)] : [whole]
}

/** Whether a noun for a place behind a name leaves it what it is: a region or town, not a building in it. */
export function isWhole(kind: PlaceKind | undefined): boolean {
  return kind === 'region' || kind === 'city' || kind === 'area'
}

/** Digits of inhabitants of what is named by letters alone. */
const leastOfLetters = 6

/** Three letters and fewer are short for something only where they stand in capitals: US, not Us; UAE, but Ely. Most that do are no place's. */
function isWritten(name: string, senses: readonly GazetteerPlace[], strength: number): boolean {
  return (
    name.length > 3 ||
    (name === name.toUpperCase() && (strength >= leastOfLetters || senses.some((sense) => sense.name === name))) ||
    (name.length > 2 && senses.some((sense) => sense.name === name))
  )
}

function goesOn(form: string, { joints }: PlaceVocabulary): boolean {
  return isCapital(form) || joints.has(form) || /^(?:[-.’'&]|[dl]['’]?)$|\p{Lu}/u.test(form)
}

/** A name ends in a word with a capital, or in a small one that names end in («Mexico by»). */
function isEnd(form: string, isOnly: boolean, { kindOf }: PlaceVocabulary): boolean {
  return isCapital(form) || (!isOnly && (kindOf(form) !== undefined || /\p{Lu}/u.test(form)))
}
