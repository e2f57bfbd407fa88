import { expect, test } from 'vitest'
import type { Clock } from './clock.ts'
import { hostQueue } from './host-queue.ts'
import { retryAfter } from './retry-after.ts'

const fjord = new URL('https://fjord.example/a')
const dal = new URL('https://dal.example/a')

function testClock(): Clock & { slept: number[] } {
  let time = 1_800_000_000_000
  const slept: number[] = []
  const sleep = async (milliseconds: number): Promise<void> => {
    slept.push(milliseconds)
    time += milliseconds
    await Promise.resolve()
  }
  return { now: () => time, sleep, slept }
}

test('requests to a host come one at a time, a pause after each', async () => {
  const clock = testClock()
  const queue = hostQueue(1000, clock)
  const leave = await queue.enter(fjord)
  let second = false
  const waiting = queue.enter(fjord).then((leaveSecond) => {
    second = true
    return leaveSecond
  })
  await Promise.resolve()
  expect(second).toBe(false)
  leave()
  leave()
  const leaveSecond = await waiting
  expect(clock.slept).toEqual([1000])
  leaveSecond()
  ;(await queue.enter(fjord))()
  expect(clock.slept).toEqual([1000, 1000])
})

test('hosts do not wait for each other', async () => {
  const clock = testClock()
  const queue = hostQueue(1000, clock)
  await queue.enter(fjord)
  await queue.enter(dal)
  expect(clock.slept).toEqual([])
})

test('a host that asks to be left alone is, also by those who wait', async () => {
  const clock = testClock()
  const queue = hostQueue(1000, clock)
  const leave = await queue.enter(fjord)
  const waiting = queue.enter(fjord)
  queue.leaveAlone(fjord, clock.now() + 60_000)
  leave()
  await expect(waiting).rejects.toMatchObject({
    code: 'try-later',
    details: { host: 'fjord.example', until: new Date(clock.now() + 60_000).toISOString().replace('.000Z', 'Z') },
  })
  await clock.sleep(61_000)
  await queue.enter(fjord)
})

test('of very many hosts only those that matter are remembered', async () => {
  const clock = testClock()
  const queue = hostQueue(0, clock)
  for (let at = 0; at < 5000; at++) (await queue.enter(new URL(`https://h${at}.example/`)))()
  expect(clock.slept).toEqual([])
})

test.each([
  ['120', 120_000],
  [' 120 ', 120_000],
  ['Wed, 21 Oct 2026 07:30:00 GMT', 1_800_000],
  ['Wed, 21 Oct 2020 07:30:00 GMT', 0],
  ['99999999999', 86_400_000],
  ['Wed, 21 Oct 2099 07:30:00 GMT', 86_400_000],
  ['soon', 900_000],
  ['-5', 900_000],
  [undefined, 900_000],
])('Retry-After: %s is in %s ms', (header, wait) => {
  const now = Date.parse('2026-10-21T07:00:00Z')
  expect(retryAfter(header, now) - now).toBe(wait)
})
