import { errorKinds } from '../../src/words/index.ts'
import { contractFiles, shapesOf, unionsOf, type Shape } from './contract.ts'

export type Schema = Readonly<Record<string, unknown>>

/** Every interface and every union of words a reading is made of. */
export const shapes: readonly Shape[] = shapesOf(contractFiles)
export const unions: ReadonlyMap<string, readonly string[]> = new Map([...unionsOf(contractFiles), ['ErrorCode', Object.keys(errorKinds)]])

/** Shapes of the contract that stand in no reading. */
const aside = ['ReportInput', 'ReadFailure', 'Intake', 'Feed', 'CaptionCue']

/** Shapes of the rows that many reports become, the rows themselves first. */
export const rowShapes = ['Story', 'Episode', 'Copy', 'CopiedSpan', 'Claim', 'ClaimMember', 'ClaimNewsroom', 'ClaimOrigin', 'ClaimValue', 'Timeline', 'TimelineEntry', 'Brief', 'BriefSentence', 'Citation']

/** Shapes of the ledger of corrections. */
export const correctionShapes = ['CorrectionEntry', 'CorrectionTarget', 'TextQuote', 'Anchor', 'ReportAnchor', 'ParticipantWords', 'NumberValue', 'PlaceValue', 'Undo', 'Verdict', 'JudgedWords']

/** JSON Schema (2020-12) of what `hearsay read --format json` prints, made from the types. */
export function readingSchema(): Schema {
  const definitions = shapes.filter((shape) => ![...aside, ...rowShapes, ...correctionShapes].includes(shape.name)).map((shape) => [shape.name, shapeSchema(shape)])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'hearsay/reading@1',
    $ref: '#/$defs/Reading',
    $defs: { Span: spanSchema, ...Object.fromEntries(definitions) },
  }
}

const spanSchema: Schema = { description: '[from, to) in UTF-16 code units of report.text', type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 2, maxItems: 2 }

function shapeSchema({ meaning, fields }: Shape): Schema {
  return {
    ...(meaning !== '' && { description: meaning }),
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, { ...typeSchema(field.type), description: field.meaning }])),
    required: fields.filter((field) => !field.optional).map((field) => field.name),
    additionalProperties: false,
  }
}

/** The schema of a type as we write types. Throws for one it has not met, so that a new kind is not left out unseen. */
export function typeSchema(type: string): Schema {
  const list = /^readonly (\w+)\[\]$/u.exec(type)
  if (list?.[1] === 'never') return { type: 'array', maxItems: 0 }
  if (list?.[1]) return { type: 'array', items: typeSchema(list[1]) }
  if (type === 'Readonly<Record<string, string>>') return { type: 'object', additionalProperties: { type: 'string' } }
  if (type === 'string') return { type }
  if (type === 'number') return { type }
  if (/^'[^']+'( \| '[^']+')*$/u.test(type)) return { enum: [...type.matchAll(/'([^']+)'/gu)].map((match) => match[1]) }
  const inline = /^\{ (.+) \}$/u.exec(type)?.[1]
  if (inline !== undefined) return inlineSchema(inline)
  const union = unions.get(type)
  if (union) return { enum: union }
  if (type === 'Span' || shapes.some((shape) => shape.name === type)) return { $ref: `#/$defs/${type}` }
  throw new Error(`the documentation cannot tell what "${type}" is`)
}

function inlineSchema(fields: string): Schema {
  const parts = fields.split('; ').map((field) => /^readonly (\w+): (.+)$/u.exec(field) ?? [])
  return {
    type: 'object',
    properties: Object.fromEntries(parts.map(([, name = '', type = '']) => [name, typeSchema(type)])),
    required: parts.map(([, name]) => name),
    additionalProperties: false,
  }
}
