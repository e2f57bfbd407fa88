import type { LanguagePack } from '../../pack.ts'
import { speech } from './speech.ts'

export const en: LanguagePack = {
  language: 'en', speech, cues: [], titles: [], abbreviations: [], negations: [], evidence: [], credits: [], related: [], bylines: [], demonyms: {}, countries: {},
}
