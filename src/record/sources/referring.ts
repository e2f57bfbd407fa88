import { packOf } from '../../language/index.ts'
import type { DraftMember } from '../claims/draft.ts'
import { folded } from '../terms/letters.ts'
import { remembered } from '../terms/remembered.ts'
import { referring, type ReferringRow } from './referring-table.ts'
import { numeralsIn } from '../standing/numerals.ts'
import { sentenceAround } from './telling.ts'

/** Whether a noun only takes up something that is known and does not tell that it is so: «etter brannen», "of the blast", "the burning tanks". */
export function refers({ digest, mention }: DraftMember): boolean {
  const row = referring.find(({ language }) => language === digest.language)
  if (mention.form === 'verb' || mention.quantity !== undefined || mention.cardinality !== undefined || !row) return false
  // «ligger veltet»: a verb carries it
  if (mention.form === 'adjective' && mention.core[0] < mention.trigger[0]) return false
  const { text } = digest.reading.report
  const { span } = sentenceAround(digest, mention.trigger)
  // «tallet er fem»
  if (isFigure(text.slice(mention.trigger[1], span[1]), digest.language)) return false
  const before = wordsOf(text.slice(span[0], mention.trigger[0]))
  const after = folded(text.slice(mention.trigger[1], span[1]))
  const [last = '', last2 = ''] = before.toReversed()
  if (mention.form === 'adjective' && isBeforeNoun(after) && (row.definite.includes(last) || isArticle(last, digest.language) || row.before.includes(last)))
    return true
  const known = row.definite.includes(last) || isDefinite(folded(text.slice(...mention.trigger)), digest.language)
  const article = known && row.definite.includes(last)
  if (row.before.includes(article || isArticle(last, digest.language) ? last2 : last))
    return article || known || isArticle(last, digest.language) || !row.predicates.includes(last)
  return known && !happensNext(after, row)
}

/** Whether a form of "be" and a number stand right behind a noun. */
function isFigure(after: string, language: DraftMember['digest']['language']): boolean {
  const be = /^\s(?:er|var|is|was|are|were|es|son|fue|fueron|era|eran)\s/u.exec(after)?.[0].length
  const [first] = be === undefined ? [] : numeralsIn(after, language)
  return be !== undefined && first !== undefined && first.span[0] === be
}

function wordsOf(text: string): readonly string[] {
  // with their accents: «está» is no «esta»
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function isArticle(word: string, language: DraftMember['digest']['language']): boolean {
  return packOf(language).people.indefinite.slice(0, 4).includes(word)
}

function isDefinite(noun: string, language: DraftMember['digest']['language']): boolean {
  return packOf(language).grammar.definiteEndings.some((ending) => noun.length > ending.length + 3 && noun.endsWith(folded(ending)))
}

/** An adjective right before another word, with no verb or mark between. */
function isBeforeNoun(after: string): boolean {
  return /^\s\p{L}/u.test(after)
}

const patternOf = remembered(1000, (verb) => new RegExp(`(?<!\\p{L})${verb}`, 'u'))

function happensNext(after: string, { happens }: ReferringRow): boolean {
  const near =
    after
      .split(/[,;:.]/u)[0]
      ?.split(' ')
      .slice(0, 8)
      .join(' ') ?? ''
  return happens.some((verb) => patternOf(verb).test(near))
}
