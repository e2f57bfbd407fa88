import type { LanguagePack } from '../../pack.ts'
import { norwegianGrammar } from '../norwegian-grammar.ts'
import { abbreviations } from './abbreviations.ts'
import { countries } from './countries.ts'
import { nouns } from './cues-nouns.ts'
import { phrases } from './cues-phrases.ts'
import { verbs } from './cues-verbs.ts'
import { demonyms } from './demonyms.ts'
import { events } from './events/index.ts'
import { evidence } from './evidence.ts'
import { bylines, credits, related } from './lines.ts'
import { negations } from './negations.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { sectors } from './sectors.ts'
import { speech } from './speech.ts'
import { times } from './times.ts'
import { titles } from './titles.ts'

/** Norwegian, nynorsk. */
export const nn: LanguagePack = {
  language: 'nn', grammar: norwegianGrammar, speech, people, places, cues: [...verbs, ...nouns, ...phrases],
  titles, abbreviations, negations, evidence, credits, related, bylines, demonyms, countries, events, sectors, times,
}
