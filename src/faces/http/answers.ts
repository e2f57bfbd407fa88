import type { Context as Asked } from 'hono'
import { HearsayError } from '../../words/index.ts'
import type { Caller, Context, Operation } from '../operations/index.ts'
import { asksOf, type Said } from './asked.ts'
import { etagOf, names } from './etags.ts'
import { formats, formatWanted, withoutSuffix, type Format } from './formats.ts'
import { roleReaches, type Guarded } from './guard/index.ts'
import { printed } from './printed.ts'
import type { Ready, ReadyBytes, Remembered } from './remembered.ts'

/** Fields of every answer that is read. */
const always = { 'cache-control': 'private, no-cache', 'vary': 'Accept' } as const

/** Answers a request. */
export type Answers = (c: Asked<Guarded>) => Promise<Response>

/** Who asks, if they may. Throws `sign-in-needed` and `role-needed`. */
export function callerIn(c: Asked<Guarded>, { role }: Pick<Operation, 'role'>): Caller {
  const asking = c.get('asking')
  if (!asking) throw new HearsayError('sign-in-needed')
  if (!roleReaches(asking.role, role)) throw new HearsayError('role-needed', { needed: `${role}s`, role: `a ${asking.role}` })
  return { id: asking.asker.id, name: asking.asker.name, role: asking.role }
}

/** How a GET is answered: from what is remembered while the store is as it was, and not at all where whoever asks has it. */
export function reads(operation: Operation, context: Context, memory: Remembered): Answers {
  const asks = asksOf(operation)
  return async (c) => {
    const caller = callerIn(c, operation)
    const key = `${operation.byRole ? caller.role : ''} ${c.req.header('accept') ?? ''} ${c.req.url}` // what it is answered by, before anything of it is read
    const edition = await context.store.edition()
    const ready = operation.personal ? undefined : memory.get(key, edition)
    if (ready) return answer(c, ready)
    const { path, format } = addressOf(c)
    const input = asks({ path, query: c.req.queries() })
    const made = await readyOf(operation, input, format, context, caller, linkTo(c))
    if (!operation.personal && (await context.store.edition()) === edition) memory.keep(key, edition, made)
    return answer(c, made)
  }
}

/** The answer of a GET. */
export async function readyOf(
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
  format: Format,
  context: Context,
  caller: Caller,
  link?: (next: string) => string,
): Promise<Ready> {
  const told = await operation.run(input, context, caller)
  const body = await printed(operation, told, format, input, context)
  const next = typeof told === 'object' && told !== null && 'next' in told && typeof told.next === 'string' ? told.next : undefined
  return {
    body,
    etag: etagOf(body),
    headers: { 'content-type': formats[format], ...(next !== undefined && link && { link: `<${link(next)}>; rel="next"` }) },
  }
}

/** What is sent: all of it, or that whoever asks has it. */
export function answer(c: Asked<Guarded>, { body, etag, headers }: Ready | ReadyBytes): Response {
  const known = c.req.header('if-none-match')
  if (known !== undefined && names(known, etag, { weak: true })) return c.body(null, 304, { ...always, etag })
  return c.body(body, 200, { ...always, etag, ...headers })
}

/** Names in the path of a request without the end that says the format, and the format it is wanted in. Throws `not-acceptable`. */
export function addressOf(c: Asked<Guarded>): { readonly path: Said['path']; readonly format: Format } {
  const { format = formatWanted(c.req.header('accept')) } = withoutSuffix(c.req.path)
  const path = Object.entries(c.req.param()).filter(([name]) => name !== 'view')
  const last = path.at(-1)
  if (!c.req.routePath.endsWith(`:${last?.[0]}`)) return { path: Object.fromEntries(path), format }
  return { path: Object.fromEntries(path.map(([name, value]) => [name, name === last?.[0] ? withoutSuffix(value).path : value])), format }
}

/** The address of the next page of what is asked for. */
function linkTo(c: Asked<Guarded>): (next: string) => string {
  return (next) => {
    const url = new URL(c.req.url)
    url.searchParams.set('after', next)
    return `${url.pathname}${url.search}`
  }
}
