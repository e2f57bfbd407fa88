import { expect, test } from 'vitest'
import { HearsayError } from '../../words/index.ts'
import { openParts } from './parts.ts'

const untilStopped = async (signal: AbortSignal): Promise<void> => new Promise((resolve) => signal.addEventListener('abort', () => resolve()))

test('begin together, end together, and what is to be closed is closed last first', async () => {
  const log: string[] = []
  const parts = openParts(() => undefined)
  for (const name of ['a', 'b']) {
    parts.closing(async () => void log.push(`close ${name}`))
    parts.add(name, async (signal) => {
      log.push(`begin ${name}`)
      await untilStopped(signal)
      log.push(`end ${name}`)
    })
  }
  expect(log).toEqual([])
  parts.begin()
  expect(parts.states()).toEqual({ a: 'well', b: 'well' })
  expect(await parts.stop(new Promise(() => undefined))).toEqual([])
  expect(log).toEqual(['begin a', 'begin b', 'end a', 'end b', 'close b', 'close a'])
})

test('one that fails is told and is not well; one that does not end is left when it is late', async () => {
  const failed: string[] = []
  const parts = openParts((name, { code }) => failed.push(`${name} ${code}`))
  parts.add('watching', async () => {
    throw new HearsayError('store-newer', { file: 'news.db', version: 9, known: 2 })
  })
  parts.add('stuck', async () => new Promise(() => undefined))
  parts.begin()
  await Promise.resolve()
  await Promise.resolve()
  expect(failed).toEqual(['watching store-newer'])
  expect(parts.states()['watching']).toContain('newer Hearsay')
  expect(await parts.stop(Promise.resolve())).toEqual(['stuck'])
})
