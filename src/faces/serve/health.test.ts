import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { openStore } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import { healthOf } from './health.ts'

const place = temporaryFile()
const parts = (): Record<string, string> => ({ watching: 'well' })
const never = async (): Promise<void> => new Promise(() => undefined)

test('all is well where the store answers, its disk has room and everything runs', async () => {
  const store = await openStore(place, { create: true })
  expect(await healthOf({ store, place, parts, sleep: never })).toEqual({ status: 'well', checks: { store: 'well', disk: 'well', watching: 'well' } })
  expect(await healthOf({ store, place, parts: () => ({ watching: 'it ended' }), sleep: never })).toMatchObject({ status: 'failing' })
  await store.close()
})

test('a store that fails or does not answer is told, without a word of where it is', async () => {
  const failing = { changes: { range: async () => Promise.reject(new HearsayError('store-locked', { file: place })) } }
  const silent = { changes: { range: async () => new Promise(() => undefined) } }
  const of = async (store: object, sleep = never): Promise<string> =>
    JSON.stringify(await healthOf({ store: store as Parameters<typeof healthOf>[0]['store'], place, parts, sleep })) // only `range` is asked
  expect(await of(failing)).toContain('"store":"store-locked"')
  expect(await of(silent, async () => undefined)).toContain('it does not answer')
  expect(await of(failing)).not.toContain(dirname(place))
})
