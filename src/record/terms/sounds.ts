/** Letters that sound like another in languages that borrow from each other. */
const alike: Readonly<Record<string, string>> = { c: 'k', q: 'k', z: 's', w: 'v', j: 'i', y: 'i' }
const sounds = Uint8Array.from({ length: 128 }, (_, unit) => (alike[String.fromCharCode(unit)] ?? String.fromCharCode(unit)).charCodeAt(0))
const [f, h, k, p, q, s, t, u, x] = Array.from('fhkpqstux', (letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
] // nine letters

/** Letters of a beginning. */
export const beginningLetters = 5

/**
 * Writes into `out` what the beginning of a folded word sounds like: *explosion*, *eksplosjon* and *explosión* are one, and so are *ph* and *f*,
 * *th* and *t*, *qu* and *k*, *x* and *ks*, double letters and single ones. Gives the number of letters, at most `most`, for which `out` has room.
 */
export function beginningOf(word: Uint16Array, length: number, out: Uint16Array, most = beginningLetters): number {
  let size = 0
  const put = (unit: number): void => {
    if (size < most && (size === 0 || out[size - 1] !== unit)) out[size++] = unit
  }
  for (let index = 0; index < length && size < most; index++) {
    const letter = word[index]!
    const next = index + 1 < length ? word[index + 1]! : 0
    if (letter === x) {
      put(k)
      put(s)
    } else if (letter === p && next === h) {
      put(f)
      index++
    } else {
      put(letter < 128 ? sounds[letter]! : letter)
      if ((letter === t && next === h) || (letter === q && next === u)) index++
    }
  }
  return size
}
