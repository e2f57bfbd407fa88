import { Hono } from 'hono'
import type { Role, Store } from '../src/store/index.ts'
import { api } from '../src/faces/http/api.ts'
import type { Guarded } from '../src/faces/http/guard/index.ts'
import { joinStore, openLanguages, type Languages } from '../src/watch/index.ts'

let languages: Languages | undefined

/** The API over a store, for somebody with this role; nobody at all where none is told. */
export function apiFor(store: Store, role?: Role, name = 'Mona'): Hono<Guarded> {
  const opened = (languages ??= openLanguages())
  const app = new Hono<Guarded>()
  app.use(async (c, next) => {
    if (role) c.set('asking', { asker: { id: name.toLowerCase(), name, role }, role, by: 'token' })
    await next()
  })
  const joined = async (): Promise<void> => void (await joinStore(store, opened, 1))
  app.route('/', api({ store, languages: opened, joined, now: () => '2031-05-04T12:00:00Z' }))
  return app
}
