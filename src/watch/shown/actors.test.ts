import { expect, test } from 'vitest'
import { claimOf, recordOf, storyOf } from '../../../test/kept-record.ts'
import { readOf, temporaryFile } from '../../../test/kept-reports.ts'
import { openStore } from '../../store/index.ts'
import { againstSelf, shownActor } from './actors.ts'

test('claims of one that stand against each other are pairs, each once, and a denial before a contradiction', () => {
  const claims = [
    claimOf('a', 's1', ['r'], { contradicts: ['b', 'z'], deniedBy: ['b'] }),
    claimOf('b', 's1', ['r'], { contradicts: ['a'] }),
    claimOf('c', 's1', ['r'], { contradicts: ['c', 'a'] }),
  ]
  expect(againstSelf(claims).map(({ how, claims: [one, other] }) => `${one.id} ${how} ${other.id}`)).toEqual(['a denies b', 'c contradicts a'])
  expect(againstSelf([claimOf('a', 's1', ['r'], { contradicts: ['b'] })])).toEqual([])
})

test('what somebody says against themselves rests on the words that the text of each claim is', async () => {
  const store = await openStore(temporaryFile(), { create: true })
  const kept = await store.keep(['a', 'b'].map((id) => readOf({ id, guid: id, text: `Havna er stengt (${id}), sier ordfører Ane Lie.` })))
  const [first = '', second = ''] = kept.map(({ id }) => id)
  const claims = [
    claimOf('c1', 's1', [first, second], { text: 'stengt (b)', textFrom: { report: second, span: [9, 19] }, contradicts: ['c2'] }),
    claimOf('c2', 's1', [first], { contradicts: ['c1'] }),
  ]
  await store.keepRecord(recordOf({ stories: [storyOf('s1', [first, second])], claims }))
  const { against } = await shownActor(store, 'Ane Lie')
  const told = new Map(against.flatMap(({ claims: two }) => two.map(({ id, evidence }) => [id, evidence.map(({ report, words }) => [report, words])] as const)))
  expect(told.get('c1')).toEqual([[second, 'stengt (b)']])
  expect(told.get('c2')).toEqual([[first, 'Havna er stengt ']])
  await store.close()
})
