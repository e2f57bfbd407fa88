import { expect, test } from 'vitest'
import { verdictOf } from '../../../test/kept-record.ts'
import { onEveryStore } from '../../../test/stores.ts'
import { openStore } from '../index.ts'

const at = (minute: number): string => `2031-04-02T10:${String(minute).padStart(2, '0')}:00.000Z`
const of = (report: string) => ({ target: { ...verdictOf('x').target, report } })

onEveryStore(({ place }) => {
  test('verdicts are kept, listed, told by report, and taken back', async () => {
    const store = await openStore(await place(), { create: true })
    const [a, b, c] = [
      verdictOf('a', { at: at(2), sample: '7' }),
      verdictOf('b', { at: at(1), by: 'Per', kind: 'event', type: 'ASSAULT', ...of('r2') }),
      verdictOf('c', { at: at(2), verdict: 'wrong', ...of('r3') }),
    ]
    for (const one of [a, b, c, a]) await store.verdicts.add(one)
    expect((await store.verdicts.list()).items).toEqual([c, a, b])
    expect((await store.verdicts.list({ kind: 'event' })).items).toEqual([b])
    expect((await store.verdicts.list({ by: 'Mona', report: 'r1', sample: '7' })).items).toEqual([a])
    const first = await store.verdicts.list({ limit: 2 })
    expect((await store.verdicts.list({ limit: 2, after: first.next ?? '' })).items).toEqual([b])
    expect(await store.verdicts.of(['r2', 'r1', 'r2', 'none'])).toEqual([b, a])
    const edition = await store.edition()
    expect(await store.verdicts.remove('a')).toEqual(a)
    expect(await store.verdicts.remove('a')).toBeUndefined()
    expect(await store.edition()).not.toBe(edition)
    expect((await store.changes.after(0)).items).toEqual([])
    await store.close()
  })

  test('all of them come in the order they were given, however many', async () => {
    const store = await openStore(await place(), { create: true })
    const count = 1100
    for (let n = 0; n < count; n++) await store.verdicts.add(verdictOf(`v${n}`, { at: at(n % 60) }))
    const all: string[] = []
    for await (const { at, id } of store.verdicts.all()) all.push(`${at} ${id}`)
    expect([new Set(all).size, all]).toEqual([count, all.toSorted()])
    await store.close()
  })
})
