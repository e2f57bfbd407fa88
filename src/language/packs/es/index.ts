import type { LanguagePack } from '../../pack.ts'
import { speech } from './speech.ts'

export const es: LanguagePack = {
  language: 'es', speech, cues: [], titles: [], abbreviations: [], negations: [], evidence: [], credits: [], related: [], bylines: [], demonyms: {}, countries: {},
}
