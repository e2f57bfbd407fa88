import { HearsayError } from '../../words/index.ts'

/** Says whether a value from outside is what a field takes, and gives it with its type. Throws `bad-alert`. */
export type Check<Value> = (value: unknown, field: string) => Value

/** What a table of checks gives. */
export type Checked<Table extends Readonly<Record<string, Check<unknown>>>> = { readonly [Name in keyof Table]?: ReturnType<Table[Name]> }

/** The error of a field that cannot be used. */
export function badAlert(field: string, reason: string): HearsayError {
  return new HearsayError('bad-alert', { field, reason })
}

/** Words on one line, not more than so many characters. */
export function words(most: number): Check<string> {
  return (value, field) => {
    if (typeof value !== 'string' || value.trim() === '') throw badAlert(field, 'has no words')
    if (value.length > most) throw badAlert(field, `is longer than ${most} characters`)
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) throw badAlert(field, 'holds a line break or another sign that steers')
    return value.trim()
  }
}

/** A whole number within bounds. */
export function whole(least: number, most: number): Check<number> {
  return (value, field) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      throw badAlert(field, `takes a whole number from ${least} to ${most}`)
    return value
  }
}

/** That something is meant; left out where it is not. */
export const yes: Check<true> = (value, field) => {
  if (value !== true) throw badAlert(field, 'takes true, or is left out')
  return value
}

/** One of some words. */
export function oneOf<const Value extends string>(values: readonly Value[]): Check<Value> {
  return (value, field) => {
    const found = values.find((it) => it === value)
    if (found === undefined) throw badAlert(field, `takes one of ${values.join(', ')}`)
    return found
  }
}

/** A list of what another check takes, none of it twice. */
export function listOf<Value>(check: Check<Value>, most: number): Check<readonly Value[]> {
  return (value, field) => {
    if (!Array.isArray(value) || value.length === 0) throw badAlert(field, 'takes a list with something in it')
    if (value.length > most) throw badAlert(field, `takes ${most} at most`)
    return [...new Set(value.map((it: unknown, at) => check(it, `${field}[${at}]`)))]
  }
}

/** Letters of a pattern. */
export function like(pattern: RegExp, expected: string): Check<string> {
  return (value, field) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw badAlert(field, `takes ${expected}`)
    return value
  }
}

/** A moment, as RFC 3339 UTC. */
export const moment: Check<string> = (value, field) => {
  const at = typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:T|$)/u.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(at)) throw badAlert(field, 'takes a time such as 2024-06-26T18:00Z')
  return new Date(at).toISOString()
}

/** The fields of an object, each by its own check; others are refused. */
export function fields<Table extends Readonly<Record<string, Check<unknown>>>>(table: Table): Check<Checked<Table>> {
  return (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badAlert(field, 'takes an object')
    const checked = Object.entries(value).flatMap(([name, it]: [string, unknown]) => {
      const check = Object.hasOwn(table, name) ? table[name] : undefined
      if (!check) throw badAlert(`${field}.${name}`, `is nothing it knows; it knows ${Object.keys(table).join(', ')}`)
      return it === undefined ? [] : [[name, check(it, `${field}.${name}`)] as const]
    })
    return Object.fromEntries(checked) as Checked<Table> // every value is what its own check gave
  }
}
