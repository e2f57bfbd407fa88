import type { Language } from '../../words/index.ts'

/** Endings of nouns made from verbs, and of other nouns for what happens, the surest first. Lemmas are compared. */
export const eventEndings: Readonly<Record<Language, readonly string[]>> = {
  nb: ['sjon', 'else', 'ing', 'ering', 'fall', 'brudd', 'slag', 'gang', 'aksjon', 'stans', 'arbeid'],
  nn: ['sjon', 'ing', 'ering', 'fall', 'brot', 'slag', 'gang', 'aksjon', 'stans', 'arbeid', 'nad'],
  en: ['tion', 'sion', 'ment', 'ing', 'al', 'ance', 'ence', 'ure', 'age', 'th', 'out', 'down', 'over'],
  es: ['ción', 'sión', 'miento', 'mento', 'aje', 'ada', 'ido', 'encia', 'ancia', 'eo', 'dura', 'azo'],
}
