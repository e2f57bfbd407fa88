import { expect, test } from 'vitest'
import { claimOf, correctionOf, recordOf, storyOf } from '../../../test/kept-record.ts'
import { readOf, temporaryFile } from '../../../test/kept-reports.ts'
import { openStore, type Store } from '../../store/index.ts'
import { shownChanges, withShownFacts } from './changes.ts'

const texts = async (store: Store): Promise<readonly string[]> =>
  (await withShownFacts(store, (await store.changes.after(0)).items)).map(
    ({ kind, fate, before, after }) => `${kind} ${fate}: ${(after ?? before)?.text ?? ''}`,
  )

test('changes are told without words that were hidden since, and what is told in other words stays', async () => {
  const store = await openStore(temporaryFile(), { create: true })
  const [kept] = await store.keep([readOf({ title: 'Havna er stengt, sier Ane Lie' })])
  const [id, item] = [kept?.id ?? '', kept?.item ?? '']
  const text = 'Havna er stengt, sier ordfører Ane Lie.'
  await store.keepRecord(
    recordOf({
      stories: [storyOf('s1', [id], { title: 'Ane Lie stenger' })],
      claims: [claimOf('c1', 's1', [id], { text }), claimOf('c2', 's1', [id], { text: `Nå: ${text}` })],
    }),
  )
  await store.keepRecord(recordOf({ stories: [storyOf('s1', [id], { title: 'Ane Lie stenger' })], claims: [claimOf('c1', 's1', [id], { text })] }))
  await store.sources.add({
    id: 'f',
    kind: 'feed',
    address: '/inn',
    addedAt: '2031-04-02T10:00:00Z',
    paused: false,
    crisis: false,
    state: { failures: 0, reports: 0, versions: 0 },
  })
  expect((await texts(store))[0]).toBe('report new: Havna er stengt, sier Ane Lie')
  const target = { report: item, reportHash: 'f'.repeat(64), span: [31, 38], textQuote: { exact: 'Ane Lie', prefix: 'ordfører ', suffix: '.' } } as const
  await store.keepCorrections([correctionOf('k1', { kind: 'hide', before: false, after: true, target })])
  expect(await texts(store)).toEqual([
    'report new: Havna er stengt, sier ███ ███',
    'story new: ███ ███ stenger',
    'claim new: Havna er stengt, sier ordfører ███ ███.',
    'claim new: Nå: Havna er stengt, sier ordfører ███ ███.',
    'story changed: ███ ███ stenger',
    'claim gone: Nå: Havna er stengt, sier ordfører ███ ███.',
    'source new: /inn',
    'correction new: hide',
  ])
  expect((await shownChanges(store, { kind: 'claim', limit: 1 })).items).toMatchObject([{ before: { text: 'Nå: Havna er stengt, sier ordfører ███ ███.' } }])
  await store.keepRecord(recordOf({ gone: ['s1'] }))
  expect((await texts(store)).filter((line) => line.includes('Havna')).length).toBe(1) // of a story that is gone nobody knows its reports
  await store.close()
})
