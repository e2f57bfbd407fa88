import type { LanguagePack } from '../../pack.ts'
import { speech } from './speech.ts'

export const nb: LanguagePack = {
  language: 'nb', speech, cues: [], titles: [], abbreviations: [], negations: [], evidence: [], credits: [], related: [], bylines: [], demonyms: {}, countries: {},
}
