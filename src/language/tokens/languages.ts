import type { Language } from '../../words/index.ts'
import { english } from './english.ts'
import { norwegian } from './norwegian.ts'
import type { WordRules } from './rules.ts'
import { spanish } from './spanish.ts'

/** The word rules of each language. */
export const rulesOf: Readonly<Record<Language, WordRules>> = { nb: norwegian, nn: norwegian, en: english, es: spanish }
