/** Texts that are the same in a language as in English, and right. Others that are the same were forgotten. */
export const sameAsEnglish: Readonly<Record<'everywhere' | 'nb' | 'nn' | 'es', readonly string[]>> = {
  everywhere: ['Hearsay', 'UTC', 'SVG', 'CSV'],
  nb: ['protest', 'person', 'Pause'],
  nn: ['protest', 'person', 'Pause'],
  es: ['Crisis'],
}
