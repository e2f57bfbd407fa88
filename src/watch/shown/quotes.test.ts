import { expect, test } from 'vitest'
import { claimOf, recordOf, storyOf } from '../../../test/kept-record.ts'
import { readOf, temporaryFile } from '../../../test/kept-reports.ts'
import { openStore } from '../../store/index.ts'
import type { Claim } from '../../words/index.ts'
import { shownClaimSentence, type ShownQuote } from './quotes.ts'

const texts = ['Havna er stengt, sier ordfører Ane Lie.', 'Havna er stengt til fredag, melder politiet.']
const outlets = ['Fjordavisa', 'Havposten']

/** The sentence of a claim that two outlets tell. */
async function sentenceOf(more: (ids: readonly string[]) => Partial<Claim>): Promise<ShownQuote> {
  const store = await openStore(temporaryFile(), { create: true })
  const kept = await store.keep(texts.map((text, n) => readOf({ id: `r${n}`, guid: `g${n}`, text, outlet: { name: outlets[n] ?? '' } })))
  const ids = kept.map(({ id }) => id)
  await store.keepRecord(recordOf({ stories: [storyOf('s1', ids)], claims: [claimOf('c1', 's1', ids, more(ids))] }))
  const sentence = await shownClaimSentence(store, 'c1')
  await store.close()
  return sentence
}

test('the sentence of a claim rests on the words that its text is, though another outlet has some of them, too', async () => {
  const text = 'Havna er stengt til fredag'
  const { evidence, text: sentence } = await sentenceOf((ids) => ({
    text,
    textFrom: { report: ids[1] ?? '', span: [0, text.length] },
    members: ids.map((report) => ({ report, span: [0, 15], trigger: [9, 15], via: [], own: true })),
  }))
  expect(evidence).toMatchObject([{ words: text, outlet: 'Havposten' }])
  expect(sentence).toContain(text)
  expect(sentence).toContain('Havposten')
})

test('of a claim of which these were not kept, on those of its first member', async () => {
  const { evidence } = await sentenceOf(() => ({ text: 'Havna er stengt' }))
  expect(evidence).toMatchObject([{ words: 'Havna er stengt,', outlet: 'Fjordavisa' }])
})

test('a figure that another report has now is told with the outlet of that report', async () => {
  const value = { kind: 'killed', min: 7, at: '2031-04-02T12:00:00Z', span: [0, 5], state: 'current' } as const
  const { evidence, text } = await sentenceOf(([first = '', second = '']) => ({
    text: 'Havna er stengt',
    textFrom: { report: first, span: [0, 15] },
    values: [{ ...value, report: second }],
  }))
  expect(evidence).toMatchObject([{ words: 'Havna er stengt', outlet: 'Fjordavisa' }])
  expect(text).toMatch(/sju er døde, ifølge Havposten/u)
})
