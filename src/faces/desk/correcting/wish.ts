import type { KeptReport } from '../api/index.ts'
import type { Span } from '../reading/segments.ts'
import { fixes } from './fields.ts'
import type { Aim } from './now-of.ts'
import type { Option } from './options.ts'

/** What somebody gave in the place of what was read. */
export type Given =
  | { readonly chosen: readonly Pick<Option, 'value' | 'name'>[] }
  | { readonly text: string }
  | { readonly spans: readonly Span[] }
  | { readonly min: string; readonly max: string }
  | { readonly yes: true }

/** A correction as the API takes it. */
export interface Wish {
  readonly kind: string
  readonly item?: string
  readonly value: unknown
  readonly reason?: string
  readonly yes?: boolean
}

/** The wish for what was given; nothing where it is not whole: no words, no number. */
export function wishOf(aim: Aim, given: Given, report: KeptReport, reason: string): Wish | undefined {
  const { kind } = fixes[aim.name]
  const value = valueOf(aim, given, report)
  if (value === undefined || (kind === 'hide' && reason.trim() === '')) return undefined
  const counted = aim.name === 'number' || aim.name === 'counted'
  return {
    kind,
    ...(aim.item !== undefined && { item: counted ? `${aim.item}#${(aim.number ?? 0) + 1}` : aim.item }),
    value,
    ...(reason.trim() !== '' && { reason: reason.trim() }),
  }
}

function valueOf({ name }: Aim, given: Given, { reading, report }: KeptReport): unknown {
  if ('yes' in given) return true
  if ('spans' in given) return given.spans.length === 0 ? undefined : given.spans
  if ('min' in given) return limits(given)
  const first = 'text' in given ? given.text.trim() : given.chosen[0]?.value
  const several = 'chosen' in given ? given.chosen.map(({ value }) => value) : []
  const outlet = reading?.report.outlet ?? report.outlet
  switch (name) {
    case 'sources':
    case 'targets':
      return { [name]: several }
    case 'chain':
      return several
    case 'same':
      return several.length === 0 ? undefined : several
    case 'role':
      return first === '' ? null : first
    case 'placeName':
      return first === '' ? undefined : { name: first }
    case 'placeKind':
      return first === undefined ? undefined : { kind: first }
    case 'placeCountry':
      return first === undefined ? undefined : { country: first }
    case 'placeZone':
      return first === undefined ? undefined : { timeZone: first }
    case 'position':
      return position(typeof first === 'string' ? first : '')
    case 'outlet':
      return typeof first === 'string' && first !== '' ? { ...outlet, name: first } : undefined
    case 'outletZone':
      return typeof first === 'string' && outlet ? { ...outlet, timeZone: first } : undefined
    default:
      return first === '' ? undefined : first
  }
}

/** "at least 3" has no most, "up to 5" no least; one number alone is exact where both were given. */
function limits({ min, max }: { readonly min: string; readonly max: string }): { readonly min?: number; readonly max?: number } | undefined {
  const [least, most] = [count(min), count(max)]
  if (Number.isNaN(least) || Number.isNaN(most) || (least === undefined && most === undefined)) return undefined
  return { ...(least !== undefined && { min: least }), ...(most !== undefined && { max: most }) }
}

function count(text: string): number | undefined {
  const digits = text.replaceAll(/[\s\u00A0\u202F]/gu, '').replace(',', '.')
  return digits === '' ? undefined : Number(digits)
}

/** `60.47, 6.48`, with points or commas. */
export function position(text: string): { readonly lat: number; readonly lon: number } | undefined {
  const found = /^\s*(-?\d+(?:[.,]\d+)?)\s*[;,\s]\s*(-?\d+(?:[.,]\d+)?)\s*$/u.exec(text)
  const [lat, lon] = [found?.[1], found?.[2]].map((it) => Number((it ?? '').replace(',', '.')))
  return found && lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined
}
