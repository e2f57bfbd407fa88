import { packOf, type Annotated, type QuantityWords } from '../../language/index.ts'
import type { Quantity, Span } from '../../words/index.ts'

/** A number of a text: its value, what binds it, and its words. */
export type NumberOf = Pick<Quantity, 'min' | 'max'> & { readonly span: Span }

/** Most words of a phrase before a number: "no fewer than". */
const longestBound = 4

/** The number that stands at a word of the text, nothing where it is none. Joined words are added and multiplied: "thirty-one", «to tusen». */
export function numberAt(text: Annotated, word: number): NumberOf | undefined {
  const words = packOf(text.language).events.quantities
  if (valueOf(words, text.form[word] ?? '') === undefined) return undefined
  let from = beginOf(text, words, word)
  let to = from + 1
  const first = valueOf(words, text.form[from] ?? '') ?? 0
  let value = first
  const next = (at: number): number | undefined => valueOf(words, text.form[at] ?? '')
  while (to < text.length) {
    const at = words.joints.includes(text.form[to] ?? '') ? to + 1 : to
    const more = next(at)
    if (more === undefined || text.sentenceOf[at] !== text.sentenceOf[word]) break
    if (isMultiplier(words, text.form[at] ?? '')) value *= more
    else if (value % 10 === 0 && more < 10 && value < 100) value += more
    else break
    to = at + 1
  }
  if (/^-\p{L}/u.test(text.text.slice(text.to[to - 1] ?? 0, (text.to[to - 1] ?? 0) + 2))) return undefined // "UPDATE 2-Death toll", "a 3-year-old"
  const bound = boundBefore(text, words, from)
  if (bound) from = bound.from
  const span: Span = [text.from[from] ?? 0, text.to[to - 1] ?? 0]
  if (bound?.kind === 'least') return { min: value, span }
  if (bound?.kind === 'most') return { max: value, span }
  return { min: value, max: value, span }
}

/** Where the number begins of which a word is a part. */
function beginOf(text: Annotated, words: QuantityWords, word: number): number {
  const isPart = (at: number): boolean => at >= 0 && text.sentenceOf[at] === text.sentenceOf[word] && valueOf(words, text.form[at] ?? '') !== undefined
  let from = word
  for (let steps = 0; steps < longestBound; steps++) {
    const before = words.joints.includes(text.form[from - 1] ?? '') ? from - 2 : from - 1
    if (!isPart(before)) break
    from = before
  }
  return from
}

function isMultiplier(words: QuantityWords, form: string): boolean {
  return words.multipliers[form.toLowerCase()] !== undefined
}

function valueOf(words: QuantityWords, form: string): number | undefined {
  const lower = form.toLowerCase()
  if (/^\d{1,3}(?:[.,\u00a0 ]\d{3})+$/u.test(lower)) return Number(lower.replace(/\D/gu, ''))
  if (/^\d+$/u.test(lower)) return Number(lower)
  return words.numbers[lower] ?? words.multipliers[lower]
}

function boundBefore(text: Annotated, words: QuantityWords, word: number): { readonly kind: 'least' | 'most' | 'about'; readonly from: number } | undefined {
  for (let length = longestBound; length > 0; length--) {
    const from = word - length
    if (from < 0 || text.sentenceOf[from] !== text.sentenceOf[word]) continue
    const phrase = text.form.slice(from, word).join(' ').toLowerCase()
    if (words.atLeast.includes(phrase)) return { kind: 'least', from }
    if (words.atMost.includes(phrase)) return { kind: 'most', from }
    if (length > 1 && words.about.includes(phrase)) return { kind: 'about', from }
  }
  return undefined
}
