/** Texts that are the same in a language as in English, and right. Others that are the same were forgotten. */
export const sameAsEnglish: Readonly<Record<'everywhere' | 'nb' | 'nn' | 'es', readonly string[]>> = {
  everywhere: ['Hearsay', 'UTC', 'SVG', 'CSV', 'SHA-256', 'Markdown', 'HTML', 'Atom', 'RSS', 'Node.js'],
  nb: ['protest', 'person', 'Pause', 'region', 'Status'],
  nn: ['protest', 'person', 'Pause', 'region', 'Status'],
  es: ['Crisis', 'Actor', 'no'],
}
