/** A word without case, accents and apostrophe endings: `Zúñiga` and `Zuniga's` are both `zuniga`. */
export function fold(form: string): string {
  const plain = isPlain(form) ? form.toLowerCase() : form.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.endsWith("'s") || plain.endsWith('’s') ? plain.slice(0, -2) : plain.replace(/['’]$/u, '')
}

function isPlain(form: string): boolean {
  for (let index = 0; index < form.length; index++) if (form.charCodeAt(index) > 127) return false
  return true
}

/** Whether two folded words are one change of letter, one letter more or less, or two swapped letters apart. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const leftA = endA - start
  const leftB = endB - start
  return (leftA <= 1 && leftB <= 1) || (leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start])
}
