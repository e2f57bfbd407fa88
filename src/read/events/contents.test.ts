import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { packOf } from '../../language/packs/index.ts'
import type { Language } from '../../words/index.ts'
import { eventsIn } from './reading.ts'

/** Types of the events of a sentence by the pack's lines alone, with the words of their targets. */
async function told(language: Language, text: string): Promise<readonly string[]> {
  const { annotate } = await loadLanguage(language)
  return eventsIn(annotate(text), packOf(language)).drafts.map(
    ({ type, targets }) => `${type}${targets.length > 0 ? ` ${targets.map(({ span }) => text.slice(...span)).join(' + ')}` : ''}`,
  )
}

describe('what is told beside another event', () => {
  test.each([
    ['nb', 'De ansatte gikk tilbake på jobb etter at partene kom til enighet.', ['CONCEDE', 'AGREE']],
    ['en', 'The president apologised on Monday for the killing of two farmers by his soldiers.', ['CONCEDE', 'ASSAULT two farmers']],
    ['es', 'Chile protestó ante La Paz por la detención de cuatro pescadores por la Armada boliviana.', ['COERCE cuatro pescadores']],
  ] as const)('happened (%s): %s', async (language, text, wanted) => {
    expect(await told(language, text)).toEqual(expect.arrayContaining([...wanted]))
  })

  test.each([
    ['nb', 'Den tidligere obersten er dømt til ti år for drap på fanger.', 'ASSAULT'],
    ['nn', 'Tingretten frikjende mannen som var skulda for svindel.', 'ACCUSE'],
    ['nb', 'USA innfører sanksjoner mot et selskap som angivelig finansierer militsen.', 'AID'],
  ] as const)('is a reason (%s): %s', async (language, text, unwanted) => {
    expect((await told(language, text)).filter((one) => one.startsWith(unwanted))).toEqual([])
  })

  test('results of one deed are one event', async () => {
    expect(await told('en', 'A bomber blew himself up at a mosque, killing four worshippers and wounding nine.')).toHaveLength(1)
  })
})

describe('whom it befalls', () => {
  test.each([
    ['nb', 'Ministeren avlyste turen etter at Polen utviste tre diplomater.', 'SANCTION tre diplomater'],
    ['en', "The minister rejected the union's demand.", 'REJECT the union'],
    ['nb', 'Statsråden avviste kravet fra fagforeningen.', 'REJECT fagforeningen'],
  ] as const)('is somebody (%s): %s', async (language, text, wanted) => {
    expect(await told(language, text)).toContain(wanted)
  })
})

describe('who cannot act', () => {
  test.each([
    ['nb', 'Vinden trekker seg tilbake utpå kvelden.'],
    ['nn', 'Regnet trekkjer seg tilbake i kveld.'],
    ['en', 'The wind retreated by noon.'],
    ['es', 'El viento se retiró por la noche.'],
  ] as const)('does nothing (%s): %s', async (language, text) => {
    expect(await told(language, text)).toEqual([])
  })

  test('a number of people can', async () => {
    expect(await told('en', 'A large number of rebels attacked the town.')).toHaveLength(1)
  })
})
