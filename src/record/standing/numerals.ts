import { packOf } from '../../language/index.ts'
import type { Language, Span } from '../../words/index.ts'
import { folded } from '../terms/letters.ts'

/** A number in words or digits: an exact one has `min` = `max`, "at least" has no `max`, "up to" no `min`. */
export interface Numeral {
  readonly min?: number
  readonly max?: number
  /** Where it and the words that bound it stand, UTF-16, from the beginning of the words read. */
  readonly span: Span
  /** The number alone. */
  readonly bare: Span
}

interface Word {
  readonly form: string
  /** With its accents: «én» counts, «en» need not. */
  readonly raw: string
  readonly at: Span
}

/** Numbers in some words, in the order of text. Times of day, dates, percentages and what only measures (hours, kilometres, buildings) are left out. */
export function numeralsIn(text: string, language: Language): readonly Numeral[] {
  const { quantities } = packOf(language).events
  const words = wordsOf(text)
  const measures = foldedSet(quantities.measures)
  const labels = foldedSet(quantities.labels)
  const found: Numeral[] = []
  for (let at = 0; at < words.length; at++) {
    const read = numberAt(words, at, language)
    if (!read) continue
    const behind = words[read.to]?.form ?? ''
    if (!isMeasure(behind, measures) && !labels.has(words[at - 1]?.form ?? '')) {
      const bounds = boundsAt(words, at, read, language)
      const last = words[read.to - 1]
      const bare: Span = [words[at]?.at[0] ?? 0, last?.at[1] ?? 0]
      found.push({ ...bounds.range, bare, span: [words[bounds.from]?.at[0] ?? bare[0], Math.max(bare[1], words[bounds.to - 1]?.at[1] ?? 0)] })
    }
    at = read.to - 1
  }
  return found
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\d+(?:[.:,\u00a0 ]\d+)*%?|[\p{L}'’]+/gu)].map(({ 0: form, index }) => ({
    form: folded(form),
    raw: form.toLowerCase(),
    at: [index, index + form.length],
  }))
}

function isMeasure(word: string, measures: ReadonlySet<string>): boolean {
  return measures.has(word) || [1, 2, 3].some((letters) => word.length - letters > 3 && measures.has(word.slice(0, -letters)))
}

interface Read {
  readonly value: number
  readonly to: number
  /** An open number, "dozens": the least it can be. */
  readonly open: boolean
}

function numberAt(words: readonly Word[], at: number, language: Language): Read | undefined {
  const { numbers, multipliers, rounds, joints, one } = packOf(language).events.quantities
  const table = foldedTable(numbers)
  const times = foldedTable(multipliers)
  const form = words[at]?.form ?? ''
  const open = foldedTable(rounds).get(form)
  if (open !== undefined) return { value: open, to: at + 1, open: true }
  const article = foldedSet(one).has(form) && numbers[words[at]?.raw ?? ''] === undefined
  let value = /^\d/u.test(form)
    ? digits(form)
    : ((article ? undefined : table.get(form)) ?? (foldedSet(one).has(form) && times.has(words[at + 1]?.form ?? '') ? 1 : times.get(form)))
  if (value === undefined) return undefined
  let to = at + 1
  // "thirty-one", «treinta y uno», «hundre og tolv», «tre mil»
  for (;;) {
    const next = words[to]?.form ?? ''
    const more = times.get(next)
    if (more !== undefined && more >= 12) {
      value *= more
      to++
      continue
    }
    const joined = foldedSet(joints).has(next) ? to + 1 : to
    const small = table.get(words[joined]?.form ?? '')
    if (small !== undefined && small < 10 && value >= 20 && value % 10 === 0 && value < 1000 && isClose(words, to - 1, joined)) {
      value += small
      to = joined + 1
      continue
    }
    return { value, to, open: false }
  }
}

/** Whether only a blank, a hyphen or a joint lies between. */
function isClose(words: readonly Word[], before: number, after: number): boolean {
  return (words[after]?.at[0] ?? 0) - (words[before]?.at[1] ?? 0) <= 5
}

/** A count in digits; nothing for a time of day, a share, a year or a decimal. */
function digits(form: string): number | undefined {
  if (/[:%]/u.test(form)) return undefined
  if (/^\d{1,3}(?:[.,\u00a0 ]\d{3})+$/u.test(form)) return Number(form.replace(/\D/gu, ''))
  return /^\d+$/u.test(form) ? Number(form) : undefined
}

function boundsAt(
  words: readonly Word[],
  at: number,
  { value, to, open }: Read,
  language: Language,
): { readonly range: { min?: number; max?: number }; readonly from: number; readonly to: number } {
  const { atLeast, atMost } = packOf(language).events.quantities
  const least = phraseBefore(words, at, atLeast)
  if (least !== undefined || open) return { range: { min: value }, from: least ?? at, to }
  const most = phraseBefore(words, at, atMost)
  if (most !== undefined) return { range: { max: value }, from: most, to }
  const after = words
    .slice(to, to + 2)
    .map(({ form }) => form)
    .join(' ')
  if (atLeast.map(folded).includes(after)) return { range: { min: value }, from: at, to: to + 2 }
  return { range: { min: value, max: value }, from: at, to }
}

/** Where a phrase begins that ends just before a word; nothing where none does. */
function phraseBefore(words: readonly Word[], at: number, phrases: readonly string[]): number | undefined {
  const starts = phrases.flatMap((phrase) => {
    const forms = folded(phrase).split(' ')
    const from = at - forms.length
    return from >= 0 && forms.every((form, place) => words[from + place]?.form === form) ? [from] : []
  })
  return starts.length > 0 ? Math.min(...starts) : undefined
}

/** Whether a word alone is a number. */
export function isNumberWord(word: string, language: Language): boolean {
  const { numbers, multipliers, rounds } = packOf(language).events.quantities
  const form = folded(word)
  return /^\d/u.test(form) || numbers[word.toLowerCase()] !== undefined || foldedTable(multipliers).has(form) || foldedTable(rounds).has(form)
}

const sets = new WeakMap<object, ReadonlySet<string>>()

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  const known = sets.get(words)
  if (known) return known
  const made = new Set(words.map(folded))
  sets.set(words, made)
  return made
}

const tables = new WeakMap<object, ReadonlyMap<string, number>>()

function foldedTable(table: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const known = tables.get(table)
  if (known) return known
  const made = new Map(Object.entries(table).map(([word, value]) => [folded(word), value]))
  tables.set(table, made)
  return made
}
