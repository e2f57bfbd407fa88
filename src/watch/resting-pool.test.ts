import { expect, test } from 'vitest'
import type { Pool } from './pool.ts'
import { restingPool } from './resting-pool.ts'

const lines = { bytes: new Uint8Array(), first: 1, cut: false }
const result = { bytes: new Uint8Array(), reports: 1, failed: 0, characters: 0 }
const wait = async (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('is open while there is something to read, and closes when there was nothing for a while', async () => {
  const log: string[] = []
  let release = (): void => undefined
  const open = (): Pool => {
    log.push('open')
    return {
      read: async () => {
        await new Promise<void>((resolve) => (release = resolve))
        return result
      },
      close: async () => void log.push('close'),
    }
  }
  const pool = restingPool(open, 10)
  const first = pool.read(lines)
  await wait(40)
  expect([log, pool.waiting()]).toEqual([['open'], 1])
  release()
  await first
  expect(pool.waiting()).toBe(0)
  await wait(60)
  expect(log).toEqual(['open', 'close'])
  const second = pool.read(lines)
  release()
  await second
  await pool.close()
  expect(log).toEqual(['open', 'close', 'open', 'close'])
})
