import type { Annotated } from '../../language/index.ts'
import type { Vocabulary } from './vocabulary.ts'
import { spanOf, startsSentence, type Words } from './words.ts'

/** Capitals that are not the sentence's: an abbreviation, or a title in capitals throughout, "Environment Minister". */
const isCapital = /^(?:\p{Lu}{2}|\S+ \p{Lu})/u

/** The role in words, without article and closing comma: «tidligere president». */
export function roleText(text: Annotated, { definite, indefinite, possessives, countryAt, demonymOf, pack }: Vocabulary, { from, to }: Words): string {
  let first = from
  for (; first < to - 1; first++) {
    const form = (text.form[first] ?? '').toLowerCase()
    if (!definite.has(form) && !indefinite.has(form) && !possessives.has(form)) break
  }
  const role = text.text
    .slice(...spanOf(text, { from: first, to }))
    .replace(/[\s,]+$/u, '')
    .replace(/\s+/gu, ' ')
  const isNation =
    countryAt(text.form, first) !== undefined || (pack.grammar.capitalDemonyms && demonymOf(text.lemma[first] ?? '', text.form[first] ?? '') !== undefined)
  const isWord = (text.upos[first] === 'NOUN' || text.upos[first] === 'ADJ') && !isNation
  return isWord && startsSentence(text, first) && !isCapital.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role
}
