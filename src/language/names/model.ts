import { tagCount } from './scores.ts'

/** Hashes of features are cut to this many places. */
export const hashSize = 1 << 23

/** How much the other voices count beside the features, in units of a feature's weight. */
export interface Balance {
  /** The network's score of a tag. */
  readonly network: number
  /** What is added to the tag of no name: below 0 more names are found. */
  readonly outside: number
  /** What the same word was elsewhere in the report. */
  readonly votes: number
}

/** What a language's names are found with. */
export interface NameModel {
  readonly balance: Balance
  /** A row for each tag before, then one for the beginning; see bestTags. */
  readonly transitions: readonly number[]
  /** Sorted hashes of features; beside each of them a row of `tagCount` - 1 weights, that of no name being 0. */
  readonly keys: Uint32Array
  readonly weights: Int8Array
}

interface Header {
  readonly format: 'hearsay/names@1'
  readonly balance: Balance
  readonly transitions: readonly number[]
  readonly features: number
}

const inTag = tagCount - 1

/** A model as bytes: length of the header, the header in JSON, keys, weights; little endian, keys on 4 bytes. */
export function packNames({ balance, transitions, keys, weights }: NameModel): Uint8Array {
  const header: Header = { format: 'hearsay/names@1', balance, transitions, features: keys.length }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = 4 * Math.ceil((4 + text.length) / 4)
  const bytes = new Uint8Array(start + (4 + inTag) * keys.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, text.length, true)
  bytes.set(text, 4)
  keys.forEach((key, i) => view.setUint32(start + 4 * i, key, true))
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), start + 4 * keys.length)
  return bytes
}

/** Reads what packNames wrote. Throws when it is something else. */
export function unpackNames(source: Uint8Array): NameModel {
  const bytes = source.slice()
  const length = new DataView(bytes.buffer).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header // parser: packNames wrote it
  if (header.format !== 'hearsay/names@1') throw new Error('no model of names')
  const start = 4 * Math.ceil((4 + length) / 4)
  return {
    balance: header.balance,
    transitions: header.transitions,
    keys: new Uint32Array(bytes.buffer, start, header.features),
    weights: new Int8Array(bytes.buffer, start + 4 * header.features, inTag * header.features),
  }
}

/** Adds the weights of a feature to a row of `tagCount` sums. */
export type AddWeights = (feature: number, sums: Int32Array | Float64Array, at: number) => void

/** Places of the filter before the table of features. */
const filterBits = 1 << 19

/** Opens a model for reading: features are found by open addressing. */
export function weightsOf({ keys, weights }: NameModel): AddWeights {
  const size = 2 ** Math.ceil(Math.log2(2 * keys.length + 2))
  const mask = size - 1
  const slots = new Int32Array(size)
  // Most features of a word are in no model: a bit for each tells so without a walk through the large tables.
  const seen = new Uint8Array(filterBits / 8)
  keys.forEach((key, i) => {
    seen[(key & (filterBits - 1)) >> 3]! |= 1 << (key & 7)
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = i + 1
  })
  return (feature, sums, at) => {
    const key = feature & (hashSize - 1)
    if ((seen[(key & (filterBits - 1)) >> 3]! & (1 << (key & 7))) === 0) return
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    for (;;) {
      const found = slots[slot]!
      if (found === 0) return
      if (keys[found - 1] === key) {
        const from = (found - 1) * inTag
        for (let tag = 0; tag < inTag; tag++) sums[at + 1 + tag]! += weights[from + tag]!
        return
      }
      slot = (slot + 1) & mask
    }
  }
}
