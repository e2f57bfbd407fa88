import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimOf, recordOf, storyOf, timelineOf } from '../../../test/kept-record.ts'
import { collected, readOf } from '../../../test/kept-reports.ts'
import { onEveryStore } from '../../../test/stores.ts'
import { openStore, type ClaimOptions, type RecordRows, type Store } from '../index.ts'

onEveryStore(({ place, runs }) => {
  /** A store of so many reports, and their ids. */
  async function filled(count: number): Promise<{ readonly store: Store; readonly ids: readonly string[] }> {
    const store = await openStore(await place(), { create: true })
    const at = (n: number): string => `2031-04-02T1${n}:00:00Z`
    const kept = await store.keep(Array.from({ length: count }, (_, n) => readOf({ guid: `${n}`, publishedAt: at(n) })))
    return { store, ids: kept.map(({ id }) => id) }
  }

  /** Everything the store says of its record. */
  async function told(store: Store): Promise<unknown> {
    const { items } = await store.stories()
    const whole = await Promise.all(
      items.map(async (line) => [line, await store.story(line.id), await store.timeline(line.id), await store.copies(line.id)] as const),
    )
    return { whole, claims: await store.claims(), numbers: await store.numbers() }
  }

  describe('a record', () => {
    test('comes back as it was kept', async () => {
      const { store, ids } = await filled(3)
      const [a = '', b = '', c = ''] = ids
      const stories = [storyOf('s1', [a, b]), storyOf('s2', [c], { to: '2031-04-02T13:00:00Z' })]
      const claims = [claimOf('c1', 's1', [a, b])]
      const timelines = [timelineOf('s1', ['Havna stenges.', 'Havna åpner.'])]
      const copies = [{ a, b, containment: 0.5, kind: 'rewrite', direction: 'known', credited: true, spans: [{ a: [0, 4], b: [2, 6] }] }] as const
      const changes = await store.keepRecord({ stories, claims, timelines, copies })
      expect(changes).toEqual({ stories: ['s1', 's2'], claims: ['c1'], gone: { stories: [], claims: [] }, copies: 1, entries: 2 })
      const lines = (await store.stories()).items
      expect(lines.map(({ id }) => id)).toEqual(['s2', 's1'])
      expect(lines[1]).toMatchObject({ title: 'Sak s1', reports: 2, claims: 1, newsrooms: 1, origins: 1 })
      expect(await store.story('s1')).toEqual(stories[0])
      expect(await store.claim('c1')).toEqual(claims[0])
      expect((await store.claims({ story: 's1', kind: 'event', status: 'single' })).items).toEqual(claims)
      expect((await store.claims({ story: 's2' })).items).toEqual([])
      expect(await store.timeline('s1')).toEqual(timelines[0])
      expect(await store.timeline('s2')).toEqual({ story: 's2', entries: [] })
      expect(await store.timeline('none')).toBeUndefined()
      expect(await store.copies('s1')).toEqual(copies)
      const tellings = await store.tellings([b, c, a, a])
      const { status, origins, members } = claims[0] ?? claimOf('c1', 's1', [])
      expect(tellings).toEqual(
        members
          .map(({ report, span }) => ({ report, span, claim: 'c1', kind: 'event', status, origins: origins.length }))
          .toSorted((x, y) => (x.report < y.report ? -1 : 1)),
      )
      expect(await store.tellings([])).toEqual([])
      const [newest] = (await store.numbers({ story: 's1', kind: 'killed' })).items
      expect(newest).toEqual({ ...claims[0]?.values?.[1], claim: 'c1', story: 's1', text: claims[0]?.text, words: 'Havna' })
      await store.close()
    })

    test('is listed by what is main and by how much it weighs, page after page', async () => {
      const { store, ids } = await filled(3)
      const [a = '', b = '', c = ''] = ids
      const weights = [0, 1, 3, 2, 1, 0] as const
      const claims = weights.map((weight, n) =>
        claimOf(`c${n}`, n === 4 ? 's2' : 's1', [n === 4 ? c : a], { weight, main: weight > 0, lastAt: `2031-04-02T1${n}:00:00Z` }),
      )
      await store.keepRecord(recordOf({ stories: [storyOf('s1', [a, b]), storyOf('s2', [c])], claims }))
      const listed = async (options: ClaimOptions): Promise<readonly string[]> => {
        const first = await store.claims({ ...options, limit: 2 })
        const rest = first.next === undefined ? [] : (await store.claims({ ...options, after: first.next })).items
        return [...first.items, ...rest].map(({ id }) => id)
      }
      expect(await listed({})).toEqual(['c5', 'c4', 'c3', 'c2', 'c1', 'c0'])
      expect(await listed({ main: true })).toEqual(['c4', 'c3', 'c2', 'c1'])
      expect(await listed({ order: 'weight' })).toEqual(['c2', 'c3', 'c4', 'c1', 'c5', 'c0'])
      expect(await listed({ main: true, order: 'weight', story: 's1' })).toEqual(['c2', 'c3', 'c1'])
      const { next = '' } = await store.claims({ order: 'weight', limit: 1 })
      await expect(store.claims({ after: next })).rejects.toMatchObject({ code: 'bad-cursor' })
      expect((await store.stories()).items.map(({ id, claims: all, mainClaims }) => [id, all, mainClaims])).toEqual([
        ['s2', 1, 1],
        ['s1', 5, 3],
      ])
      const told = async (options: { main?: boolean }): Promise<number> => (await store.changes.newest({ kind: 'claim', ...options })).length
      expect([await told({}), await told({ main: true })]).toEqual([6, 4])
      await store.close()
    })

    test('kept again writes nothing, and only what changed is written', async () => {
      const { store, ids } = await filled(2)
      const rows = (text: string): RecordRows =>
        recordOf({
          stories: [storyOf('s1', ids)],
          claims: [claimOf('c1', 's1', ids), claimOf('c2', 's1', ids, { text })],
          timelines: [timelineOf('s1', ['Havna stenges.'])],
        })
      await store.keepRecord(rows('Skolen er stengt.'))
      const nothing = { stories: [], claims: [], gone: { stories: [], claims: [] }, copies: 0, entries: 0 }
      expect(await store.keepRecord(rows('Skolen er stengt.'))).toEqual(nothing)
      expect(await store.keepRecord(rows('Skolen er åpen.'))).toEqual({ ...nothing, claims: ['c2'] })
      expect((await store.claim('c2'))?.text).toBe('Skolen er åpen.')
      await store.close()
    })

    test('takes the place of stories that have its reports, with all that hung on them', async () => {
      const { store, ids } = await filled(3)
      const [a = '', b = '', c = ''] = ids
      await store.keepRecord(recordOf({ stories: [storyOf('s1', [a]), storyOf('s2', [b, c])], claims: [claimOf('c1', 's1', [a]), claimOf('c2', 's2', [b])] }))
      const merged = recordOf({ stories: [storyOf('s3', [a, b, c])], claims: [claimOf('c2', 's3', [b]), claimOf('c3', 's3', [a])] })
      const { gone } = await store.keepRecord(merged)
      expect(gone).toEqual({ stories: ['s1', 's2'], claims: ['c1'] })
      expect((await store.stories()).items.map(({ id }) => id)).toEqual(['s3'])
      expect((await store.claims()).items.map(({ id }) => id)).toEqual(['c3', 'c2'])
      expect((await store.health()).faults).toEqual([])
      await store.keepRecord(recordOf({ gone: ['s3'] }))
      expect((await store.health()).counts).toMatchObject({ stories: 0, claims: 0 })
      await store.close()
    })

    test('of a report that is not kept is refused, and nothing of it stays', async () => {
      const { store, ids } = await filled(1)
      await expect(store.keepRecord(recordOf({ stories: [storyOf('s1', ids), storyOf('s2', ['nobody'])] }))).rejects.toMatchObject({ code: 'unknown-id' })
      expect((await store.stories()).items).toEqual([])
      await store.close()
    })

    test('any way of joining the same reports, one after another, ends as the last one alone', async () => {
      const joined = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }) // which story each report is in
      await fc.assert(
        fc.asyncProperty(fc.array(joined, { minLength: 1, maxLength: 4 }), async (ways) => {
          const [one, other] = [await filled(5), await filled(5)]
          for (const way of ways) await one.store.keepRecord(recordFor(way, one.ids))
          await other.store.keepRecord(recordFor(ways.at(-1) ?? [], other.ids))
          expect(await told(one.store)).toEqual(await told(other.store))
          expect((await one.store.health()).faults).toEqual([])
          await Promise.all([one.store.close(), other.store.close()])
        }),
        { numRuns: runs(15) },
      )
    })
  })

  describe('lists of a story', () => {
    test('hold what its reports say, newest first, in pages', async () => {
      const { store, ids } = await filled(5)
      await store.keepRecord(recordOf({ stories: [storyOf('s1', ids.slice(0, 3)), storyOf('s2', ids.slice(3))] }))
      const reports = (await store.reports({ story: 's1' })).items
      expect(reports.map(({ id }) => id)).toEqual(ids.slice(0, 3).toReversed())
      const first = await store.statements({ story: 's1', limit: 2 })
      const rest = await store.statements({ story: 's1', limit: 2, ...(first.next === undefined ? {} : { after: first.next }) })
      expect([...first.items, ...rest.items].map(({ report }) => report)).toEqual(ids.slice(0, 3).toReversed())
      expect(rest.next).toBeUndefined()
      expect((await store.events({ story: 's2' })).items.map(({ report }) => report)).toEqual(ids.slice(3).toReversed())
      await store.close()
    })

    test('keep to speaker, stance, type and time', async () => {
      const { store, ids } = await filled(3)
      const times = { from: '2031-04-02T11:00:00Z', to: '2031-04-02T12:00:00Z' }
      expect((await store.events({ type: 'COERCE', ...times })).items).toMatchObject([{ report: ids[1], place: 'Havna', asserters: 'Ane Lie', numbers: [] }])
      expect((await store.events({ type: 'AID' })).items).toEqual([])
      expect((await store.events({ country: 'NOR' })).items).toEqual([])
      expect((await store.statements({ speaker: 'Ane Lie', stance: 'says', type: 'indirect', ...times })).items).toMatchObject([{ report: ids[1] }])
      expect((await store.statements({ country: 'NOR' })).items).toEqual([])
      expect((await store.reports(times)).items.map(({ id }) => id)).toEqual([ids[1]])
      await store.close()
    })
  })

  test('speakers come by how much they said, of a story or by a part of their name', async () => {
    const { store, ids } = await filled(3)
    await store.keepRecord(recordOf({ stories: [storyOf('s1', ids.slice(0, 2))] }))
    const line = { speaker: 'Ane Lie', outlets: 1, lastAt: '2031-04-02T12:00:00Z' }
    expect((await store.speakers()).items).toEqual([{ ...line, statements: 3 }])
    expect((await store.speakers({ story: 's1', name: 'ane' })).items).toEqual([{ ...line, statements: 2, lastAt: '2031-04-02T11:00:00Z' }])
    expect((await store.speakers({ name: '%' })).items).toEqual([])
    await store.close()
  })

  test('digests and what stories were made from come back', async () => {
    const { store, ids } = await filled(1)
    await store.keepDigests(new Map([['a', { terms: ['havna', 'å'] }]]))
    await store.keepDigests(
      new Map<string, unknown>([
        ['a', { terms: [] }],
        ['b', 2],
      ]),
    )
    expect(await store.digests(['a', 'b', 'c'])).toEqual(
      new Map<string, unknown>([
        ['a', { terms: [] }],
        ['b', 2],
      ]),
    )
    await store.keepRecord({ ...recordOf({ stories: [storyOf('s1', ids)] }), bases: new Map([['s1', 'x']]) })
    expect(await store.bases()).toEqual(new Map([['s1', 'x']]))
    await store.keepRecord(recordOf({ gone: ['s1'] }))
    expect(await store.bases()).toEqual(new Map())
    await store.close()
  })

  test('all reports come once, in the order of time, as they are cited', async () => {
    const { store, ids } = await filled(4)
    await store.keep([readOf({ guid: '1', text: 'Havna er åpen.', publishedAt: '2031-04-02T11:00:00Z', updatedAt: '2031-04-02T15:00:00Z' })])
    const all = await collected(store.allReports())
    expect(all.map(({ report }) => report.publishedAt?.slice(11, 13))).toEqual(['10', '11', '12', '13'])
    expect(all.map(({ id, report, reading }) => [report.id === id, reading?.report.id === id])).toEqual(Array.from({ length: 4 }, () => [true, true]))
    expect(all[1]?.report.text).toBe('Havna er åpen.')
    expect(all[0]?.id).toBe(ids[0])
    await store.close()
  })
})

function recordFor(way: readonly number[], ids: readonly string[]): RecordRows {
  const groups = [0, 1, 2].map((group) => ids.filter((_, n) => way[n] === group)).filter((reports) => reports.length > 0)
  const name = (reports: readonly string[]): string => `s-${reports[0]}`
  return recordOf({
    stories: groups.map((reports) => storyOf(name(reports), reports)),
    claims: groups.flatMap((reports) => reports.map((report) => claimOf(`c-${report}`, name(reports), [report]))),
    timelines: groups.map((reports) => timelineOf(name(reports), reports)),
  })
}

onEveryStore(({ place }) => {
  test('who said how much in a story is counted with its rows, also when a person corrects them', async () => {
    const store = await openStore(await place(), { create: true })
    const reports = ['a', 'b', 'c'].map((guid) =>
      readOf({ guid, publishedAt: `2031-04-02T1${guid.charCodeAt(0) - 97}:00:00Z`, outlet: { name: `Avis ${guid}` } }),
    )
    const ids = (await store.keep(reports)).map(({ id }) => id)
    await store.keepRecord(recordOf({ stories: [storyOf('s1', ids.slice(0, 2)), storyOf('s2', ids.slice(2))] }))
    const line = { speaker: 'Ane Lie', statements: 2, outlets: 2, lastAt: '2031-04-02T11:00:00Z' }
    expect((await store.speakers({ story: 's1' })).items).toEqual([line])
    const { reading } = reports[0]?.reading ?? {}
    if (!reading) throw new Error('it was read')
    await store.keepRows(ids[0] ?? '', { ...reading, actors: reading.actors.map((actor) => ({ ...actor, name: 'Per Vik' })) })
    expect((await store.speakers({ story: 's1' })).items.map(({ speaker, statements }) => [speaker, statements])).toEqual([
      ['Per Vik', 1],
      ['Ane Lie', 1],
    ])
    expect((await store.speakers({ story: 's1', name: 'vik' })).items).toMatchObject([{ outlets: 1, lastAt: '2031-04-02T10:00:00Z' }])
    await store.keepRecord(recordOf({ stories: [storyOf('s3', ids)] }))
    expect((await store.speakers({ story: 's3' })).items).toMatchObject([{ statements: 2 }, { statements: 1 }])
    expect([(await store.speakers({ story: 's1' })).items, (await store.speakers()).items.length]).toEqual([[], 2])
    await store.close()
  })

  test('a story in a list says which words its title is', async () => {
    const store = await openStore(await place(), { create: true })
    const [id = ''] = (await store.keep([readOf({ guid: 'a' })])).map((it) => it.id)
    await store.keepRecord(recordOf({ stories: [storyOf('s1', [id], { titleFrom: { report: id, span: [0, 5] } })] }))
    expect((await store.stories()).items).toMatchObject([{ id: 's1', titleFrom: { report: id, span: [0, 5] } }])
    await store.close()
  })
})
