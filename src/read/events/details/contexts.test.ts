import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../../language/load.ts'
import { packOf } from '../../../language/packs/index.ts'
import { languages, type EventType, type Language } from '../../../words/index.ts'
import { contextsOf } from './contexts.ts'
import { seeded } from './seeded.ts'

const models: Readonly<Record<Language, string>> = { nb: 'no.bin', nn: 'no.bin', en: 'en.bin', es: 'es.bin' }
const have = (language: Language): boolean => existsSync(new URL(`../../../../models/${models[language]}`, import.meta.url))

/** Text with the trigger in brackets, its type, and its contexts. */
const texts: Readonly<Record<Language, readonly (readonly [text: string, type: EventType, contexts: readonly string[]])[]>> = {
  nb: [
    ['Opprørspoliti [slo] løs på studenter.', 'ASSAULT', ['repression']],
    ['Ukjente [slo] løs på studenter.', 'ASSAULT', []],
    ['Fiskerne [sperret] havna i protest mot den nye tolløkningen og kvotene.', 'PROTEST', ['natural_resource']],
    ['Dommeren [dømte] borgermesteren for underslag.', 'SANCTION', ['legal', 'corruption']],
  ],
  nn: [
    ['Opprørspoliti [slo] laus på studentar.', 'ASSAULT', ['repression']],
    ['Dommaren [dømde] borgarmeisteren for underslag.', 'SANCTION', ['legal', 'corruption']],
  ],
  en: [
    ['Riot police [beat] students outside the library.', 'ASSAULT', ['repression']],
    ['Masked men [beat] students outside the library.', 'ASSAULT', []],
    ['Smugglers [fired] on the ranger. He had seized cocaine, and the gang wanted its heroin back.', 'ASSAULT', ['illegal_drugs']],
    ['Nurses [walked out] over pay. The wage offer is below inflation.', 'PROTEST', ['economic', 'health']],
  ],
  es: [
    ['Los antidisturbios [golpearon] a los estudiantes.', 'ASSAULT', ['repression']],
    ['Unos encapuchados [golpearon] a los estudiantes.', 'ASSAULT', []],
    ['El juez [condenó] al alcalde por cohecho.', 'SANCTION', ['legal', 'corruption']],
  ],
}

describe.each(languages)('contexts in %s', (language) => {
  test.skipIf(!have(language))('from the words of sentence and paragraph', { timeout: 120_000 }, async () => {
    const { annotate } = await loadLanguage(language)
    const pack = packOf(language)
    const got = texts[language].map(([marked, type]) => {
      const { text, seeds } = seeded(annotate, pack, marked, [type])
      return [marked, type, contextsOf(text, pack, seeds[0]!)]
    })
    expect(got).toEqual(texts[language])
  })

  test('all contexts of the manual have words', () => {
    expect(Object.keys(packOf(language).events.contexts)).toHaveLength(37)
    for (const { words } of Object.values(packOf(language).events.contexts)) expect(words.length).toBeGreaterThanOrEqual(6)
  })
})
