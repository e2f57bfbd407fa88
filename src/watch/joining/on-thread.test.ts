import { expect, test } from 'vitest'
import { readOf, temporaryFile } from '../../../test/kept-reports.ts'
import { openStore } from '../../store/index.ts'
import { joinerOnThread } from './on-thread.ts'

test('a store is joined on a thread, again and again', async () => {
  const place = temporaryFile()
  const store = await openStore(place, { create: true })
  await store.keep([readOf({ guid: 'a' })])
  const joiner = joinerOnThread({ place, workers: 1 })
  expect(await joiner.join()).toMatchObject({ stories: 1, failures: [] })
  expect(await joiner.join()).toMatchObject({ stories: 1, changed: { stories: 0 } })
  expect((await store.stories()).items).toHaveLength(1)
  await joiner.close()
  await store.close()
})

test('errors come over as they were; the thread goes on, also to a store that is there later', async () => {
  const place = temporaryFile()
  const joiner = joinerOnThread({ place, workers: 1 })
  await expect(joiner.join()).rejects.toMatchObject({ code: 'store-missing', message: expect.stringContaining('There is no store') as string })
  await expect(joiner.join()).rejects.toMatchObject({ code: 'store-missing' })
  const store = await openStore(place, { create: true })
  await store.keep([readOf()])
  expect(await joiner.join()).toMatchObject({ stories: 1 })
  await joiner.close()
  await store.close()
})

test('a thread that is cut is told, and another one begins', async () => {
  const place = temporaryFile()
  const store = await openStore(place, { create: true })
  await store.keep([readOf()])
  const joiner = joinerOnThread({ place, workers: 1 })
  const joining = joiner.join()
  await Promise.resolve()
  await joiner.cut()
  await expect(joining).rejects.toMatchObject({ code: 'worker-died' })
  expect(await joiner.join()).toMatchObject({ stories: 1 })
  await joiner.close()
  await store.close()
})
