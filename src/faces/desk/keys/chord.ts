/** What was typed so far of keys that come in twos: `g` before `s`. */
export interface Typed {
  readonly first: string | undefined
}

/** The name of a key that was pressed (`j`, `C`, `?`, `g s`, `Enter`, `Escape`), or what is waited for. */
export function chord(pressed: string, { first }: Typed): { readonly name: string; readonly next: Typed } | { readonly next: Typed } {
  if (first !== undefined) return { name: `${first} ${pressed}`, next: { first: undefined } }
  if (pressed === 'g') return { next: { first: 'g' } }
  return { name: pressed, next: { first: undefined } }
}

/** Whether a key is one letter or sign, which some readers must be able to turn off (WCAG 2.1.4). */
export function isLetter(name: string): boolean {
  return [...name.replace(/^g /u, '')].length === 1
}
