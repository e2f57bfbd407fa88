import { z } from 'zod'

/** Anything that answers requests: an app, or one behind guards. */
export interface Answering {
  request(path: string, init?: RequestInit): Response | Promise<Response>
}

type Schema = Readonly<Record<string, unknown>>
interface Item {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>>
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Item>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Asks, and holds every answer to the document: its status, its type and its body are declared. Throws an error for what is not. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** Asks an app whose answers are held to its own document. */
export async function checkedApi(app: Answering): Promise<Ask> {
  const document = (await (await app.request('/v1/openapi.json')).json()) as Document // its own
  const validators = new Map<string, z.ZodType>()
  const validatorOf = (schema: Schema): z.ZodType => {
    const key = JSON.stringify(schema)
    const known = validators.get(key)
    if (known) return known
    const whole = JSON.parse(JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/')) as Schema
    const made = z.fromJSONSchema(whole)
    validators.set(key, made)
    return made
  }
  return async (path, init = {}) => {
    const answer = await app.request(path, init)
    const method = (init.method ?? 'GET').toUpperCase()
    const what = `${method} ${path.slice(0, 200)} → ${answer.status}`
    const item = itemOf(document, method === 'HEAD' ? 'GET' : method, path.split('?')[0] ?? '')
    if (item === 'undeclared') {
      if (method === 'OPTIONS' && answer.status === 204) return answer
      if (answer.status !== 404 && answer.status !== 405) throw new Error(`${what}: an address that is not in the document`)
      return checkBody(what, answer, validatorOf({ $ref: '#/components/schemas/Problem' }), method)
    }
    const declared = item.responses[String(answer.status)]
    if (!declared) throw new Error(`${what}: the status is not declared: ${await answer.clone().text()}`)
    const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? ''
    if (!declared.content) {
      if ((await answer.clone().text()) !== '') throw new Error(`${what}: a body where none is declared`)
      return answer
    }
    const content = declared.content[type] ?? declared.content['*/*']
    if (!content) throw new Error(`${what}: the type ${type} is not declared`)
    return type.endsWith('json') ? checkBody(what, answer, validatorOf(content.schema), method) : answer
  }
}

async function checkBody(what: string, answer: Response, validator: z.ZodType, method: string): Promise<Response> {
  if (method === 'HEAD') return answer
  const checked = validator.safeParse(await answer.clone().json())
  if (!checked.success) throw new Error(`${what}: the body is not as the document has it:\n${z.prettifyError(checked.error)}\n${await answer.clone().text()}`)
  return answer
}

/** What the document has for an address, which may end in a format. */
function itemOf({ paths }: Document, method: string, path: string): Item | 'undeclared' {
  const whole = path.replace(/(?<!openapi\.json)\.(?:json|csv|jsonl|md)$/u, '')
  // What is a view of an address without names is read only, and no name.
  if (method !== 'GET' && whole !== path && paths[whole]) return 'undeclared'
  const view = method === 'GET' ? whole : path
  // Addresses without names are looked at first, as the routes are.
  const exact = [path, view].map((wanted) => paths[wanted]?.[method.toLowerCase()]).find((item) => item !== undefined)
  if (exact) return exact
  for (const wanted of [path, view]) {
    const found = Object.entries(paths).find(([pattern]) => pattern.includes('{') && patternOf(pattern).test(wanted))?.[1]
    const item = found?.[method.toLowerCase()]
    if (item) return item
  }
  return 'undeclared'
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u')
}
