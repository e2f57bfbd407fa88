const folded = new Uint8Array(0x180)

/** Letters with marks and the plain ones they are read as when words are looked up. */
const plain: Readonly<Record<string, string>> = {
  a: 'aàáâãäåæā',
  c: 'cçćč',
  d: 'dðđ',
  e: 'eèéêëē',
  i: 'iìíîïī',
  l: 'lł',
  n: 'nñń',
  o: 'oòóôõöøœō',
  r: 'rř',
  s: 'sßśš',
  u: 'uùúûüū',
  y: 'yýÿ',
  z: 'zźżž',
}

for (let code = 97; code <= 122; code++) folded[code] = folded[code - 32] = code - 96
for (const [letter, forms] of Object.entries(plain)) {
  for (const form of forms + forms.toUpperCase()) {
    const code = form.charCodeAt(0)
    if (code < folded.length) folded[code] = letter.charCodeAt(0) - 96
  }
}

/** Number of the plain letter, a = 1 to z = 26, that a UTF-16 unit is read as; 0 for what is none. */
export function plainLetter(unit: number): number {
  return unit < 0x180 ? (folded[unit] ?? 0) : 0
}

/** Whether a UTF-16 unit is part of a word, in any script. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x180) return folded[unit] !== 0 || (unit >= 48 && unit <= 57) || unit === 0xaa || unit === 0xba || unit === 0xb5 || (unit > 0xfe && unit !== 0xd7)
  return unit < 0x2000 || (unit > 0x2bff && (unit < 0x3000 || unit > 0x303f) && unit < 0xfe00)
}
