import {
  correctionKinds,
  eventStatuses,
  eventTypes,
  HearsayError,
  placeKinds,
  quantityKinds,
  stances,
  type Correction,
  type CorrectionKind,
} from '../../words/index.ts'

/** Whether a value is of a shape. */
type Shape = (value: unknown) => boolean
type Fields = Readonly<Record<string, unknown>>

const text: Shape = (value) => typeof value === 'string'
const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value)
const flag: Shape = (value) => typeof value === 'boolean'
const span: Shape = (value) => Array.isArray(value) && value.length === 2 && value.every((it) => Number.isInteger(it) && Number(it) >= 0)
const quote = fields({ exact: text, prefix: text, suffix: text })
const anchor = fields({ span, textQuote: quote })
const target = fields({ report: text, reportHash: text }, { span, textQuote: quote })

/** Shapes of `before` and `after`, by kind. */
const shapes: Readonly<Record<Exclude<CorrectionKind, 'undo'>, Shape>> = {
  'actor-merge': list(anchor),
  'actor-split': list(anchor),
  'actor-rename': text,
  'actor-role': orNull(text),
  'actor-country': orNull(text),
  'statement-speaker': orNull(anchor),
  'statement-chain': list(anchor),
  'statement-stance': oneOf(stances),
  'statement-span': list(anchor),
  'not-a-statement': flag,
  'event-type': oneOf(eventTypes),
  'event-role': fields({ sources: list(anchor), targets: list(anchor) }),
  'event-place': orNull(anchor),
  'event-time': orNull(anchor),
  'event-status': oneOf(eventStatuses),
  'not-an-event': flag,
  'number-value': fields({}, { min: number, max: number }),
  'number-kind': oneOf(quantityKinds),
  'place': fields({ name: text, kind: oneOf(placeKinds) }, { country: text, lat: number, lon: number, timeZone: text, geonames: number }),
  'time-zone': orNull(text),
  'report-outlet': orNull(fields({ name: text }, { country: text, timeZone: text })),
  'report-copy-of': orNull(text),
  'report-independent-of': orNull(text),
  'report-retracted': flag,
  'claim-merge': list(fields({ report: text, span, textQuote: quote })),
  'claim-split': list(fields({ report: text, span, textQuote: quote })),
  'hide': flag,
}

/** An entry of a ledger that came from outside, field by field. Throws `bad-correction`. */
export function entryOf(line: string): Correction {
  const entry = parsed(line)
  const kind = correctionKinds.find((it) => it === entry['kind'])
  const fault = (reason: string): never => {
    throw new HearsayError('bad-correction', { reason })
  }
  if (!kind) return fault(`"${String(entry['kind'])}" is no kind of correction`)
  for (const name of ['id', 'by'] as const) if (!text(entry[name]) || entry[name] === '') return fault(`it has no "${name}"`)
  if (!text(entry['at']) || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(String(entry['at'])) || Number.isNaN(Date.parse(String(entry['at']))))
    return fault('"at" is no time')
  if (!target(entry['target'])) return fault('"target" does not say which words of which report')
  for (const name of ['reason', 'supersedes'] as const) if (entry[name] !== undefined && !text(entry[name])) return fault(`"${name}" is no text`)
  if (kind === 'undo' && !text(entry['undoes'])) return fault('it does not say what it undoes')
  if (kind !== 'undo') for (const name of ['before', 'after'] as const) if (!shapes[kind](entry[name])) return fault(`"${name}" is nothing that ${kind} takes`)
  return entry as unknown as Correction // every field was looked at
}

function parsed(line: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (thrown) {
    throw new HearsayError('bad-correction', { reason: 'it is no JSON' }, { cause: thrown })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HearsayError('bad-correction', { reason: 'it is no object' })
  return value as Fields // an object was told
}

function list(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape)
}

function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value)
}

function oneOf(words: readonly string[]): Shape {
  return (value) => words.includes(String(value)) && typeof value === 'string'
}

function fields(needed: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    const has = value as Fields // an object was told
    return (
      Object.entries(needed).every(([name, shape]) => shape(has[name])) &&
      Object.entries(optional).every(([name, shape]) => has[name] === undefined || shape(has[name]))
    )
  }
}
