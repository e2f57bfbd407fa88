import { expect, test } from 'vitest'
import { claimOf, correctionOf, recordOf, storyOf } from '../../../test/kept-record.ts'
import { readOf, temporaryFile } from '../../../test/kept-reports.ts'
import { openStore, type Store } from '../../store/index.ts'
import type { Correction } from '../../words/index.ts'
import { shownClaim, shownClaims } from './claims.ts'
import { shownWords } from './shown-words.ts'
import { shownStories, shownStory } from './stories.ts'
import { claimsToShow, storyToShow } from './whole-rows.ts'

/** A store of a story of one report, which tells its headline and a claim in its own words, and the id of the report. */
async function told(): Promise<{ readonly store: Store; readonly id: string; readonly item: string }> {
  const store = await openStore(temporaryFile(), { create: true })
  const [kept] = await store.keep([readOf({ guid: 'a', text: 'Havna er\nstengt, sier ordfører Ane  Lie.' })])
  const { id = '', item = '' } = kept ?? {}
  const story = storyOf('s1', [id], { title: 'Ane Lie stenger havna', titleFrom: { report: id, span: [0, 15] } })
  await store.keepRecord(recordOf({ stories: [story], claims: [claimOf('c1', 's1', [id], { text: 'Havna er stengt, sier Ane Lie.' })] }))
  return { store, id, item }
}

const hidden = (item: string, words: boolean): Correction =>
  correctionOf('k1', {
    kind: 'hide',
    before: false,
    after: true,
    reason: 'a court order',
    target: { report: item, reportHash: 'f', ...(words && { span: [31, 39], textQuote: { exact: 'Ane  Lie', prefix: 'ordfører ', suffix: '.' } }) },
  })

test('evidence is the words as they stand there; reports that are not kept give none', async () => {
  const { store, id } = await told()
  const shown = await shownWords(store, [id, 'none'])
  const cited = [
    { report: id, span: [0, 15] as const },
    { report: 'none', span: [0, 5] as const },
  ]
  expect(shown.evidence(cited)).toEqual([{ report: id, span: [0, 15], words: 'Havna er\nstengt', outlet: 'Fjordavisa', language: 'nb' }])
  expect((await shownStories(store, {})).items).toMatchObject([{ title: 'Ane Lie stenger havna', evidence: [{ words: 'Havna er\nstengt' }] }])
  expect(await shownClaim(store, 'c1')).toMatchObject({ members: [{ words: 'Havna er\nstengt,' }], values: [{ words: 'Havna', min: 1 }] })
  await store.close()
})

test('hidden words are blocks before anything is joined anew, however white space stands in them', async () => {
  const { store, id, item } = await told()
  await store.keepCorrections([hidden(item, true)])
  const shown = await shownWords(store, [id])
  expect(shown.without([id], 'ifølge Ane\nLie')).toBe('ifølge ███\n███')
  expect(shown.evidence([{ report: id, span: [22, 39] }])[0]?.words).not.toMatch(/Ane|Lie/u)
  expect(await shownStory(store, 's1')).toMatchObject({ title: '███ ███ stenger havna' })
  expect((await shownClaims(store, {})).items).toMatchObject([{ text: 'Havna er stengt, sier ███ ███.' }])
  expect((await claimsToShow(store, {})).items).toMatchObject([{ text: 'Havna er stengt, sier ███ ███.' }])
  expect(await storyToShow(store, 's1')).toMatchObject({ title: '███ ███ stenger havna' })
  await store.close()
})

test('of a report that is hidden as a whole no words are left', async () => {
  const { store, id, item } = await told()
  await store.keepCorrections([hidden(item, false)])
  const shown = await shownWords(store, [id])
  expect(shown.evidence([{ report: id, span: [0, 15] }])[0]?.words).toBe('█████ ██\n██████')
  expect(shown.without([id], 'Havna er stengt')).toBe('█████ ██ ██████')
  expect(shown.without([id], 'Liv Aas: Havna er stengt')).toBe('███ ████ █████ ██ ██████')
  expect(shown.without([id], 'Brua er åpen')).toBe('Brua er åpen')
  await store.close()
})
