import { Hono } from 'hono'
import { randomBytes } from 'node:crypto'
import type { Role, Store } from '../src/store/index.ts'
import { api } from '../src/faces/http/api.ts'
import { problemAnswer } from '../src/faces/http/problem.ts'
import type { Guarded } from '../src/faces/http/guard/index.ts'
import { deskContext, type DeskOptions } from './desk-context.ts'
import { HearsayError } from '../src/words/index.ts'
import { joinStore, type Languages, openLanguages, readHere } from '../src/watch/index.ts'

let languages: Languages | undefined

/** The API over a store, for somebody with this role, or the role of the moment; nobody at all where none is told. */
export function apiFor(store: Store, given?: Role | (() => Role), name = 'Mona', desk: DeskOptions = {}): Hono<Guarded> {
  const opened = (languages ??= openLanguages())
  const app = new Hono<Guarded>()
  app.use(async (c, next) => {
    const role = typeof given === 'function' ? given() : given
    if (role) c.set('asking', { asker: { id: name.toLowerCase(), name, role }, role, by: 'token' })
    await next()
  })
  app.notFound((c) => problemAnswer(new HearsayError('unknown-address', { path: c.req.path })))
  const joined = async (): Promise<void> => void (await joinStore(store, opened, 1))
  const nowhere = async (url: string): Promise<never> => {
    throw new HearsayError('fetch-failed', { url, reason: 'nothing is fetched in tests' })
  }
  let times = 0
  app.route(
    '/',
    api({
      store,
      languages: opened,
      read: readHere(opened),
      joined: desk.joined ?? joined,
      now: () => new Date(Date.UTC(2031, 4, 4, 12, 0, times++)).toISOString(),
      random: (bytes) => randomBytes(bytes),
      fetcher: { fetch: nowhere, check: () => undefined },
      poster: { check: () => undefined },
      ...deskContext(desk),
      alerts: { test: async () => [{ taken: true, answer: '200' }] },
    }),
  )
  return app
}
