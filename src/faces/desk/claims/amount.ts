/** A number with what is known of its limits: `3`, `3–5`, `≥ 3`, `≤ 3`. */
export function amount({ min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min === max) return `${min ?? ''}`
  if (max === undefined) return `≥ ${min}`
  return min === undefined ? `≤ ${max}` : `${min}–${max}`
}
