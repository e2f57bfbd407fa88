import type { Language } from '../../../words/index.ts'
import type { BriefPhrases } from '../phrases.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** The phrases of each language. */
export const briefPhrases: Readonly<Record<Language, BriefPhrases>> = { nb, nn, en, es }
