import { readingSchema, type Schema } from '../scripts/docs/schema.ts'
import type { Reading, Span } from '../src/words/index.ts'

const schema = readingSchema()

/** What is wrong with a reading: fields against the contract, spans against the text, ids against the actors. Empty when nothing is. */
export function faultsOf(reading: Reading): string[] {
  return [...schemaFaults(reading, schema, 'reading'), ...spanFaults(reading), ...idFaults(reading)]
}

/** The part of JSON Schema that reading.schema.json uses. */
function schemaFaults(value: unknown, { $ref, ...rule }: Schema, path: string): string[] {
  if (typeof $ref === 'string') return schemaFaults(value, definition($ref), path)
  if (Array.isArray(rule['enum'])) return rule['enum'].includes(value) ? [] : [`${path} is ${JSON.stringify(value)}`]
  switch (rule['type']) {
    case 'array': {
      if (!Array.isArray(value)) return [`${path} is no list`]
      const most = Number(rule['maxItems'] ?? Infinity)
      const tooMany = value.length > most ? [`${path} has ${value.length} items`] : []
      return [...tooMany, ...value.flatMap((item: unknown, at) => (rule['items'] ? schemaFaults(item, rule['items'] as Schema, `${path}[${at}]`) : []))] // our own schema
    }
    case 'object':
      return objectFaults(value, rule, path)
    case 'integer':
      return Number.isInteger(value) ? [] : [`${path} is no whole number`]
    case 'string':
    case 'number':
      return typeof value === rule['type'] ? [] : [`${path} is no ${rule['type']}`]
    default:
      return []
  }
}

function objectFaults(value: unknown, rule: Schema, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${path} is no object`]
  const properties = (rule['properties'] ?? {}) as Readonly<Record<string, Schema>> // our own schema
  const required = (rule['required'] ?? []) as readonly string[]
  const missing = required.filter((name) => !(name in value)).map((name) => `${path}.${name} is missing`)
  return [
    ...missing,
    ...Object.entries(value).flatMap(([name, inner]) => {
      const known = properties[name]
      if (known) return schemaFaults(inner, known, `${path}.${name}`)
      return rule['additionalProperties'] === false ? [`${path}.${name} is not in the contract`] : []
    }),
  ]
}

function definition(ref: string): Schema {
  const name = ref.replace('#/$defs/', '')
  return (schema['$defs'] as Readonly<Record<string, Schema>>)[name] ?? {} // our own schema
}

function spanFaults({ report, actors, places, times, statements, events }: Reading): string[] {
  const spans: readonly (readonly [string, Span | undefined])[] = [
    ...report.layout.map((block) => ['layout', block.span] as const),
    ...report.media.map((it) => ['media', it.span] as const),
    ...actors.flatMap((actor) => actor.mentions.map((mention) => [actor.id, mention.span] as const)),
    ...places.flatMap((it) => it.mentions.map((span) => [it.id, span] as const)),
    ...times.map((it) => [it.id, it.span] as const),
    ...events.flatMap((it) =>
      [it.trigger, it.evidence, ...[...it.sources, ...it.targets, ...it.numbers].map(({ span }) => span)].map((span) => [it.id, span] as const),
    ),
    ...statements.flatMap((it) =>
      [...it.content, it.cue, it.speaker?.span, ...[...it.via, ...it.addressees, ...it.targets].map((role) => role.span)].map((span) => [it.id, span] as const),
    ),
  ]
  return spans.flatMap(([name, span]) =>
    span && !(span[0] >= 0 && span[0] < span[1] && span[1] <= report.text.length) ? [`${name} has the span ${span.join('–')}`] : [],
  )
}

function idFaults({ actors, places, times, statements, events }: Reading): string[] {
  const ids = [...actors, ...places, ...times, ...statements, ...events].map((it) => it.id)
  const known = new Set(ids)
  const roles = [
    ...statements.flatMap((it) => [it.speaker, ...it.via, ...it.addressees, ...it.targets]),
    ...events.flatMap((it) => [...it.sources, ...it.targets]),
  ]
  const pointed = [
    ...roles.map((role) => role?.actor),
    ...statements.map((it) => it.saidAt),
    ...events.flatMap((it) => [it.place, it.time, ...it.assertedBy]),
    ...places.flatMap((it) => it.within),
  ].flatMap((id) => id ?? [])
  return [
    ...pointed.filter((id) => !known.has(id)).map((id) => `nothing is ${id}`),
    ...times.filter(({ from, to }) => from !== undefined && to !== undefined && from >= to).map(({ id }) => `${id} ends before it begins`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two are ${id}`),
  ]
}
