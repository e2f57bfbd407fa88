import { expect, test } from 'vitest'
import { correctionOf } from '../../../test/kept-record.ts'
import { readOf, temporaryFile } from '../../../test/kept-reports.ts'
import { openStore } from '../../store/index.ts'
import type { Correction } from '../../words/index.ts'
import type { NewsBody } from '../alerts/news.ts'
import { newsToShow } from './news.ts'

test('news that were told before words were hidden are shown without them', async () => {
  const store = await openStore(temporaryFile(), { create: true })
  const [kept] = await store.keep([readOf({ guid: 'a' })])
  const { id = '', item = '' } = kept ?? {}
  const body = { claim: { text: 'Havna er stengt, sier Ane Lie' }, quotes: [{ report: id, words: 'ordfører Ane Lie' }] } as unknown as NewsBody // what is looked at
  expect(await newsToShow(store, [body])).toEqual([body])
  const target = { report: item, reportHash: 'f', span: [31, 38], textQuote: { exact: 'Ane Lie', prefix: '', suffix: '' } }
  await store.keepCorrections([correctionOf('k1', { kind: 'hide', before: false, after: true, target } as unknown as Partial<Correction>)])
  expect(JSON.stringify(await newsToShow(store, [body]))).not.toMatch(/Ane|Lie/u)
  await store.close()
})
