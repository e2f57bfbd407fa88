import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { initialsOf } from './initials.ts'
import { openPresence, type Presence } from './presence.ts'

let presence: Presence
let told: number
const look = (name: string, item: string | null, page = ''): void => presence.look({ account: name.toLowerCase(), name, item, page })
const seen = (): readonly string[] => presence.list().map(({ initials, item }) => `${initials} ${item}`)

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-12T21:00:00Z') })
  told = 0
  presence = openPresence({ now: () => Date.now() })
  presence.follow(() => told++)
})
afterEach(() => {
  presence.close()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('presence', () => {
  test('tells who looks at what, and since when', () => {
    look('Ane Lie', 'claim:c1')
    vi.advanceTimersByTime(20_000)
    look('Ane Lie', 'claim:c1')
    look('Per', 'story:s1')
    expect(presence.list()).toEqual([
      { account: 'ane lie', name: 'Ane Lie', initials: 'AL', item: 'claim:c1', page: '', since: '2026-03-12T21:00:00.000Z' },
      { account: 'per', name: 'Per', initials: 'PE', item: 'story:s1', page: '', since: '2026-03-12T21:00:20.000Z' },
    ])
    expect(told).toBe(2)
  })

  test('whoever goes away is gone within a minute, without a word', () => {
    look('Ane', 'claim:c1')
    vi.advanceTimersByTime(30_000)
    look('Per', 'claim:c1')
    vi.advanceTimersByTime(29_999)
    expect(seen()).toEqual(['AN claim:c1', 'PE claim:c1'])
    vi.advanceTimersByTime(1)
    expect([seen(), told]).toEqual([['PE claim:c1'], 3])
    vi.advanceTimersByTime(30_000)
    expect([seen(), told]).toEqual([[], 4])
  })

  test('whoever says so is gone at once; pages are told apart', () => {
    look('Ane', 'claim:c1', 'a')
    look('Ane', 'report:r1', 'b')
    look('Ane', null, 'a')
    look('Ane', null, 'none')
    expect([seen(), told]).toEqual([['AN report:r1'], 3])
  })

  test('nobody can fill it', () => {
    look('Per', 'claim:c1')
    for (let n = 0; n < 100; n++) look('Ane', `claim:c${n}`, String(n))
    expect(presence.list().filter(({ name }) => name === 'Ane')).toHaveLength(10)
    for (let n = 0; n < 2000; n++) look(`x${n}`, 'claim:c1')
    expect(presence.list()).toHaveLength(1000)
  })
})

test.each([
  ['Ane', 'AN'],
  ['ane.lie', 'AL'],
  ['Ane Kari Lie', 'AL'],
  ['å', 'Å'],
  ['per@desk', 'PD'],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
