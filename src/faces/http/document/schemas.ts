import { z } from 'zod'

/** A JSON schema, as far as we look into it. */
export type JsonSchema = { readonly [name: string]: unknown }

/** Schemas with names of their own. */
export interface Schemas {
  /** The schema as the document has it: named parts are pointed at. */
  of(schema: z.ZodType): JsonSchema
  /** Every named part so far, in order of names. */
  named(): Readonly<Record<string, JsonSchema>>
}

/** Gathers schemas; what a zod schema calls itself (`meta({ id })`) is its name. */
export function schemas(): Schemas {
  const named = new Map<string, JsonSchema>()
  return {
    of(schema) {
      const { $schema: _, $defs = {}, ...own } = z.toJSONSchema(schema, { io: 'output', override: ({ jsonSchema }) => withoutWidest(jsonSchema) })
      for (const [name, part] of Object.entries($defs)) if (!named.has(name)) named.set(name, pointed(part) as JsonSchema)
      const { id } = schema.meta() ?? {}
      if (id === undefined) return pointed(own) as JsonSchema
      if (!named.has(id)) named.set(id, pointed(own) as JsonSchema)
      return { $ref: `#/components/schemas/${id}` }
    },
    named: () => Object.fromEntries([...named].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** That a whole number is one JavaScript counts exactly need not be said each time. */
function withoutWidest(schema: { minimum?: number | undefined; maximum?: number | undefined; id?: unknown }): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  delete schema.id
}

function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, it]): [string, unknown] =>
    name === '$ref' && typeof it === 'string' ? [name, it.replace('#/$defs/', '#/components/schemas/')] : [name, pointed(it)],
  )
  return Object.fromEntries(entries)
}
