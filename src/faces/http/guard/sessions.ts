import { Hono } from 'hono'
import { z } from 'zod'
import { HearsayError } from '../../../words/index.ts'
import type { Asking, Guarded } from './asking.ts'
import { known } from './identify.ts'
import { sessionCookie, sessionKeyIn } from './session-cookie.ts'
import { changeOwnPassword, endSession, signIn, type SignInOptions } from './sign-in.ts'

const credentials = z.strictObject({ name: z.string().min(1).max(64), password: z.string().min(1).max(1024) })

const change = z.strictObject({ before: z.string().min(1).max(1024), password: z.string().min(1).max(1024) })

/** `/v1/session`: sign in, who am I (if anybody) and whether there are accounts to sign in by, sign out; `/v1/session/password`: another password. */
export function sessions(options: SignInOptions): Hono<Guarded> {
  const app = new Hono<Guarded>()
  app.post('/v1/session', async (c) => {
    const { name, password } = saidIn(await c.req.text(), credentials, 'it takes {"name", "password"}')
    const { network, secure } = c.get('caller')
    const { account, key, endsAt } = await signIn({ name, password, network, before: sessionKeyIn(c.req.raw.headers, secure) }, options)
    c.header('set-cookie', sessionCookie(key, options.holds, secure))
    c.header('cache-control', 'no-store')
    return c.json({ ...shown({ asker: account, role: account.role, by: 'session' }), endsAt, accounts: true })
  })
  app.get('/v1/session', async (c) => {
    const asking = c.get('asking')
    const accounts = (await options.accounts.count()) > 0
    return c.json({ ...(asking && shown(asking)), accounts }, 200, { 'cache-control': 'no-store' })
  })
  app.delete('/v1/session', async (c) => {
    const { secure } = c.get('caller')
    await endSession(options.accounts, sessionKeyIn(c.req.raw.headers, secure))
    c.header('set-cookie', sessionCookie('', 0, secure))
    return c.body(null, 204)
  })
  app.put('/v1/session/password', async (c) => {
    const { asker, by } = known(c.get('asking'))
    // A token that leaks must not shut out whoever it belongs to; before there are accounts there is no password.
    if (by !== 'session') throw new HearsayError('sign-in-needed')
    const said = saidIn(await c.req.text(), change, 'it takes {"before", "password"}')
    const { network, secure } = c.get('caller')
    const { account, key, endsAt } = await changeOwnPassword({ account: asker, network, ...said }, options)
    c.header('set-cookie', sessionCookie(key, options.holds, secure))
    c.header('cache-control', 'no-store')
    return c.json({ ...shown({ asker: account, role: account.role, by: 'session' }), endsAt, accounts: true })
  })
  return app
}

function shown({ asker: { id, name }, role, by }: Asking): object {
  return { account: { id, name }, role, by }
}

function saidIn<Schema extends z.ZodType>(body: string, schema: Schema, reason: string): z.output<Schema> {
  const read = schema.safeParse(jsonIn(body))
  if (!read.success) throw new HearsayError('bad-body', { reason })
  return read.data
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (thrown) {
    throw new HearsayError('bad-body', { reason: 'it is no JSON' }, { cause: thrown })
  }
}
