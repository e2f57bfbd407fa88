import type { LanguagePack } from '../../pack.ts'

export const es: LanguagePack = {
  language: 'es', cues: [], titles: [], abbreviations: [], negations: [], evidence: [], credits: [], related: [], bylines: [], demonyms: {}, countries: {},
}
