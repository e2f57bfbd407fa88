import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../../language/load.ts'
import { packOf } from '../../../language/packs/index.ts'
import { languages, type EventType, type Language } from '../../../words/index.ts'
import { refusalOf } from './refusals.ts'
import { seeded } from './seeded.ts'

const models: Readonly<Record<Language, string>> = { nb: 'no.bin', nn: 'no.bin', en: 'en.bin', es: 'es.bin' }
const have = (language: Language): boolean => existsSync(new URL(`../../../../models/${models[language]}`, import.meta.url))

/** Sentence with the trigger in brackets, its type, and the mode of the refusal; nothing where it is none. */
const sentences: Readonly<Record<Language, readonly (readonly [text: string, type: EventType, mode: string])[]>> = {
  nb: [
    ['Juntaen vil ikke [løslate] piloten.', 'RETREAT', 'yield'],
    ['Juntaen har ikke [løslatt] piloten.', 'RETREAT', ''],
    ['– Vi vil ikke [løslate] piloten, sier generalen.', 'RETREAT', ''],
    ['Juntaen vil ikke [angripe] havna.', 'ASSAULT', ''],
  ],
  nn: [
    ['Juntaen vil ikkje [frigje] piloten.', 'RETREAT', 'yield'],
    ['Juntaen har ikkje [frigjeve] piloten.', 'RETREAT', ''],
  ],
  en: [
    ['The junta will not [meet] the envoy.', 'CONSULT', 'meet'],
    ['The junta won’t [release] the pilot.', 'RETREAT', 'yield'],
    ['The junta has not [released] the pilot.', 'RETREAT', ''],
    ['The pilot will not be [released].', 'RETREAT', ''],
  ],
  es: [
    ['La junta no [liberará] al piloto.', 'RETREAT', 'yield'],
    ['La junta no va a [recibir] al enviado.', 'CONSULT', 'meet'],
    ['La junta no [liberó] al piloto.', 'RETREAT', ''],
  ],
}

describe.each(languages)('refusals in %s', (language) => {
  test.skipIf(!have(language))('are what somebody will not do', { timeout: 120_000 }, async () => {
    const { annotate } = await loadLanguage(language)
    const pack = packOf(language)
    const got = sentences[language].map(([marked, type]) => {
      const { text, tree, statements, seeds } = seeded(annotate, pack, marked, [type])
      return [marked, type, refusalOf(text, tree, pack, { ...seeds[0]!, statements })?.modes.join() ?? '']
    })
    expect(got).toEqual(sentences[language])
  })
})
