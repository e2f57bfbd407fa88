import { Hono } from 'hono'
import { operations, type Context } from '../operations/index.ts'
import { answerOf } from './answer.ts'
import type { Guarded } from './guard/asking.ts'

/** The API `/v1`: a route for each operation. Who asks comes from the guards before it (`c.get('asking')`). */
export function api(context: Context): Hono<Guarded> {
  const app = new Hono<Guarded>()
  for (const operation of operations) app.on(operation.method, `/v1${routeOf(operation.path)}`, async (c) => answerOf(operation, c, context))
  return app
}

/** `/stories/{id}` as Hono writes it. */
function routeOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/gu, ':$1')
}
