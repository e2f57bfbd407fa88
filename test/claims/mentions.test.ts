import { beforeAll, describe, expect, test } from 'vitest'
import { openLanguages } from '../../src/watch/languages.ts'
import { openLanguagesOf, readTold } from '../../src/watch/record/read-told.ts'
import { languages, type Language } from '../../src/words/index.ts'

const opened = openLanguages()
const told = (language: Language, text: string) => ({ report: { id: 'r', text, language }, language })

beforeAll(async () => {
  await openLanguagesOf(
    opened,
    languages.map((language) => told(language, '')),
  )
})

/** The mentions of a text by the words of their triggers. */
function mentionsOf(language: Language, text: string) {
  const digest = readTold(opened, told(language, text))
  return new Map((digest?.mentions ?? []).map((mention) => [text.slice(...mention.trigger), mention]))
}

describe('which words assert something', () => {
  test.each([
    ['nb', 'Fire personer ble drept da taket på ishallen raste sammen i natt.', ['drept', 'raste']],
    ['nn', 'Fire personar omkom då taket på ishallen rasa saman i natt.', ['omkom', 'rasa']],
    ['en', 'Four people were killed when the roof of the ice rink collapsed overnight.', ['killed', 'collapsed']],
    ['es', 'Cuatro personas murieron al derrumbarse el techo de la pista de hielo.', ['murieron']],
    ['nb', 'Eksplosjonen på mølla kom etter en streik.', ['Eksplosjonen', 'streik']],
    ['en', 'The evacuation of the valley began after the earthquake.', ['evacuation', 'earthquake']],
    ['es', 'La evacuación del valle comenzó tras el terremoto.', ['evacuación', 'terremoto']],
  ] as const)('%s: %s', (language, text, expected) => {
    const found = mentionsOf(language, text)
    expect(expected.filter((word) => !found.has(word))).toEqual([])
  })

  test('what has no event and says nothing asserts nothing', () => {
    expect([...mentionsOf('en', 'Two old wooden chairs and a blue lamp.').keys()]).toEqual([])
  })
})

describe('what is known of a mention', () => {
  test.each([
    ['nb', 'Det var ingen lekkasje fra tanken, sa direktøren.', 'lekkasje'],
    ['nn', 'Ingen vart skadde i brannen.', 'skadde'],
    ['en', 'The mayor did not resign on Monday.', 'resign'],
    ['es', 'La alcaldesa no dimitió el lunes.', 'dimitió'],
  ] as const)('%s: "%s" is denied', (language, text, word) => {
    expect(mentionsOf(language, text).get(word)?.negated).toBe(true)
  })

  test.each([
    ['nb', 'Minst tolv passasjerer ble skadet i kollisjonen.', 'skadet', { kind: 'injured', min: 12 }],
    ['nb', 'Båten hadde 46 personer om bord.', 'bord', { kind: 'participants', min: 46, max: 46 }],
    ['nn', 'Talet på skadde har auka til ni.', 'auka', { kind: 'injured', min: 9, max: 9 }],
    ['en', 'The death toll has risen to nineteen.', 'risen', { kind: 'killed', min: 19, max: 19 }],
    ['nb', 'Det var 58 passasjerer om bord, ikke 61.', 'bord', { kind: 'participants', min: 58, max: 58 }],
    ['en', 'Twenty-two miners died in the explosion.', 'died', { kind: 'killed', min: 22, max: 22 }],
    ['en', 'Two trains collide near Oruro, at least 4 dead', 'dead', { kind: 'killed', min: 4 }],
    ['es', 'El derrumbe dejó siete heridos en el mercado.', 'heridos', { kind: 'injured', min: 7, max: 7 }],
  ] as const)('%s: "%s" counts people', (language, text, word, quantity) => {
    expect(mentionsOf(language, text).get(word)?.quantity).toMatchObject(quantity)
  })

  test.each([
    ['nb', 'Tre skoler ble evakuert i natt.', 'evakuert'],
    ['nn', 'Tre skular er evakuerte.', 'evakuerte'],
    ['en', 'Three blocks were evacuated overnight.', 'evacuated'],
    ['en', 'UPDATE 3-Death toll in mine fire rises.', 'toll'],
    ['es', 'Tres edificios fueron evacuados.', 'evacuados'],
  ] as const)('%s: "%s" counts no people', (language, text, word) => {
    expect(mentionsOf(language, text).get(word)?.quantity).toBeUndefined()
  })

  test.each([
    ['es', 'Catorce internos resultaron heridos.', 'resultaron'],
    ['nb', 'Det var ni passasjerer om bord.', 'var'],
  ] as const)('%s: "%s" is told once, not by its light verb, too', (language, text, word) => {
    expect([...mentionsOf(language, text).keys()]).not.toContain(word)
  })

  test('events are counted, too', () => {
    expect(mentionsOf('en', 'Residents heard two explosions at the mill.').get('explosions')?.cardinality).toBe(2)
  })

  test.each([
    ['en', 'On Tuesday evening, four guards arrested the harbour master outside his house.', 'arrested', 'four guards arrested the harbour master'],
    ['nb', 'Tirsdag kveld sto to låver i brann ved elva.', 'brann', 'sto to låver i brann'],
    ['es', 'El martes por la noche la marina detuvo a tres pescadores cerca del faro.', 'detuvo', 'la marina detuvo a tres pescadores'],
  ] as const)('%s: the least words of "%s"', (language, text, word, core) => {
    const mention = mentionsOf(language, text).get(word)
    expect(mention && text.slice(...mention.core)).toBe(core)
  })
})
