import type { LanguagePack } from '../../pack.ts'

export const en: LanguagePack = {
  language: 'en', cues: [], titles: [], abbreviations: [], negations: [], evidence: [], credits: [], related: [], bylines: [], demonyms: {}, countries: {},
}
