import { expect, test } from 'vitest'
import { loadLanguage, packOf } from '../../language/index.ts'
import type { Language, Stance } from '../../words/index.ts'
import { findActors } from '../actors/index.ts'
import { readLayout } from '../layout/index.ts'
import { findStatements } from './index.ts'

async function stancesIn(language: Language, text: string): Promise<readonly Stance[]> {
  const annotated = (await loadLanguage(language)).annotate(text)
  const pack = packOf(language)
  const layout = readLayout(annotated, {}, pack)
  return findStatements(annotated, pack, { layout, actors: findActors(annotated, pack, { layout }) }).drafts.map(({ stance }) => stance)
}

test.each<[Language, string, Stance]>([
  ['nb', '– Dette er rent oppspinn, sier kaptein Rolf Aune.', 'denies'],
  ['nb', '– Det er uforsvarlig, sier lærer Mona Lie.', 'condemns'],
  ['nb', '– Vi viser vår solidaritet, sier biskop Per Dahl.', 'supports'],
  ['nb', '– Alle må ut nå, sier brannsjef Eva Moen.', 'demands'],
  ['nb', 'Lærerne mener kommunen må betale.', 'demands'],
  ['nb', '– Det tok slutt i går, sier vakt Ida Berg.', 'says'],
  ['nb', 'Opprørerne sier at de vil ta havna.', 'promises'],
  ['nb', 'Politiet sier at de skal ha skutt i lufta.', 'says'],
  ['nn', '– Det er ein skandale, seier gardbrukar Nils Tveit.', 'condemns'],
  ['nn', '– Det stemmer ikkje, seier ordførar Kari Lid.', 'denies'],
  ['en', '“That is a lie,” said the mayor, Ada Brook.', 'denies'],
  ['en', '“This is outrageous,” said the mayor, Ada Brook.', 'condemns'],
  ['es', '«Es una vergüenza», dijo la alcaldesa Rosa Peña.', 'condemns'],
  ['es', '«Eso es mentira», dijo el ministro Luis Ferrán.', 'denies'],
])('%s %s → %s', async (language, text, stance) => {
  expect(await stancesIn(language, text)).toEqual([stance])
})

test('the cue comes before the words: what is denied may be a disgrace', async () => {
  expect(await stancesIn('nb', 'Rederiet benekter at redningen var en skandale.')).toEqual(['denies'])
})
