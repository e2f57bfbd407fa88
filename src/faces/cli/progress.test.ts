import { expect, test } from 'vitest'
import { memoryIo } from '../../../test/memory-io.ts'
import { progressOn } from './progress.ts'

const done = { reports: 2, failed: 0, characters: 5000 }

test('one line on a terminal, which overwrites itself', async () => {
  let clock = 0
  const { words, said } = memoryIo('', { terminal: true })
  const progress = progressOn(words, () => clock)
  clock = 500
  await progress.count(done)
  clock = 550
  await progress.count({ ...done, failed: 1 })
  expect(said()).toBe('\r\u001B[K2 reports, 10000 characters a second')
  clock = 1000
  await progress.end()
  expect(said()).toBe('\r\u001B[K2 reports, 10000 characters a second\r\u001B[K4 reports, 1 failed, 10000 characters a second\n')
})

test('silence where there is no terminal', async () => {
  const { words, said } = memoryIo()
  const progress = progressOn(words)
  await progress.count(done)
  await progress.end()
  expect(said()).toBe('')
})
