import { expect, test } from 'vitest'
import { keptOf, temporaryFile } from '../../../test/kept-reports.ts'
import { openStore, type Store } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import type { LiveJoined } from '../live/open-joiner.ts'
import { keepJoined, type KeptJoined } from './keep-joined.ts'

const nothing: LiveJoined = { stories: 0, changed: { stories: 0, claims: 0 }, failures: [], whole: false }
const ticks = async (count = 20): Promise<void> => {
  for (let n = 0; n < count; n++) await new Promise((resolve) => setTimeout(resolve, 2))
}

interface Desk {
  readonly store: Store
  readonly kept: KeptJoined
  readonly joins: () => number
  readonly told: string[]
  fail(error: HearsayError | undefined): void
}

async function openDesk(holder: string, place = temporaryFile(), now = (): number => Date.parse('2031-04-02T10:00:00Z')): Promise<Desk> {
  const store = await openStore(place, { create: true })
  let [joins, failing] = [0, undefined as HearsayError | undefined]
  const told: string[] = []
  const joiner = {
    join: async () => {
      joins++
      if (failing) throw failing
      return nothing
    },
  }
  const clock = { now, sleep: async () => new Promise<void>((resolve) => setTimeout(resolve, 5)) }
  const kept = keepJoined({ store, joiner, clock, holder, pause: 0, told: (it) => void told.push('error' in it ? it.error.code : 'joined') })
  return { store, kept, joins: () => joins, told, fail: (error) => void (failing = error) }
}

test('joins what is there, then what comes, and nothing when nothing came', async () => {
  const { store, kept, joins, told } = await openDesk('a')
  const stop = new AbortController()
  const running = kept.run(stop.signal)
  await ticks()
  expect(joins()).toBe(0)
  await store.keep([keptOf({ guid: 'a' })])
  await ticks()
  expect(joins()).toBe(1)
  await store.changes.add({ at: '2031-04-02T10:00:00Z', kind: 'source', fate: 'changed', id: 'w1' })
  await ticks()
  expect(joins()).toBe(1)
  await store.keep([keptOf({ guid: 'b' })])
  await ticks()
  expect([joins(), told]).toEqual([2, ['joined', 'joined']])
  stop.abort()
  await running
  await store.close()
})

test('what fails is told and tried again', async () => {
  const { store, kept, told, fail } = await openDesk('a')
  await store.keep([keptOf()])
  fail(new HearsayError('store-locked', { file: 'news.db' }))
  const stop = new AbortController()
  const running = kept.run(stop.signal)
  await ticks()
  fail(undefined)
  await ticks()
  stop.abort()
  await running
  expect(told[0]).toBe('store-locked')
  expect(told.at(-1)).toBe('joined')
  await store.close()
})

test('of two programs one joins, and the other when the first is gone', async () => {
  const place = temporaryFile()
  const [one, two] = [await openDesk('one', place), await openDesk('two', place)]
  await one.store.keep([keptOf()])
  const stops = [new AbortController(), new AbortController()] as const
  const first = one.kept.run(stops[0].signal)
  await ticks()
  const second = two.kept.run(stops[1].signal)
  await ticks()
  expect([one.joins(), two.joins()]).toEqual([1, 0])
  stops[0].abort()
  await first
  await ticks()
  expect(two.joins()).toBe(1)
  stops[1].abort()
  await second
  await Promise.all([one.store.close(), two.store.close()])
})

test('asked for, it joins at once and tells what fails', async () => {
  const { store, kept, joins, fail } = await openDesk('a')
  await store.keep([keptOf()])
  await kept.joined()
  await kept.joined()
  expect(joins()).toBe(1)
  await store.keep([keptOf({ guid: 'more' })])
  fail(new HearsayError('worker-died', { reason: 'it ended' }))
  await expect(kept.joined()).rejects.toMatchObject({ code: 'worker-died' })
  await store.close()
})
