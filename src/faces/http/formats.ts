import { RefusedRequest } from './refused.ts'

/** What an answer can be had as, by the end of its address. */
export const formats = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
} as const
export type Format = keyof typeof formats

/** The ends of addresses, as a pattern. */
export const suffixes = String.raw`\.(?:json|csv|jsonl|md)`

const names = Object.keys(formats) as readonly Format[] // its own names
const others: Readonly<Record<string, Format>> = { 'application/x-ndjson': 'jsonl', 'application/ndjson': 'jsonl', 'application/jsonlines': 'jsonl' }

/** The format an address ends in, if it does, and the address without. */
export function withoutSuffix(path: string): { readonly path: string; readonly format?: Format } {
  const [, rest, end] = /^(.*[^/])\.(json|csv|jsonl|md)$/u.exec(path) ?? []
  return rest === undefined ? { path } : { path: rest, format: end as Format } // one of those
}

/** The format that an `Accept` field wants most; JSON where it does not care. Throws `not-acceptable`. */
export function formatWanted(accept: string | undefined): Format {
  if (accept === undefined || accept.trim() === '') return 'json'
  const wanted = accept
    .split(',')
    .map((range) => {
      const [type = '', ...parameters] = range.split(';').map((it) => it.trim().toLowerCase())
      const weight = parameters.find((it) => it.startsWith('q='))
      return { type, q: weight === undefined ? 1 : Number(weight.slice(2)) }
    })
    .filter(({ q }) => q > 0)
    .toSorted((a, b) => b.q - a.q)
  for (const { type } of wanted) {
    const found = names.find((name) => matches(type, formats[name])) ?? others[type]
    if (found) return found
  }
  throw new RefusedRequest('not-acceptable', {
    accept: accept.slice(0, 100),
    formats: names.map((name) => formats[name].split(';')[0]).join(', '),
    suffixes: names.map((name) => `.${name}`).join(', '),
  })
}

function matches(range: string, type: string): boolean {
  const [own = ''] = type.split(';')
  return range === '*/*' || range === own || range === `${own.split('/')[0]}/*`
}
