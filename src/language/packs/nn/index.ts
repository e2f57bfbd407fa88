import type { LanguagePack } from '../../pack.ts'
import { people } from './people.ts'
import { speech } from './speech.ts'

export const nn: LanguagePack = {
  language: 'nn', speech, people, cues: [], titles: [], abbreviations: [], negations: [], evidence: [], credits: [], related: [], bylines: [], demonyms: {}, countries: {},
}
