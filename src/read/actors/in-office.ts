import type { Scene } from './scene.ts'
import type { Words } from './words.ts'

/** A lone word that is no person's name to the tagger but the surname of somebody in office on the report's day: «Zelenskyj». */
export function isInOffice({ text, offices, day, countryOfPlace }: Scene, { from, to }: Words): boolean {
  const form = text.form[from] ?? ''
  if (to - from !== 1 || form.length < 4 || form === form.toUpperCase() || offices === undefined) return false
  return offices.heldBy(form, day).length > 0 && countryOfPlace(from) === undefined
}
