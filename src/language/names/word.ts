import { normalForm, shapeOf } from '../model/features.ts'
import { type Gazetteer, listed, listKey } from './gazetteer.ts'
import { hashOf, join } from './hash.ts'

/** Where a word stands among its neighbours, seen from the word that is being tagged; `first` opens its sentence, `shouted` stands in a sentence of capitals. */
export const places = ['before2', 'before', 'inside', 'first', 'shouted', 'after', 'after2'] as const
export type Place = (typeof places)[number]

/** What is seen of a form alone, as hashes: made once a form. */
export interface SeenWord {
  readonly small: string
  readonly smallHash: number
  /** How it is written: 0 small, 1 Capital, 2 CAPITALS, 3 miXed, 4 a figure, 5 a mark, 6 an initial. */
  readonly lettering: number
  readonly shape: number
  readonly ending: number
  readonly lists: number
}

function letteringOf(form: string): number {
  if (/^\p{Lu}\.$/u.test(form)) return 6
  if (!/\p{L}/u.test(form)) return /\p{N}/u.test(form) ? 4 : 5
  if (/^\p{Lu}/u.test(form)) {
    if (!/\p{Ll}/u.test(form)) return form.length === 1 ? 1 : 2
    return /\p{Ll}.*\p{Lu}/u.test(form.replace(/[-–.'’/]\p{Lu}/gu, '')) ? 3 : 1
  }
  return /\p{Lu}/u.test(form) ? 3 : 0
}

/** What is seen of a form, in the light of the lists. */
export function seeWord(form: string, gazetteer: Gazetteer): SeenWord {
  const small = normalForm(form.length > 60 ? form.slice(0, 60) : form).toLowerCase()
  return {
    small,
    smallHash: hashOf(small),
    lettering: letteringOf(form),
    shape: hashOf(shapeOf(form)),
    ending: hashOf(small.slice(-3)),
    lists: /^\p{L}/u.test(small) ? listed(gazetteer, listKey(small)) : 0,
  }
}

const salted = (salt: number, value: number): number => join(Math.imul(salt, 0x61c88647), value)

/** Features of a form at one place, as hashes: its own features when it is the word tagged, fewer for neighbours. */
export function placeFeatures(word: SeenWord, place: Place): number[] {
  const at = places.indexOf(place) + 1
  const { small, smallHash, lettering, shape, ending, lists } = word
  // In a sentence of capitals the writing says nothing: everything that would ask for it says so.
  const written = place === 'shouted' ? 9 : lettering
  if (place === 'before2' || place === 'after2') return [salted(at, smallHash), salted(at + 8, lettering), salted(at + 16, lists)]
  if (place === 'before' || place === 'after') {
    return [
      salted(at, smallHash),
      salted(at + 8, lettering),
      salted(at + 16, join(lists, lettering)),
      salted(at + 24, join(ending, lettering)),
      salted(at + 32, shape),
    ]
  }
  const own = (salt: number, value: number): number => salted(64 + salt, value)
  const stand = place === 'inside' ? 0 : place === 'first' ? 1 : 2
  const out = [
    own(0, smallHash),
    own(1, join(smallHash, written)),
    own(2, join(written, stand)),
    own(3, join(place === 'shouted' ? 0 : shape, stand)),
    own(4, Math.min(small.length, 12) * 16 + written),
  ]
  for (let size = 1; size <= 5 && size < small.length; size++) {
    out.push(own(8 + size, join(hashOf(small.slice(0, size)), written)), own(16 + size, join(hashOf(small.slice(-size)), written)))
  }
  for (let bit = 1; bit < 256; bit *= 2) if ((lists & bit) !== 0) out.push(own(32, join(bit, written * 4 + stand)))
  out.push(own(33, join(lists, written * 4 + stand)))
  const parts = small.split('-')
  if (parts.length > 1) out.push(own(34, hashOf(parts[0] ?? '')), own(35, join(hashOf(parts.at(-1) ?? ''), written)))
  if (small.length > 3) for (let i = 1; i + 3 < small.length; i++) out.push(own(36, join(hashOf(small.slice(i, i + 3)), written === 0 ? 0 : 1)))
  return out
}
