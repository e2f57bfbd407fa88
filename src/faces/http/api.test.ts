import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { recordOf, storyOf } from '../../../test/kept-record.ts'
import { readOf, temporaryFile } from '../../../test/kept-reports.ts'
import { openStore } from '../../store/index.ts'
import { openLanguages } from '../../watch/index.ts'
import { api } from './api.ts'
import type { Guarded } from './guard/asking.ts'

test('stories are listed and one is shown', async () => {
  const store = await openStore(temporaryFile(), { create: true })
  const [kept] = await store.keep([readOf({ guid: 'a' })])
  await store.keepRecord(recordOf({ stories: [storyOf('s1', [kept?.id ?? ''])] }))
  const v1 = api({ store, languages: openLanguages(), joined: async () => undefined, now: () => '2031-05-04T08:00:00Z' })
  const app = new Hono<Guarded>()
  app.use(async (c, next) => {
    c.set('asking', { asker: { id: 'local', name: 'local', role: 'owner' }, role: 'owner', by: 'local' })
    await next()
  })
  app.route('/', v1)
  expect(await (await app.request('/v1/stories')).json()).toMatchObject({ items: [{ id: 's1', title: 'Sak s1', reports: 1 }] })
  expect(await (await app.request('/v1/stories/s1')).json()).toMatchObject({ id: 's1' })
  expect((await app.request('/v1/stories/none')).status).toBe(404)
  expect((await v1.request('/v1/stories')).status).toBe(401)
  await store.close()
})
