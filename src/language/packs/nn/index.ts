import type { LanguagePack } from '../../pack.ts'
import { speech } from './speech.ts'

export const nn: LanguagePack = {
  language: 'nn', speech, cues: [], titles: [], abbreviations: [], negations: [], evidence: [], credits: [], related: [], bylines: [], demonyms: {}, countries: {},
}
