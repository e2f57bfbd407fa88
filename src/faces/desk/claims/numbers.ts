import type { Figure } from '../api/index.ts'
import type { PageLanguage } from '../language/index.ts'
import type { Messages } from '../messages/messages.ts'
import { valueText } from '../pictures/numbers/value-text.ts'

/** A number with what it counts. */
type Counted = { readonly kind: Figure['kind']; readonly min?: number; readonly max?: number }
type Words = Pick<Messages, 'numbers' | 'record'>

/** A number with what it counts, as it was told: "at least 3 dead", "1 injured", "12–20 missing". */
export function numberText({ kind, ...limits }: Counted, { numbers, record }: Words, language: PageLanguage): string {
  const one = (limits.max ?? limits.min) === 1
  return `${valueText(limits, numbers, language)} ${(one ? record.quantityOfOne : record.quantities)[kind]}`
}

/** Numbers of a claim as the log of changes writes them (`killed 3–5`), in words of the page: "3–5 dead". */
export function numbersIn(values: readonly string[], words: Words, language: PageLanguage): string {
  return values.map((value) => numberIn(value, words, language)).join(', ')
}

function numberIn(value: string, words: Words, language: PageLanguage): string {
  const [kind = '', limits = ''] = value.split(' ')
  if (!(kind in words.record.quantities)) return value
  const [min, max] = limits.split('–').map((it) => (it === '' ? undefined : Number(it)))
  return numberText({ kind: kind as Figure['kind'], ...(min !== undefined && { min }), ...(max !== undefined && { max }) }, words, language)
}
