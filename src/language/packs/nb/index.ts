import type { LanguagePack } from '../../pack.ts'

export const nb: LanguagePack = {
  language: 'nb', cues: [], titles: [], abbreviations: [], negations: [], evidence: [], credits: [], related: [], bylines: [], demonyms: {}, countries: {},
}
