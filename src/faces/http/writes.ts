import type { Context as Asked } from 'hono'
import { createHash } from 'node:crypto'
import type { KeptAnswer } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import type { Caller, Context, Operation } from '../operations/index.ts'
import { callerIn, readyOf, type Answers } from './answers.ts'
import { asksOf } from './asked.ts'
import { etagOf, names } from './etags.ts'
import { bodyWithin } from './guard/body.ts'
import type { Guarded } from './guard/index.ts'
import { RefusedRequest } from './refused.ts'

/** Largest body, and deepest nesting of it. */
const limits = { most: 20 * 1024 * 1024, deepest: 100 }

/** Work that took longer was stopped in the middle: whoever sends the key again does it again. Milliseconds. */
const longestWork = 600_000

/** Does work on one thing after other work on it. */
export type InTurn = <Result>(what: string, work: () => Promise<Result>) => Promise<Result>

/** Work on each thing in the order it came. */
export function inTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return async (what, work) => {
    const turn = (last.get(what) ?? Promise.resolve()).then(work, work)
    last.set(what, turn)
    try {
      return await turn
    } finally {
      if (last.get(what) === turn) last.delete(what)
    }
  }
}

/** How anything but a GET is answered. */
export function writes(operation: Operation, context: Context, turns: InTurn): Answers {
  const asks = asksOf(operation)
  return async (c) => {
    const caller = callerIn(c, operation)
    const body = operation.method === 'DELETE' ? undefined : await jsonOf(c)
    const input = asks({ path: c.req.param(), query: c.req.queries(), body: body?.value })
    const work = async (): Promise<KeptAnswer> => done(operation, input, c.req.header('if-match'), context, caller, turns)
    const key = operation.method === 'POST' && !operation.secret ? c.req.header('idempotency-key') : undefined
    const given = key === undefined ? await work() : await once(key, `${operation.name} ${body?.text ?? ''}`, caller, context, work)
    if (given.status === 204) return c.body(null, 204, given.headers)
    return c.body(given.body, given.status === 201 ? 201 : 200, given.headers)
  }
}

/** Does it, unless what it changes is not as whoever asks saw it. */
async function done(
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
  match: string | undefined,
  context: Context,
  caller: Caller,
  turns: InTurn,
): Promise<KeptAnswer> {
  const { changes } = operation
  const address = changes && addressOf(changes, input)
  const work = async (): Promise<unknown> => {
    if (changes && address !== undefined) await checkMatch(changes, address, input, match, context, caller)
    return operation.run(input, context, caller)
  }
  const told = await (address === undefined ? work() : turns(address, work))
  if (told === null) return { status: 204, headers: { 'cache-control': 'no-store' }, body: '' }
  const body = JSON.stringify(told)
  const made = operation.made?.(told)
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'etag': etagOf(body),
    ...(made !== undefined && { location: `/v1${made}` }),
  }
  return { status: made === undefined ? 200 : 201, headers, body }
}

/** Throws `match-needed` and `stale`, and what asking for it throws. */
async function checkMatch(
  read: Operation,
  address: string,
  input: Readonly<Record<string, unknown>>,
  match: string | undefined,
  context: Context,
  caller: Caller,
): Promise<void> {
  const own = Object.fromEntries(Object.keys(read.input.shape).flatMap((name) => (name in input ? [[name, input[name]]] : [])))
  const { body, etag } = await readyOf(read, own, 'json', context, caller)
  if (match === undefined) throw new RefusedRequest('match-needed', { what: address }, { headers: { etag } })
  if (!names(match, etag, { weak: false })) throw new RefusedRequest('stale', { what: address }, { current: body, headers: { etag } })
}

function addressOf({ path }: Operation, input: Readonly<Record<string, unknown>>): string | undefined {
  const names = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name)
  if (names.some((name) => typeof input[name] !== 'string')) return undefined
  return `/v1${path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(String(input[name])))}`
}

/** The answer that was given to this key, or the work done and its answer kept. Throws `key-used` and `key-busy`. */
async function once(key: string, request: string, caller: Caller, { store: { answers }, now }: Context, work: () => Promise<KeptAnswer>): Promise<KeptAnswer> {
  if (!/^[\x21-\x7e]{1,255}$/u.test(key))
    throw new RefusedRequest(
      'bad-request',
      { reason: 'the Idempotency-Key is none' },
      { errors: [{ pointer: '#/headers/idempotency-key', detail: 'It takes 1 to 255 visible characters of ASCII.' }] },
    )
  const own = `${caller.id} ${key}`
  const at = now()
  const found = await answers.begin(own, createHash('sha256').update(request).digest('hex'), at, new Date(Date.parse(at) - longestWork).toISOString())
  if (found === 'other') throw new HearsayError('key-used', { key })
  if (found === 'busy') throw new RefusedRequest('key-busy', { key }, { headers: { 'retry-after': '1' } })
  if (found !== 'yours') return found
  try {
    const answer = await work()
    await answers.end(own, answer)
    return answer
  } catch (thrown) {
    await answers.drop(own)
    throw thrown
  }
}

/** The body of a request as JSON. Throws `media-type-refused`, `bad-request`, and what is thrown for one that is too large. */
async function jsonOf(c: Asked<Guarded>): Promise<{ readonly text: string; readonly value: unknown }> {
  const type = c.req.header('content-type')
  const bytes = await bodyWithin(c.req.raw, limits)
  if (!bytes || bytes.length === 0) return { text: '', value: {} }
  if (type === undefined || !/^application\/json\s*(?:;|$)/iu.test(type))
    throw new HearsayError('media-type-refused', { type: type?.slice(0, 100) ?? 'of no type' })
  const text = new TextDecoder().decode(bytes)
  try {
    return { text, value: JSON.parse(text) as unknown }
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown)
    throw new RefusedRequest('bad-request', { reason: 'the body is no JSON' }, { errors: [{ pointer: '#', detail }] })
  }
}
