import type { CountedKind } from '../../language/index.ts'
import { packOf } from '../../language/index.ts'
import type { Language, QuantityKind, Span } from '../../words/index.ts'
import type { DraftMember } from '../claims/draft.ts'
import { sentenceAround, shared } from '../sources/telling.ts'
import { folded } from '../terms/letters.ts'
import { kinds, peopleWords } from './kinds-table.ts'
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
  const { any, each } = patternsOf(language)
  if (!any.test(plain)) return []
  return each.flatMap(({ kind, pattern }) =>
    [...plain.matchAll(pattern)].map(({ index, 0: form }): { kind: CountedKind; at: Span } => ({ kind, at: [index, index + form.length] })),
  )
}

/** Patterns of a language's words of kinds: of each, and one that finds whatever any of them finds. */
interface KindPatterns {
  readonly any: RegExp
  readonly each: readonly { readonly kind: CountedKind; readonly pattern: RegExp }[]
}

const patterns = new Map<Language, KindPatterns>()

function patternsOf(language: Language): KindPatterns {
  const known = patterns.get(language)
  if (known) return known
  const words = kinds.filter((row) => row.language === language).flatMap(({ kind, words }) => words.map((word) => ({ kind, word })))
  const sourceOf = (word: string): string => `${compound(word, language)}${foldedSameLength(word)}`
  const made = {
    any: new RegExp(words.map(({ word }) => sourceOf(word)).join('|'), 'u'),
    each: words.map(({ kind, word }) => ({ kind, pattern: new RegExp(`${sourceOf(word)}\\p{L}*`, 'gu') })),
  }
  patterns.set(language, made)
  return made
}

/** What may stand before a word of the table: in Norwegian the first part of a compound, where the word is long enough to be known in it. */
function compound(word: string, language: Language): string {
  return (language === 'nb' || language === 'nn') && word.length > 6 ? '(?<!\\p{L})\\p{L}*' : '(?<!\\p{L})'
}

/** Kinds of counts that the word which carries a member tells: a word of the table with a number to it. */
export function kindsToldBy(member: DraftMember): readonly CountedKind[] {
  const known = told.get(member.mention)
  if (known) return known
  const made = readKinds(member)
  told.set(member.mention, made)
  return made
}

const told = new WeakMap<object, readonly CountedKind[]>()

function readKinds(member: DraftMember): readonly CountedKind[] {
  const { digest, mention } = member
  const [from, to] = sentenceAround(digest, mention.trigger).span
  const trigger: Span = [mention.trigger[0] - from, mention.trigger[1] - from]
  const spoken = kindsIn(digest.reading.report.text.slice(from, to), digest.language).filter(({ at }) => shared(at, trigger) > 0)
  return [...new Set(spoken.map(({ kind }) => kind))].filter((kind) => countOf(member, kind) !== undefined)
}

/** The count of a kind that a member tells: the mention's or the reading's where they have one, else the number that goes with its word. */
export function countOf(member: DraftMember, kind: QuantityKind): Count | undefined {
  const known = counted.get(member.mention) ?? new Map<QuantityKind, Count | undefined>()
  counted.set(member.mention, known)
  if (!known.has(kind)) known.set(kind, readCount(member, kind))
  return known.get(kind)
}

const counted = new WeakMap<object, Map<QuantityKind, Count | undefined>>()

function readCount({ digest, mention }: DraftMember, kind: QuantityKind): Count | undefined {
  const { events, report } = digest.reading
  const read = [
    ...(mention.quantity ? [mention.quantity] : []),
    ...events.filter(({ trigger }) => shared(trigger, mention.trigger) > 0).flatMap(({ numbers }) => numbers),
  ]
  const known = read.find((number) => number.kind === kind)
  const { among } = packOf(digest.language).events.quantities
  if (known && isPart(report.text, known.span, among)) return undefined
  if (known) return { kind, ...rangeOf(known), span: known.span }
  if (kind === 'amount') return undefined
  const sentence = sentenceAround(digest, mention.trigger).span
  const [from, to] = [Math.min(sentence[0], mention.trigger[0]), Math.max(sentence[1], mention.trigger[1])]
  const within = (place: number): number => Math.max(0, Math.min(to, place) - from)
  const trigger: Span = [within(mention.trigger[0]), within(mention.trigger[1])]
  const clause: Span = [within(Math.min(mention.span[0], mention.trigger[0])), within(Math.max(mention.span[1], mention.trigger[1]))]
  const found = numberFor(report.text.slice(from, to), digest.language, kind, trigger, clause)
  return found && { kind, ...rangeOf(found), span: [found.span[0] + from, found.span[1] + from] }
}

function rangeOf({ min, max }: { readonly min?: number; readonly max?: number }): { min?: number; max?: number } {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}

/** The number of a sentence that goes with a word: of its own part of the sentence if there is one, and nearer to this word than to a word of another kind. */
function numberFor(words: string, language: Language, kind: CountedKind, trigger: Span, clause: Span): Numeral | undefined {
  const spoken = kindsIn(words, language)
  const { quantities } = packOf(language).events
  const joints = jointsOf(words)
  const numbers = numeralsIn(words, language).filter((it) => countsPeople(words, it, language, kind) && !isPart(words, it.bare, quantities.among))
  const fits = numbers.filter(({ bare }) => {
    const far = (at: Span): number =>
      distance(bare, at) + 200 * joints.filter((joint) => joint > Math.min(bare[0], at[0]) && joint < Math.max(bare[0], at[0])).length
    const [own] = spoken.map((it) => ({ it, far: far(it.at) })).sort((a, b) => a.far - b.far)
    // «a 40.000 personas» where nothing says what became of them: they are counted as people, not as dead
    return own === undefined ? !isPeople(wordAfter(words, bare), language) : own.it.kind === kind
  })
  const inPart = fits.filter(
    ({ bare }) => shared(bare, clause) > 0 || joints.every((joint) => joint < Math.min(bare[0], trigger[0]) || joint > Math.max(bare[0], trigger[0])),
  )
  const [best] = inPart.map((it) => ({ it, far: distance(it.bare, trigger) })).sort((a, b) => a.far - b.far)
  if (!best) return undefined
  // «fra tre til fem», "from three to five": what it came to
  const after = inPart.find((it) => it.bare[0] > best.it.bare[1] && quantities.to.map(folded).includes(folded(words.slice(best.it.bare[1], it.span[0]).trim())))
  return after ?? best.it
}

/** Where a sentence goes on to another part: marks, and words that join clauses. */
function jointsOf(words: string): readonly number[] {
  return [...words.matchAll(/[,;:–—]\s|\s(?:y|e|and|og|mens|medan|mientras|while|but|men|pero)\s/gu)].map(({ index }) => index)
}

/** «To av dem», "two of them": a part of those counted elsewhere. */
function isPart(words: string, [, to]: Span, among: readonly string[]): boolean {
  const after = folded(words.slice(to, to + 20)).trim()
  return (
    /^(?:of (?:them|whom|those)|av (?:dem|dei|disse|desse)|de (?:ellos|ellas|los cuales|las cuales))(?!\p{L})/u.test(after) ||
    among.some((phrase) => after.startsWith(`${folded(phrase)} `))
  )
}

/** Whether a number can count people of a kind; of those who take part or had to leave a word for people must stand beside it. */
function countsPeople(words: string, { bare }: Numeral, language: Language, kind: CountedKind): boolean {
  if (kind !== 'participants' && kind !== 'displaced') return true
  const near = folded(words.slice(bare[1], bare[1] + 40)).split(/[,;:.]/u)[0] ?? ''
  const first = near.match(/\p{L}+/gu)?.slice(0, 2) ?? []
  if (first.length === 0) return true
  const ours = kinds.filter((row) => row.language === language && row.kind === kind).flatMap(({ words: list }) => list)
  return first.some((word) => isPeople(word, language)) || ours.some((word) => near.trim().startsWith(folded(word)))
}

function wordAfter(words: string, [, to]: Span): string {
  return /^\s*(\p{L}+)/u.exec(folded(words.slice(to, to + 40)))?.[1] ?? ''
}

function isPeople(word: string, language: Language): boolean {
  return peopleWords[language].some((begin) => word.startsWith(begin))
}

function distance(a: Span, b: Span): number {
  return shared(a, b) > 0 ? 0 : Math.max(a[0] - b[1], b[0] - a[1])
}

/** Without case and accents, letter for letter, so that places stay. */
function foldedSameLength(text: string): string {
  if (/^[\x20-\x7f]*$/u.test(text)) return text.toLowerCase()
  let plain = ''
  for (const letter of text) {
    const one = folded(letter)
    plain += one.length === letter.length ? one : letter.toLowerCase()
  }
  return plain
}
