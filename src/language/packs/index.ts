import type { Language } from '../../words/index.ts'
import type { LanguagePack } from '../pack.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { nb } from './nb/index.ts'
import { nn } from './nn/index.ts'

const packs: Readonly<Record<Language, LanguagePack>> = { nb, nn, en, es }

/** What one language brings to the engine: its cues, titles, names of countries, abbreviations. */
export function packOf(language: Language): LanguagePack {
  return packs[language]
}
