import { z } from 'zod'
import type { Operation } from '../operations/index.ts'
import type { Wrong } from './problem.ts'
import { RefusedRequest } from './refused.ts'

/** What a request says: names of its path, its query and its body. */
export interface Said {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, readonly string[]>>
  /** The body, if it has one, as JSON. */
  readonly body?: unknown
}

/** Reads the input of an operation out of what a request says. Throws `bad-request` with everything that is wrong and where. */
export type Asks = (said: Said) => Readonly<Record<string, unknown>>

type Kind = 'integer' | 'number' | 'boolean' | 'list' | 'text'

/** How the input of an operation is read. Words of a query become what the schema says they are; a name it does not know is wrong. */
export function asksOf({ input, method }: Operation): Asks {
  const strict = input.strict()
  const kinds = kindsOf(input)
  const fromQuery = method === 'GET' || method === 'DELETE'
  return ({ path, query, body }) => {
    const given = fromQuery ? {} : body
    if (typeof given !== 'object' || given === null || Array.isArray(given)) throw refused([{ pointer: '#', detail: 'It is no JSON object.' }])
    const twice = Object.entries(query).filter(([name, values]) => values.length > 1 && kinds.get(name) !== 'list')
    if (twice.length > 0) throw refused(twice.map(([name]) => ({ pointer: `#/query/${escaped(name)}`, detail: 'It is given more than once.' })))
    const read = Object.fromEntries(Object.entries(query).map(([name, values]) => [name, typed(values, kinds.get(name))]))
    const checked = strict.safeParse({ ...given, ...(fromQuery ? read : {}), ...path })
    const strange = fromQuery ? [] : Object.keys(query).map((name) => ({ pointer: `#/query/${escaped(name)}`, detail: 'Nothing of this name is taken here.' }))
    if (checked.success && strange.length === 0) return checked.data
    const place = (name: PropertyKey | undefined): string => (typeof name === 'string' && name in path ? '/path' : fromQuery ? '/query' : '')
    throw refused([...strange, ...(checked.error?.issues ?? []).flatMap((issue) => wrongOf(issue, place))])
  }
}

function refused(errors: readonly Wrong[]): RefusedRequest {
  const [first] = errors
  return new RefusedRequest('bad-request', { reason: first ? `${first.pointer}: ${first.detail.replace(/\.$/u, '')}` : 'it is not understood' }, { errors })
}

function wrongOf(issue: z.core.$ZodIssue, place: (name: PropertyKey | undefined) => string): readonly Wrong[] {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
    return issue.keys.map((name) => ({ pointer: `#${place(name)}/${escaped(name)}`, detail: 'Nothing of this name is taken here.' }))
  const steps = issue.path.map((step) => `/${escaped(String(step))}`).join('')
  return [{ pointer: `#${place(issue.path[0])}${steps}`, detail: issue.message }]
}

function escaped(name: string): string {
  return name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')
}

/** What each name takes, by its JSON schema. */
function kindsOf(input: z.ZodObject): ReadonlyMap<string, Kind> {
  const { properties = {} } = z.toJSONSchema(input, { io: 'input' })
  return new Map(Object.entries(properties).map(([name, schema]) => [name, typeof schema === 'object' ? kindOf(schema.type) : 'text']))
}

function kindOf(type: unknown): Kind {
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : type === 'array' ? 'list' : 'text'
}

/** Words of a query as a value; what is none of its kind stays words, and the schema says so. */
function typed(values: readonly string[], kind: Kind | undefined): unknown {
  const [value = ''] = values
  switch (kind) {
    case 'integer':
      return /^-?\d{1,15}$/u.test(value) ? Number(value) : value
    case 'number':
      return /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(value) ? Number(value) : value
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value
    case 'list':
      return values.flatMap((it) => it.split(',')).filter((it) => it !== '')
    case 'text':
    case undefined:
      return value
  }
}
