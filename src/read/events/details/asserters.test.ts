import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../../language/load.ts'
import { packOf } from '../../../language/packs/index.ts'
import { languages, type EventType, type Language } from '../../../words/index.ts'
import { assertersOf } from './asserters.ts'
import { seeded } from './seeded.ts'

const models: Readonly<Record<Language, string>> = { nb: 'no.bin', nn: 'no.bin', en: 'en.bin', es: 'es.bin' }
const have = (language: Language): boolean => existsSync(new URL(`../../../../models/${models[language]}`, import.meta.url))

/** Sentence with the trigger in brackets, its type, and the words of who asserts it; nothing for the outlet. */
const sentences: Readonly<Record<Language, readonly (readonly [text: string, type: EventType, speakers: readonly string[]])[]>> = {
  nb: [
    ['Militsen [brente] ned tre landsbyer, sier ordfører Kari Moen.', 'ASSAULT', ['ordfører Kari Moen']],
    ['Militsen [brente] ned tre landsbyer.', 'ASSAULT', []],
    ['Ifølge kystvakten [beslagla] politiet to båter.', 'COERCE', ['kystvakten']],
    ['– Vi [anklager] hæren for å ha stjålet maten, sier hjelpearbeider Per Dahl.', 'ACCUSE', ['hjelpearbeider Per Dahl']],
    ['Kirken [anklager] hæren for å ha stjålet maten.', 'ACCUSE', ['Kirken']],
    ['Generalen [truer] med å stenge havna.', 'THREATEN', []],
    ['Paven fordømte [plyndringen] av klosteret.', 'ASSAULT', []],
    ['Partiet lovte å [sende] leger.', 'AGREE', []],
    ['Hun sier at politiet [skjøt] mot folket.', 'ASSAULT', ['Hun']],
  ],
  nn: [
    ['Militsen [brende] ned tre grender, seier ordførar Kari Moe.', 'ASSAULT', ['ordførar Kari Moe']],
    ['Militsen [brende] ned tre grender.', 'ASSAULT', []],
    ['Ifølgje kystvakta [beslagla] politiet to båtar.', 'COERCE', ['kystvakta']],
    ['Generalen [trugar] med å stengje hamna.', 'THREATEN', []],
  ],
  en: [
    ['The militia [torched] three hamlets, mayor Anna Reed said.', 'ASSAULT', ['mayor Anna Reed']],
    ['The militia [torched] three hamlets.', 'ASSAULT', []],
    ['According to the coast guard, officers [seized] two boats.', 'COERCE', ['the coast guard']],
    ['The bishop [accused] the army of stealing the food.', 'ACCUSE', ['The bishop']],
    ['The general [threatened] to close the harbour.', 'THREATEN', []],
    ['The pope condemned the [looting] of the abbey.', 'ASSAULT', []],
    ['The army denied that its men had [looted] the abbey.', 'ASSAULT', ['The army']],
  ],
  es: [
    ['La milicia [quemó] tres aldeas, dijo la alcaldesa Ana Ruiz.', 'ASSAULT', ['la alcaldesa Ana Ruiz']],
    ['La milicia [quemó] tres aldeas.', 'ASSAULT', []],
    ['Según los bomberos, los guardias [decomisaron] dos lanchas.', 'COERCE', ['los bomberos']],
    ['El obispo [acusó] al ejército de robar la comida.', 'ACCUSE', ['El obispo']],
    ['El general [amenazó] con cerrar el puerto.', 'THREATEN', []],
  ],
}

describe.each(languages)('who asserts in %s', (language) => {
  test.skipIf(!have(language))('the innermost speaker, or nobody but the outlet', { timeout: 120_000 }, async () => {
    const { annotate } = await loadLanguage(language)
    const pack = packOf(language)
    const got = sentences[language].map(([marked, type]) => {
      const { text, statements, seeds } = seeded(annotate, pack, marked, [type])
      const speakers = assertersOf(text, pack, statements, seeds[0]!).map((index) => statements.drafts[index]!.speaker?.span ?? [0, 0])
      return [marked, type, speakers.map(([from, to]) => text.text.slice(from, to))]
    })
    expect(got).toEqual(sentences[language])
  })
})
