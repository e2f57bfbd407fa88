import { Hono } from 'hono'
import { asHearsayError } from '../../words/index.ts'
import { operations, type Context, type Operation } from '../operations/index.ts'
import { addAlertFeeds } from './alert-feeds.ts'
import { answer, callerIn, reads, type Answers } from './answers.ts'
import { etagOf } from './etags.ts'
import { addExports } from './exports.ts'
import { suffixes } from './formats.ts'
import type { Guarded } from './guard/index.ts'
import { refusalOf, RefusedRequest } from './refused.ts'
import { remembered } from './remembered.ts'
import { inTurn, writes } from './writes.ts'

/** The API `/v1`: a route for each operation. Who asks comes from the guards before it (`c.get('asking')`). */
export function api(context: Context): Hono<Guarded> {
  const app = new Hono<Guarded>()
  const [memory, turns] = [remembered(), inTurn()]
  for (const [path, own] of byPath()) {
    const [whole = '', view] = pathsOf(
      path,
      own.some(({ method }) => method === 'GET'),
    )
    for (const operation of own) {
      const answer = operation.method === 'GET' ? reads(operation, context, memory) : writes(operation, context, turns)
      for (const route of pathsOf(path, operation.method === 'GET')) app.on(operation.method, route, answer)
    }
    app.all(whole, otherwise(own.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))))
    if (view !== undefined) app.all(view, otherwise(['GET', 'HEAD']))
  }
  addExports(app, context)
  addAlertFeeds(app, context)
  let document: string | undefined
  app.get('/v1/openapi.json', async (c) => {
    callerIn(c, { role: 'reader' })
    const { documentOf } = await import('./document/document.ts')
    document ??= JSON.stringify(documentOf(operations))
    return answer(c, { body: document, etag: etagOf(document), headers: { 'content-type': 'application/json' } })
  })
  app.onError((thrown) => refusalOf(asHearsayError(thrown)))
  app.notFound((c) => refusalOf(new RefusedRequest('unknown-address', { path: c.req.path.slice(0, 200) })))
  return app
}

/** `/stories/{id}` as Hono has it; what ends in a word can end in a format, too. */
function pathsOf(path: string, views: boolean): readonly string[] {
  const whole = `/v1${path.replaceAll(/\{(\w+)\}/gu, ':$1')}`
  const [, before, last] = /^(.*\/)(\w[\w.]*)$/u.exec(whole) ?? []
  return views && before !== undefined ? [whole, `${before}:view{${last}${suffixes}}`] : [whole]
}

/** Operations by their path. Those without names in it come first: `/verdicts/summary` is no verdict, whatever the method. */
function byPath(): readonly (readonly [path: string, operations: readonly Operation[]])[] {
  const paths = new Map<string, Operation[]>()
  for (const operation of operations) paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation])
  const named = (path: string): number => (path.includes('{') ? 1 : 0)
  return [...paths].toSorted(([a], [b]) => named(a) - named(b))
}

/** What an address answers to methods that are not its own: OPTIONS says which are. */
function otherwise(methods: readonly string[]): Answers {
  const allow = [...methods, 'OPTIONS'].join(', ')
  return async (c) => {
    if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } })
    throw new RefusedRequest('method-refused', { method: c.req.method.slice(0, 20), path: c.req.path.slice(0, 200), allowed: allow }, { headers: { allow } })
  }
}
