import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimOf, correctionOf, recordOf, storyOf } from '../../../test/kept-record.ts'
import { keptOf, readOf } from '../../../test/kept-reports.ts'
import { started } from '../../../test/programs.ts'
import { onEveryStore } from '../../../test/stores.ts'
import { openStore, type Change, type Store } from '../index.ts'

const now = (): string => '2031-04-02T12:00:00Z'

onEveryStore(({ place, runs }) => {
  const open = async (where?: string): Promise<Store> => openStore(where ?? (await place()), { create: true, now })
  const told = async (store: Store, seq = 0): Promise<readonly string[]> =>
    (await store.changes.after(seq)).items.map(({ seq, kind, fate, id }) => `${seq} ${kind} ${fate} ${id}`)
  const ids = async (store: Store, count: number): Promise<readonly string[]> =>
    (await store.keep(Array.from({ length: count }, (_, n) => readOf({ guid: `${n}`, title: `Nr. ${n}` })))).map(({ id }) => id)

  describe('the log of changes', () => {
    test('tells of reports and versions, and not of what was there', async () => {
      const store = await open()
      expect(await store.changes.range()).toEqual({ first: 0, last: 0 })
      expect(await store.changes.after(0)).toEqual({ items: [], gap: false })
      const [first] = await store.keep([keptOf({ guid: 'a' }), keptOf({ guid: 'a' })])
      const [second] = await store.keep([keptOf({ guid: 'a', text: 'Havna er åpen.' })])
      await store.keep([keptOf({ guid: 'a' })])
      const about = { at: now(), kind: 'report', after: { text: 'Havna er stengt' } }
      expect((await store.changes.after(0)).items).toEqual([
        { ...about, seq: 1, fate: 'new', id: first?.id },
        { ...about, seq: 2, fate: 'changed', id: second?.id, of: first?.item },
      ])
      await store.close()
    })

    test('tells of a report that is read later than it was kept, once', async () => {
      const store = await open()
      const { reading, ...unread } = readOf()
      const [kept] = await store.keep([unread])
      const later = [{ id: kept?.id ?? '', ...reading! }]
      await store.keepReadings(later)
      await store.keepReadings(later)
      expect((await store.changes.after(1)).items).toMatchObject([{ seq: 2, kind: 'report', fate: 'changed', id: kept?.id, of: kept?.item }])
      await store.close()
    })

    test('tells what stories and claims were before, and are now', async () => {
      const store = await open()
      const [a = '', b = '', c = ''] = await ids(store, 3)
      await store.keepRecord(recordOf({ stories: [storyOf('s1', [a]), storyOf('s2', [b])], claims: [claimOf('c1', 's1', [a]), claimOf('c2', 's2', [b])] }))
      expect(await told(store, 3)).toEqual(['4 story new s1', '5 story new s2', '6 claim new c1', '7 claim new c2'])
      await store.keepRecord(recordOf({ stories: [storyOf('s1', [a]), storyOf('s2', [b])], claims: [claimOf('c1', 's1', [a]), claimOf('c2', 's2', [b])] }))
      expect((await store.changes.range()).last).toBe(7)
      const status = 'corroborated'
      await store.keepRecord(recordOf({ stories: [storyOf('s1', [a, b, c])], claims: [claimOf('c2', 's1', [b, c], { status })] }))
      expect(await told(store, 7)).toEqual(['8 story changed s1', '9 claim changed c2', '10 claim gone c1', '11 story gone s2'])
      const facts = { text: 'Havna er stengt (c2).', status: 'single', reports: 1, newsrooms: 1, origins: 1, contradicts: 1, values: ['killed 1–'] }
      const [, claim, gone, story] = (await store.changes.after(7)).items
      expect(claim).toMatchObject({ of: 's1', before: facts, after: { ...facts, status, reports: 2, values: ['killed 1–', 'killed 2–'] } })
      expect(gone).toMatchObject({ of: 's1', before: { text: 'Havna er stengt (c1).' } })
      expect(gone).not.toHaveProperty('after')
      expect(story).toMatchObject({ before: { text: 'Sak s2', reports: 1, newsrooms: 1, origins: 1 } })
      await store.close()
    })

    test('tells of corrections, and of what is added', async () => {
      const store = await open()
      await store.keepCorrections([correctionOf('k1')])
      await store.keepCorrections([correctionOf('k1')])
      const at = '2031-04-02T11:00:00Z'
      expect(await store.changes.add({ at, kind: 'source', fate: 'changed', id: 'f', after: { status: 'failing' } })).toBe(2)
      expect((await store.changes.after(0)).items).toEqual([
        { seq: 1, at: now(), kind: 'correction', fate: 'new', id: 'k1', of: 'item', after: { text: 'actor-rename' } },
        { seq: 2, at, kind: 'source', fate: 'changed', id: 'f', after: { status: 'failing' } },
      ])
      await store.close()
    })

    test('tells nothing of what was not stored', async () => {
      const store = await open()
      const [a = ''] = await ids(store, 1)
      await expect(store.keepRecord(recordOf({ stories: [storyOf('s1', [a]), storyOf('s2', ['nobody'])] }))).rejects.toMatchObject({ code: 'unknown-id' })
      const broken = { ...keptOf({ guid: 'x' }), readAt: undefined as unknown as string } // what no driver takes
      await expect(store.keep([keptOf({ guid: 'y' }), broken])).rejects.toMatchObject({ name: 'HearsayError' })
      const [, last] = await Promise.all([store.keep([keptOf({ guid: 'z' })]), store.changes.range()])
      expect([1, 2]).toContain(last.last)
      expect(await told(store, 1)).toHaveLength(1)
      await store.close()
    })

    test('is given the newest first, by kind, story and number', async () => {
      const store = await open()
      const [a = '', b = ''] = await ids(store, 2)
      await store.keepRecord(recordOf({ stories: [storyOf('s1', [a]), storyOf('s2', [b])], claims: [claimOf('c1', 's1', [a])] }))
      const seqs = async (options: Parameters<Store['changes']['newest']>[0]): Promise<readonly number[]> =>
        (await store.changes.newest(options)).map((it) => it.seq)
      expect(await seqs({})).toEqual([5, 4, 3, 2, 1])
      expect(await seqs({ kind: 'report', limit: 1 })).toEqual([2])
      expect(await seqs({ story: 's1' })).toEqual([5, 3])
      expect(await seqs({ story: 's1', before: 5 })).toEqual([3])
      await store.close()
    })

    test('is trimmed to the newest, says where something is missing, and its numbers go on', async () => {
      const where = await place()
      const store = await open(where)
      await ids(store, 5)
      expect(await store.changes.trim(10)).toBe(0)
      expect(await store.changes.trim(2)).toBe(3)
      expect(await store.changes.range()).toEqual({ first: 4, last: 5 })
      expect(await store.changes.after(3)).toMatchObject({ gap: false, items: [{ seq: 4 }, { seq: 5 }] })
      expect(await store.changes.after(2)).toMatchObject({ gap: true, items: [{ seq: 4 }, { seq: 5 }] })
      expect(await store.changes.after(5)).toEqual({ items: [], gap: false })
      expect(await store.changes.after(6)).toEqual({ items: [], gap: true })
      expect(await store.changes.trim(0)).toBe(1)
      await store.close()
      const again = await open(where)
      await again.keep([keptOf({ guid: 'later' })])
      expect(await again.changes.range()).toEqual({ first: 5, last: 6 })
      await again.close()
    })

    test('of two programs that write at once, one of them killed and begun again: none is missing, and none is seen before a lower one', async () => {
      const where = await place()
      const reader = await open(where)
      const seen: number[] = []
      let reading = Promise.resolve()
      const read = async (): Promise<void> => {
        for (const { seq } of (await reader.changes.after(seen.at(-1) ?? 0)).items) seen.push(seq)
      }
      const stop = reader.changes.follow(() => void (reading = reading.then(read)))
      const pairs = 60
      const [one, two] = [started('store-writer.ts', where, 'one', `${pairs}`), started('store-writer.ts', where, 'two', `${pairs}`)]
      await two.printed(5)
      two.child.kill('SIGKILL')
      await two.ended()
      await Promise.all([one.ended(), started('store-writer.ts', where, 'two', `${pairs}`).ended()])
      stop()
      await reading
      await read()
      expect(seen).toEqual(Array.from({ length: 3 * pairs }, (_, n) => n + 1))
      expect(new Set((await reader.changes.after(0)).items.map(({ id }) => id)).size).toBe(3 * pairs)
      await reader.close()
    })

    test('replayed from the beginning gives the record as it stands', async () => {
      const joined = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 4, maxLength: 4 }) // which story each report is in; its claim has a status
      const step = fc.tuple(joined, fc.array(fc.constantFrom('single', 'corroborated', 'denied'), { minLength: 4, maxLength: 4 }))
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
          const store = await open()
          const reports = await ids(store, 4)
          for (const [way, status] of steps) {
            const groups = [0, 1, 2]
              .map((group) => reports.filter((_, n) => way[n] === group || (way[n] === -1 && group === 2)))
              .filter(({ length }) => length > 0)
            const stories = groups.map((of) => storyOf(`s-${of[0]}`, of))
            const claims = groups.flatMap((of) =>
              of.flatMap((report) => {
                const n = reports.indexOf(report)
                return way[n] === -1 ? [] : [claimOf(`c${n}`, `s-${of[0]}`, [report], { status: status[n] ?? 'single' })]
              }),
            )
            await store.keepRecord(recordOf({ stories, claims }))
          }
          const { items, gap } = await store.changes.after(0)
          expect(gap).toBe(false)
          expect(items.map(({ seq }) => seq)).toEqual(items.map((_, n) => n + 1))
          const standing = replayed(items)
          const present = [
            ...(await store.stories()).items.map(
              ({ id, title, reports, claims, newsrooms, origins }) => [id, { text: title, reports, claims, newsrooms, origins }] as const,
            ),
            ...(await store.claims()).items.map(({ id, story, status, text }) => [id, { of: story, status, text }] as const),
          ]
          expect(Object.fromEntries(standing)).toMatchObject(Object.fromEntries(present))
          expect(standing.size).toBe(present.length)
          await store.close()
        }),
        { numRuns: runs(20) },
      )
    })
  })

  describe('who follows', () => {
    test('is called at once for changes of this program, and no more when it stops', async () => {
      const store = await open()
      let calls: string[] = []
      const heard = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
        calls = []
        await work()
        return [...new Set(calls)]
      }
      const stop = [store.changes.follow(() => calls.push('a')), store.changes.follow(() => calls.push('b'))]
      expect(await heard(async () => store.keep([keptOf({ guid: '1' })]))).toEqual(['a', 'b'])
      stop[0]?.()
      expect(await heard(async () => store.changes.add({ at: now(), kind: 'alert', fate: 'new', id: 'x' }))).toEqual(['b'])
      stop[1]?.()
      stop[1]?.()
      expect(await heard(async () => store.keep([keptOf({ guid: '2' })]))).toEqual([])
      await store.close()
    })

    test('is called for changes of another, too', async () => {
      const where = await place()
      const [store, other] = [await open(where), await open(where)]
      const heard = new Promise<void>((resolve) => {
        store.changes.follow(() => void store.changes.range().then(({ last }) => last > 0 && resolve()))
      })
      await other.keep([keptOf({ guid: '1' })])
      await heard
      await Promise.all([store.close(), other.close()])
    })
  })
})

/** What stands after these changes: what each story and claim is, by id. */
function replayed(changes: readonly Change[]): ReadonlyMap<string, unknown> {
  const standing = new Map<string, { readonly facts: Change['after']; readonly of?: string }>()
  for (const { kind, fate, id, of, before, after } of changes) {
    if (kind !== 'story' && kind !== 'claim') continue
    expect(before).toEqual(standing.get(id)?.facts)
    if (fate === 'gone') standing.delete(id)
    else standing.set(id, { facts: after, ...(of !== undefined && { of }) })
  }
  return new Map([...standing].map(([id, { facts, of }]) => [id, { ...facts, ...(of !== undefined && { of }) }]))
}
