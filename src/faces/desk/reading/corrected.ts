import type { Correction, KeptReport } from '../api/index.ts'

/** What a person said of an item, and what the program had. */
export interface SaidOf {
  readonly correction: Correction
  readonly machine: string
  readonly person: string
}

/** Items that people corrected. */
export function correctedItems({ marks }: KeptReport['corrections']): ReadonlySet<string> {
  return new Set(marks.map(({ item }) => item))
}

/** What people said of an item, the last first; `undefined` stands for the report as a whole. `nobody` is how no value is told. */
export function saidOf({ applied, marks }: KeptReport['corrections'], item: string | undefined, nobody: string): readonly SaidOf[] {
  const ids = new Set(marks.filter((it) => it.item === item).map(({ correction }) => correction))
  const marked = new Set(marks.map(({ correction }) => correction))
  return applied
    .filter(({ id }) => (item === undefined ? !marked.has(id) : ids.has(id)))
    .toReversed()
    .map((correction) => ({ correction, machine: valueText(correction.before, nobody), person: valueText(correction.after, nobody) }))
}

/** A value of a correction in words: a text, quoted words, least and most, the parts of an event. */
export function valueText(value: unknown, nobody: string): string {
  if (value === null || value === undefined) return nobody
  if (Array.isArray(value)) return value.length === 0 ? nobody : value.map((it) => valueText(it, nobody)).join(', ')
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value)
  const fields = value as { readonly exact?: unknown; readonly textQuote?: unknown; readonly name?: unknown; readonly min?: unknown; readonly max?: unknown } // whatever the kind has
  if (typeof fields.exact === 'string') return fields.exact
  if (fields.textQuote !== undefined) return valueText(fields.textQuote, nobody)
  if ('min' in fields || 'max' in fields) return fields.min === fields.max ? end(fields.min) : `${end(fields.min)}–${end(fields.max)}`
  if (typeof fields.name === 'string') return fields.name
  return Object.entries(value)
    .map(([name, it]) => `${name}: ${valueText(it, nobody)}`)
    .join('; ')
}

function end(value: unknown): string {
  return typeof value === 'number' ? String(value) : '…'
}
