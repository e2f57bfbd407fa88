import type { LanguagePack } from '../../pack.ts'
import { abbreviations } from './abbreviations.ts'
import { countries } from './countries.ts'
import { adjectives } from './cues-adjectives.ts'
import { nouns } from './cues-nouns.ts'
import { phrases } from './cues-phrases.ts'
import { verbsAToD } from './cues-verbs-a-d.ts'
import { verbsEToO } from './cues-verbs-e-o.ts'
import { verbsPToZ } from './cues-verbs-p-z.ts'
import { demonyms } from './demonyms.ts'
import { events } from './events/index.ts'
import { evidence } from './evidence.ts'
import { grammar } from './grammar.ts'
import { bylines, credits, related } from './lines.ts'
import { negations } from './negations.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { sectors } from './sectors.ts'
import { speech } from './speech.ts'
import { times } from './times.ts'
import { titles } from './titles.ts'

/** Spanish. */
export const es: LanguagePack = {
  language: 'es', grammar, speech, people, places, cues: [...verbsAToD, ...verbsEToO, ...verbsPToZ, ...adjectives, ...nouns, ...phrases],
  titles, abbreviations, negations, evidence, credits, related, bylines, demonyms, countries, events, sectors, times,
}
