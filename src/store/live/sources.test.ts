import { describe, expect, test } from 'vitest'
import { onEveryStore } from '../../../test/stores.ts'
import { openStore, type SourceState, type Store, type WatchedSource } from '../index.ts'

const state: SourceState = { failures: 0, reports: 0, versions: 0, memory: { etag: '"x"', gaps: [60, 90] } }

function sourceOf(id: string, more: Partial<WatchedSource> = {}): WatchedSource {
  const address = `https://fjordavisa.example/${id}.xml`
  return { id, kind: 'feed', address, addedAt: '2031-04-02T10:00:00Z', paused: false, crisis: false, nextAt: '2031-04-02T10:00:00Z', state, ...more }
}

onEveryStore(({ place }) => {
  const open = async (where?: string): Promise<Store> => openStore(where ?? (await place()), { create: true, now: () => '2031-04-02T12:00:00Z' })
  const told = async ({ changes }: Store): Promise<readonly unknown[]> =>
    (await changes.after(0)).items.map(({ kind, fate, id, before, after }) => [`${kind} ${fate} ${id}`, before?.status, after?.status])

  describe('sources', () => {
    test('come back as they were added, and an address is there once', async () => {
      const store = await open()
      const [one, two] = [sourceOf('a', { title: 'Fjordavisa', group: ['Nord', 'Aviser'] }), sourceOf('b', { kind: 'folder', address: '/inn' })]
      expect(await store.sources.add(one)).toEqual(one)
      expect(await store.sources.add(two)).toEqual(two)
      expect(await store.sources.add(sourceOf('c', { address: one.address }))).toEqual(one)
      expect(await store.sources.list()).toEqual([one, two])
      expect(await store.sources.get('b')).toEqual(two)
      expect(await store.sources.get('c')).toBeUndefined()
      await store.close()
    })

    test('are changed in what is told, and only in that', async () => {
      const store = await open()
      const one = await store.sources.add(sourceOf('a', { title: 'Fjordavisa' }))
      const { nextAt: _, ...never } = one
      expect(await store.sources.edit('a', { nextAt: undefined, crisis: true })).toEqual({ ...never, crisis: true })
      expect(await store.sources.get('a')).toEqual({ ...never, crisis: true })
      await store.sources.add(sourceOf('b'))
      expect(await store.sources.edit('b', { address: one.address, title: 'B' })).toEqual(sourceOf('b', { title: 'B' }))
      expect(await store.sources.edit('none', { paused: true })).toBeUndefined()
      expect(await store.sources.remove('b')).toBe(true)
      expect(await store.sources.remove('b')).toBe(false)
      await store.close()
    })

    test('that come, fail, mend, end and go are told of', async () => {
      const store = await open()
      await store.sources.add(sourceOf('a'))
      const failed = { ...state, failures: 1, error: { code: 'fetch-failed', message: 'Nobody answers.', hint: 'Wait.' } }
      for (const now of [failed, { ...failed, failures: 2 }, state, { ...state, reports: 4 }, { ...state, ended: true }]) {
        await store.sources.take('2031-04-02T10:00:00Z', 'one', '2031-04-02T10:05:00Z', 1)
        await store.sources.giveBack('a', 'one', { state: now })
      }
      await store.sources.remove('a')
      expect(await told(store)).toEqual([
        ['source new a', undefined, 'well'],
        ['source changed a', 'well', 'failing'],
        ['source changed a', 'failing', 'well'],
        ['source changed a', 'well', 'ended'],
        ['source gone a', 'ended', undefined],
      ])
      await store.close()
    })

    test('are taken when they are due, the longest waiting first, each by one holder until its lease ends', async () => {
      const where = await place()
      const [store, other] = [await open(where), await open(where)]
      const times = ['10:00:00Z', '09:00:00.500Z', '09:00:00Z', '11:00:00Z', '08:00:00Z', '08:00:00Z']
      for (const [n, time] of times.entries())
        await store.sources.add(
          sourceOf(`${n}`, { nextAt: `2031-04-02T${time}`, ...(n === 4 && { paused: true }), ...(n === 5 && { state: { ...state, ended: true } }) }),
        )
      const taken = async (by: Store, holder: string, now: string, limit = 9, until = '10:20:00Z'): Promise<readonly string[]> =>
        (await by.sources.take(`2031-04-02T${now}`, holder, `2031-04-02T${until}`, limit)).map(({ id }) => id)
      expect(await taken(store, 'one', '10:00:00Z', 2)).toEqual(['2', '1'])
      expect(await taken(other, 'two', '10:00:00Z')).toEqual(['0'])
      expect(await taken(other, 'two', '10:19:59Z')).toEqual([])
      expect(await store.sources.extend(['0', '1', '2', '3'], 'one', '2031-04-02T10:20:00Z')).toEqual(['1', '2'])
      expect(await taken(other, 'two', '10:20:00Z', 1)).toEqual(['2'])
      await store.sources.giveBack('2', 'one', { nextAt: '2031-04-02T23:00:00Z' })
      expect((await store.sources.get('2'))?.nextAt).toBe('2031-04-02T09:00:00Z')
      await other.sources.giveBack('2', 'two', { nextAt: '2031-04-02T10:21:00Z' })
      expect(await taken(store, 'one', '10:21:00Z', 1, '10:40:00Z')).toEqual(['1'])
      expect(await taken(store, 'one', '10:21:00Z')).toEqual(['0', '2'])
      await Promise.all([store.close(), other.close()])
    })
  })

  describe('duties', () => {
    test('are held by one until its time ends or it lets go', async () => {
      const store = await open()
      const hold = async (holder: string, now: string, until: string): Promise<boolean> =>
        store.duties.hold('join', holder, `2031-04-02T${now}:00Z`, `2031-04-02T${until}:00Z`)
      expect(await hold('one', '10:00', '10:05')).toBe(true)
      expect(await hold('two', '10:04', '10:09')).toBe(false)
      expect(await hold('one', '10:04', '10:10')).toBe(true)
      expect(await hold('two', '10:09', '10:15')).toBe(false)
      expect(await hold('two', '10:10', '10:15')).toBe(true)
      await store.duties.release('join', 'one')
      expect(await hold('one', '10:11', '10:16')).toBe(false)
      await store.duties.release('join', 'two')
      expect(await hold('one', '10:11', '10:16')).toBe(true)
      expect(await store.duties.hold('alerts', 'two', '2031-04-02T10:11:00Z', '2031-04-02T10:16:00Z')).toBe(true)
      await store.close()
    })
  })

  describe('answers', () => {
    const answer = { status: 201, headers: { location: '/v1/sources/a' }, body: '{"id":"a"}' }
    const begin = async (store: Store, hash: string, at = '10:00', ...more: readonly string[]): ReturnType<Store['answers']['begin']> =>
      store.answers.begin('key', hash, `2031-04-02T${at}:00Z`, ...more.map((time) => `2031-04-02T${time}:00Z`))

    test('are given again to the same request', async () => {
      const store = await open()
      expect(await begin(store, 'x')).toBe('yours')
      expect(await begin(store, 'x')).toBe('busy')
      expect(await begin(store, 'y')).toBe('other')
      await store.answers.end('key', answer)
      expect(await begin(store, 'x')).toEqual(answer)
      expect(await begin(store, 'y')).toBe('other')
      await store.answers.drop('key')
      expect(await begin(store, 'x')).toEqual(answer)
      await store.answers.trim('2031-04-02T10:00:00Z')
      expect(await begin(store, 'x')).toEqual(answer)
      await store.answers.trim('2031-04-02T10:00:01Z')
      expect(await begin(store, 'y')).toBe('yours')
      await store.close()
    })

    test('are worked on again where the work failed or was abandoned', async () => {
      const store = await open()
      expect(await begin(store, 'x')).toBe('yours')
      await store.answers.drop('key')
      expect(await begin(store, 'y', '10:01')).toBe('yours')
      expect(await begin(store, 'y', '10:02', '10:01')).toBe('busy')
      expect(await begin(store, 'y', '10:05', '10:04')).toBe('yours')
      expect(await begin(store, 'y', '10:06', '10:05')).toBe('busy')
      await store.close()
    })
  })
})
