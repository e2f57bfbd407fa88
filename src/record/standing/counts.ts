import type { CountedKind } from '../../language/index.ts'
import { packOf } from '../../language/index.ts'
import type { Language, QuantityKind, Span } from '../../words/index.ts'
import type { DraftMember } from '../claims/draft.ts'
import { sentenceAround, shared } from '../sources/telling.ts'
import { folded } from '../terms/letters.ts'
import { kinds } from './kinds-table.ts'
import { numeralsIn, type Numeral } from './numerals.ts'

/** A count that a member of a draft tells. */
export interface Count {
  readonly kind: QuantityKind
  readonly min?: number
  readonly max?: number
  /** The words, UTF-16 in the report's text. */
  readonly span: Span
}

/** Kinds of counts a clause speaks of, and where: beginnings of words of the table. */
export function kindsIn(text: string, language: Language): readonly { readonly kind: CountedKind; readonly at: Span }[] {
  const plain = foldedSameLength(text)
  return kinds
    .filter((row) => row.language === language)
    .flatMap(({ kind, words }) =>
      words.flatMap((word) =>
        [...plain.matchAll(new RegExp(`${compound(word, language)}${foldedSameLength(word)}\\p{L}*`, 'gu'))].map(
          ({ index, 0: form }): { kind: CountedKind; at: Span } => ({ kind, at: [index, index + form.length] }),
        ),
      ),
    )
}

/** What may stand before a word of the table: in Norwegian the first part of a compound, where the word is long enough to be known in it. */
function compound(word: string, language: Language): string {
  return (language === 'nb' || language === 'nn') && word.length > 6 ? '(?<!\\p{L})\\p{L}*' : '(?<!\\p{L})'
}

/** The count of a kind that a member tells: the reading's where it found one, else the number of its clause that stands nearest. */
export function countOf({ digest, mention }: DraftMember, kind: QuantityKind): Count | undefined {
  const { events, report } = digest.reading
  for (const event of events) {
    if (shared(event.trigger, mention.trigger) === 0) continue
    const read = event.numbers.find((number) => number.kind === kind)
    if (read) return { kind, ...(read.min !== undefined && { min: read.min }), ...(read.max !== undefined && { max: read.max }), span: read.span }
  }
  if (kind === 'amount') return undefined
  const sentence = sentenceAround(digest, mention.trigger).span
  const span: Span = [
    Math.max(sentence[0], Math.min(mention.span[0], mention.trigger[0])),
    Math.min(Math.max(sentence[1], mention.trigger[1]), Math.max(mention.span[1], mention.trigger[1])),
  ]
  const words = report.text.slice(...span)
  const found = nearest(words, digest.language, kind, [mention.trigger[0] - span[0], mention.trigger[1] - span[0]])
  return (
    found && {
      kind,
      ...(found.min !== undefined && { min: found.min }),
      ...(found.max !== undefined && { max: found.max }),
      span: [found.span[0] + span[0], found.span[1] + span[0]],
    }
  )
}

/** The number of the kind that stands nearest to the trigger; none where the clause says nobody. */
function nearest(words: string, language: Language, kind: CountedKind, trigger: Span): Numeral | undefined {
  const spoken = kindsIn(words, language)
  const { quantities } = packOf(language).events
  const numbers = numeralsIn(words, language).filter(({ bare }) => {
    const [own] = spoken.map((it) => ({ it, far: distance(bare, it.at) })).sort((a, b) => a.far - b.far)
    return own === undefined || own.it.kind === kind
  })
  const [best] = numbers.map((it) => ({ it, far: distance(it.bare, trigger) })).sort((a, b) => a.far - b.far)
  if (!best) return undefined
  // «fra tre til fem», "from three to five": what it came to
  const after = numbers.find(
    (it) => it.bare[0] > best.it.bare[1] && quantities.to.map(folded).includes(folded(words.slice(best.it.bare[1], it.span[0]).trim())),
  )
  return after ?? best.it
}

function distance(a: Span, b: Span): number {
  return shared(a, b) > 0 ? 0 : Math.max(a[0] - b[1], b[0] - a[1])
}

/** Without case and accents, letter for letter, so that places stay. */
function foldedSameLength(text: string): string {
  let plain = ''
  for (const letter of text) {
    const one = folded(letter)
    plain += one.length === letter.length ? one : letter.toLowerCase()
  }
  return plain
}
