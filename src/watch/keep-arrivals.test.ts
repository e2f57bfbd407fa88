import { expect, test } from 'vitest'
import { intakeOf, temporaryFile } from '../../test/kept-reports.ts'
import { openStore, type Store } from '../store/index.ts'
import { HearsayError, type Intake } from '../words/index.ts'
import { keepArrivals, type Fate } from './keep-arrivals.ts'
import { openLanguages } from './languages.ts'

const languages = openLanguages()

async function kept(store: Store, items: readonly (Intake | HearsayError)[], batch = 2): Promise<readonly Fate[]> {
  const arriving = (async function* () {
    for (const item of items) yield { file: 'feed.xml', item }
  })()
  const fates: Fate[] = []
  for await (const fate of keepArrivals(store, languages, arriving, { batch, now: () => '2031-04-02T10:00:00Z' })) fates.push(fate)
  return fates
}

const words = (fates: readonly Fate[]): readonly string[] => fates.map((fate) => ('fate' in fate ? fate.fate : fate.failed.code))
const three = ['1', '2', '3'].map((guid) => intakeOf({ guid, text: `– Brua er stengt, sier ordfører Ane Lie. Det er dag ${guid}.` }))

test('reports are read and kept, and passed over the next time', async () => {
  const store = await openStore(temporaryFile(), { create: true })
  expect(words(await kept(store, three))).toEqual(['new', 'new', 'new'])
  expect(words(await kept(store, three))).toEqual(['known', 'known', 'known'])
  expect((await store.searchStatements({ words: 'stengt' })).items.map(({ line }) => line.speaker)).toEqual(['Ane Lie', 'Ane Lie', 'Ane Lie'])
  await store.close()
})

test('what fails is told in its place; a report in no language of ours is kept without a reading, and not read again', async () => {
  const store = await openStore(temporaryFile(), { create: true })
  const foreign = intakeOf({ guid: 'fi', language: 'fi', text: 'Silta on suljettu.' })
  const error = new HearsayError('file-not-found', { file: 'x' })
  expect(words(await kept(store, [error, foreign, ...three.slice(0, 1)]))).toEqual(['file-not-found', 'language-unsupported', 'new', 'new'])
  expect(words(await kept(store, [foreign]))).toEqual(['known'])
  expect((await store.search({ words: 'silta' })).items).toHaveLength(1)
  await store.close()
})

test('whoever stops taking has kept what was acknowledged', async () => {
  const file = temporaryFile()
  const store = await openStore(file, { create: true })
  const arriving = (async function* () {
    for (const item of three) yield { file: 'feed.xml', item }
    throw new Error('the power went')
  })()
  const acknowledged: Fate[] = []
  await expect(
    (async () => {
      for await (const fate of keepArrivals(store, languages, arriving, { batch: 2 })) acknowledged.push(fate)
    })(),
  ).rejects.toThrow('the power went')
  await store.close()
  const again = await openStore(file)
  expect((await again.health()).counts.reports).toBe(acknowledged.length)
  expect(words(await kept(again, three))).toEqual(['known', 'known', 'new'])
  await again.close()
})
