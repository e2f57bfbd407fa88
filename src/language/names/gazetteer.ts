import { hashOf } from './hash.ts'

/** What a list says of a word or phrase, one bit each. */
export const listBits = { given: 1, surname: 2, place: 4, bigPlace: 8, country: 16, organisation: 32, title: 64, organisationWord: 128 } as const

/** Longest phrase in the lists, in words. */
export const longestPhrase = 5

/** Lists of names as hashes: what they say is a feature of the word, never a decision. */
export interface Gazetteer {
  /** Sorted hashes of lower-cased words and phrases. */
  readonly keys: Uint32Array
  readonly bits: Uint8Array
}

/** The key of a lower-cased word or of a phrase whose words stand a blank apart. */
export const listKey = (small: string): number => hashOf(small)

/** The key of a phrase made longer by a word. */
export const longerKey = (key: number, small: string): number => hashOf(small, hashOf(' ', key))

/** Bits of the lists that hold the key, 0 when none does. */
export function listed({ keys, bits }: Gazetteer, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? (bits[low] ?? 0) : 0
}

/** The lists as bytes: how many, keys, bits; little endian. */
export function packGazetteer(entries: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...entries].sort(([a], [b]) => a - b)
  const bytes = new Uint8Array(4 + 5 * sorted.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, sorted.length, true)
  sorted.forEach(([key, bits], i) => {
    view.setUint32(4 + 4 * i, key, true)
    bytes[4 + 4 * sorted.length + i] = bits
  })
  return bytes
}

/** Reads what packGazetteer wrote. */
export function unpackGazetteer(source: Uint8Array): Gazetteer {
  const bytes = source.slice()
  const count = new DataView(bytes.buffer).getUint32(0, true)
  return { keys: new Uint32Array(bytes.buffer, 4, count), bits: bytes.subarray(4 + 4 * count, 4 + 5 * count) }
}
