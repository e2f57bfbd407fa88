import type { Language } from '../../words/index.ts'

/** Endings of nouns and adjectives made from verbs, and what the verb has in their place. */
export const derivations: Readonly<Record<Language, readonly (readonly [ending: string, ...verbs: string[]])[]>> = {
  nb: [
    ['ing', 'e'],
    ['else', 'e'],
    ['ende', 'e'],
    ['et', 'e'],
    ['t', 'e'],
    ['sjon', 're'],
  ],
  nn: [
    ['ing', 'e'],
    ['ande', 'e'],
    ['a', 'e'],
    ['en', 'e'],
    ['t', 'e'],
    ['sjon', 're'],
  ],
  en: [
    ['ing', '', 'e'],
    ['ed', '', 'e'],
    ['ment', ''],
    ['er', '', 'e'],
  ],
  es: [
    ['ado', 'ar'],
    ['ido', 'er', 'ir'],
    ['ada', 'ar'],
    ['ida', 'er', 'ir'],
    ['ción', 'r', 'ar'],
    ['miento', 'r'],
    ['ando', 'ar'],
    ['iendo', 'er', 'ir'],
  ],
}
