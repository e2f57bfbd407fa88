import type { LanguagePack } from '../../pack.ts'
import { people } from './people.ts'
import { speech } from './speech.ts'

export const nb: LanguagePack = {
  language: 'nb', speech, people, cues: [], titles: [], abbreviations: [], negations: [], evidence: [], credits: [], related: [], bylines: [], demonyms: {}, countries: {},
}
