/** BCP 47 codes of the languages Hearsay reads. */
export const languages = ['nb', 'nn', 'en', 'es'] as const
export type Language = (typeof languages)[number]
