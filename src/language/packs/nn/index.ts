import type { LanguagePack } from '../../pack.ts'

export const nn: LanguagePack = {
  language: 'nn', cues: [], titles: [], abbreviations: [], negations: [], evidence: [], credits: [], related: [], bylines: [], demonyms: {}, countries: {},
}
