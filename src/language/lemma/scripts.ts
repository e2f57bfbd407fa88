/** How a lemma's letters are cased: all small, as in the form, or as a name. */
export const caseRules = ['small', 'kept', 'title'] as const
export type CaseRule = (typeof caseRules)[number]

/** What turns a lower-cased form into a lower-cased lemma: take `removed` off its end and put `added` there. */
export interface EditScript {
  readonly removed: string
  readonly added: string
}

/** The shortest edit script from `form` to `lemma`, both lower case. */
export function scriptBetween(form: string, lemma: string): EditScript {
  let shared = 0
  while (shared < form.length && shared < lemma.length && form.charCodeAt(shared) === lemma.charCodeAt(shared)) shared++
  return { removed: form.slice(shared), added: lemma.slice(shared) }
}

/** Applies `script` to a form in any case and cases the result by `rule`. */
export function applyScript(form: string, { removed, added }: EditScript, rule: CaseRule): string {
  const stem = form.slice(0, form.length - removed.length)
  if (rule === 'small') return stem.toLowerCase() + added
  const kept =
    stem +
    (stem.length > 1 && stem === stem.toUpperCase() && stem !== stem.toLowerCase() && removed === removed.toUpperCase() && !/-/.test(stem) && removed !== ''
      ? added.toUpperCase()
      : added)
  if (rule === 'kept') return kept
  return kept.charAt(0).toUpperCase() + kept.slice(1).toLowerCase()
}

/** Shape of a form's letters: small, Capital, CAPITALS, miXed, and whether a figure or hyphen is in it; 0 to 7. */
export function shapeOf(form: string): number {
  const small = form.toLowerCase()
  if (small === form) return 0
  const capitals = form === form.toUpperCase()
  const marked = /[\d-]/.test(form)
  if (capitals) return form.length > 1 ? (marked ? 6 : 2) : 5
  if (form.slice(1) === small.slice(1)) return marked ? 4 : 1
  return marked ? 7 : 3
}
