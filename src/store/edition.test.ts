import { expect, test } from 'vitest'
import { recordOf, storyOf } from '../../test/kept-record.ts'
import { readOf } from '../../test/kept-reports.ts'
import { onEveryStore } from '../../test/stores.ts'
import { openStore } from './index.ts'

onEveryStore(({ place }) => {
  test('the edition is another one after every write, also by another program, and only then', async () => {
    const where = await place()
    const [ours, theirs] = [await openStore(where, { create: true }), await openStore(where)]
    const first = await ours.edition()
    await ours.reports()
    await theirs.stories()
    expect(await ours.edition()).toBe(first)
    const [kept] = await ours.keep([readOf({ guid: 'a' })])
    const second = await ours.edition()
    expect(second).not.toBe(first)
    await theirs.keepRecord(recordOf({ stories: [storyOf('s1', [kept?.id ?? ''])] }))
    const third = await ours.edition()
    expect(third).not.toBe(second)
    expect(await ours.edition()).toBe(third)
    await ours.close()
    await theirs.close()
  })

  test('words of versions are looked up by id', async () => {
    const store = await openStore(await place(), { create: true })
    const [kept] = await store.keep([readOf({ guid: 'a' })])
    const id = kept?.id ?? ''
    expect([...(await store.texts([id, id, 'none']))]).toMatchObject([
      [id, { id, item: kept?.item, text: 'Havna er stengt, sier ordfører Ane Lie.', outlet: 'Fjordavisa' }],
    ])
    expect((await store.statements()).items).toMatchObject([{ report: id, spans: [[0, 39]] }])
    expect((await store.events()).items).toMatchObject([{ report: id, span: [0, 39] }])
    await store.close()
  })
})
