import { packOf } from '../../language/index.ts'
import type { Language, Span } from '../../words/index.ts'
import type { DraftMember } from '../claims/draft.ts'
import { sentenceAround, shared } from '../sources/telling.ts'
import { folded } from '../terms/letters.ts'
import { becauseOf, type Because } from './causes.ts'
import { conceptsOf } from './concepts.ts'
import { isNumberWord, numeralsIn } from './numerals.ts'
import { breaks, degrees, light, none, only } from './without-table.ts'

/** What a clause says, as far as two of them are compared. */
export interface Clause {
  readonly language: Language
  readonly report: string
  readonly at: number
  /** What the word that carries it stands for. */
  readonly head: readonly string[]
  /** What its other words stand for. */
  readonly rest: ReadonlySet<string>
  /** Names in it, folded. */
  readonly names: ReadonlySet<string>
  /** Whether it says that it is not so. */
  readonly negated: boolean
  /** Whether it says how much: "critically hurt" denied leaves "hurt" standing. */
  readonly degree: boolean
  /** Whether nothing but the word that carries it stands in it. */
  readonly bare: boolean
  /** How many of the thing that carries it there are, where that is said. */
  readonly many?: number
  /** What stands behind the word that carries it, up to the end of the clause: «i en elbil». */
  readonly behind: ReadonlySet<string>
  /** What it says brought something about. */
  readonly because?: Because
}

interface Word {
  readonly form: string
  readonly raw: string
  readonly at: Span
}

/** Reads the clause of a member: its own words, within its sentence. */
export function clauseOf(member: DraftMember): Clause {
  const known = read.get(member.mention)
  if (known) return known
  const made = readClause(member)
  read.set(member.mention, made)
  return made
}

/** Clauses that were read: each is asked for many times. */
const read = new WeakMap<object, Clause>()

function readClause({ digest, mention }: DraftMember): Clause {
  const { language } = digest
  const { text } = digest.reading.report
  const sentence = sentenceAround(digest, mention.trigger).span
  const from = Math.max(Math.min(mention.span[0], mention.trigger[0]), Math.min(sentence[0], mention.trigger[0]))
  const to = Math.max(mention.trigger[1], Math.min(mention.span[1], Math.max(sentence[1], mention.trigger[1])))
  const words = wordsOf(text.slice(from, to), from)
  const trigger = text.slice(...mention.trigger).split(' ').length > 3 ? undefined : mention.trigger
  const head = words.filter(({ at }) => trigger !== undefined && shared(at, trigger) > 0)
  const others = words.filter((word) => !head.includes(word) && !isSmall(word, language))
  const behind = others.filter(({ at }) => trigger !== undefined && at[0] >= trigger[1] && !isTime(digest.reading.times, at) && !/\d/u.test(text.slice(...at)))
  const many = trigger && manyBefore(text.slice(from, to), language, [trigger[0] - from, trigger[1] - from])
  const because = becauseOf(digest, mention)
  return {
    language,
    ...(because && { because }),
    report: digest.id,
    at: digest.at ?? 0,
    head: [
      ...new Set(
        [
          ...head.filter((word) => !isSmall(word, language)).map(({ form }) => form),
          ...(trigger && !light[language].includes(folded(mention.lemma)) ? [mention.lemma] : []),
        ].flatMap((word) => conceptsOf(word, language)),
      ),
    ],
    rest: new Set(others.filter(({ at }) => !isTime(digest.reading.times, at)).flatMap(({ form }) => conceptsOf(form, language))),
    names: new Set(others.filter(({ raw }, place) => place > 0 && /^\p{Lu}/u.test(raw)).map(({ form }) => form)),
    degree: others.some(({ form }) => degrees[language].some((begin) => form.startsWith(begin))),
    bare: others.length === 0,
    negated: isNegated(wordsOf(text.slice(sentence[0], to), sentence[0]), trigger ?? mention.trigger, text, language),
    ...(many !== undefined && { many }),
    behind: new Set(behind.flatMap(({ form }) => conceptsOf(form, language))),
  }
}

function wordsOf(text: string, from: number): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].map(({ 0: raw, index }) => ({
    form: folded(raw),
    raw,
    at: [from + index, from + index + raw.length],
  }))
}

function isTime(times: readonly { readonly span: Span }[], at: Span): boolean {
  return times.some(({ span }) => shared(span, at) > 0)
}

/** Words of few letters, numbers and words that only join carry nothing to compare. */
function isSmall({ form, raw }: Word, language: Language): boolean {
  return form.length < 3 || light[language].includes(form) || isNumberWord(raw, language)
}

/** Words between a negation and the word it negates, at most: more, and it negates another. */
const reach = 5

/** Whether a negation stands before the word with no break between, or just behind it: «startet ikke», "was not", «no lo doy por». */
function isNegated(words: readonly Word[], trigger: Span, text: string, language: Language): boolean {
  const { negations } = packOf(language)
  const negating = new Set([...negations, ...none[language]].map(folded))
  return words.some(({ form, at }, place) => {
    if (!negating.has(form) && !/n['’]t$/u.test(form)) return false
    if (shared(at, trigger) > 0) return false
    const [low, high] = at[1] <= trigger[0] ? [at[1], trigger[0]] : [trigger[1], at[0]]
    const between = words.filter((word) => word.at[0] >= low && word.at[1] <= high).length
    const broken = breaks[language].test(text.slice(low, high))
    if (broken) return false
    return at[1] <= trigger[0] ? between <= reach : between === 0 && (words[place + 1] === undefined || language === 'nb' || language === 'nn')
  })
}

/** The number that stands right before a word, "two explosions", «una sola explosión»; one word may stand between. */
function manyBefore(words: string, language: Language, trigger: Span): number | undefined {
  const { one } = packOf(language).events.quantities
  const before = numeralsIn(words, language).findLast(({ bare }) => bare[1] <= trigger[0] && /^\s*(?:\p{L}+\s+)?$/u.test(words.slice(bare[1], trigger[0])))
  if (before) return before.min === before.max ? before.min : undefined
  const [, article = '', lone = ''] = /(?:^|\s)(\p{L}+)\s+(\p{L}+)\s+$/u.exec(words.slice(0, trigger[0])) ?? []
  return one.includes(article.toLowerCase()) && only[language].includes(folded(lone)) ? 1 : undefined
}
