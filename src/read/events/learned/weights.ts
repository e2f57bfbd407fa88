import { eventTypes, languages, type EventType, type Language } from '../../../words/index.ts'

/** Places of each table, as a power of two. */
export const typeBits = 15
export const roleBits = 17
export const mainBits = 12

/** What a trigger can be: nothing first, then the types in their order. */
export const classes: readonly (EventType | 'NONE')[] = ['NONE', ...eventTypes]

/** Where the learned step has its say, in hundredths; chosen over folds by training/events/train.ts. */
export interface Limits {
  /** Share of «no event» from which a listed word is refused. */
  readonly refuse: number
  /** How many times likelier another type must be than the line's. */
  readonly retype: number
  /** Share of a type from which an unlisted word may tell of an event. */
  readonly accept: number
  /** Confidence from which an event counts: of listed words, of unlisted ones. */
  readonly listed: number
  readonly unlisted: number
  /** Log odds over nobody from which a side that the rules leave empty is filled. */
  readonly fill: number
}

const limitNames = ['refuse', 'retype', 'accept', 'listed', 'unlisted', 'fill'] as const

/** Integer weights of the learned step: what a word tells of, who takes part, how sure it is. */
export interface EventWeights {
  /** `classes.length` integers a place. */
  readonly types: Int8Array
  readonly roles: Int8Array
  readonly main: Int8Array
  readonly limits: Limits
  /** Languages whose own lemmas it knows; in the others only meaning keys and grammar count. */
  readonly languages: ReadonlySet<Language>
  /** Languages in which it chooses participants over the rules; in the others it only fills a side that they leave empty. */
  readonly ranks: ReadonlySet<Language>
}

/** Integers to one unit of log odds. */
export const scale = 20

const magic = 0x31455348 // HSE1
const sizes = [2 ** typeBits * classes.length, 2 ** roleBits, 2 ** mainBits] as const
const header = 8 + 4 * limitNames.length

/** Bytes of a weights file: magic, languages as bits, limits, then the three tables. */
export function packEventWeights({ types, roles, main, limits, languages: known, ranks }: EventWeights): Uint8Array {
  const bytes = new Uint8Array(header + sizes.reduce((sum, size) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic, true)
  view.setUint32(
    4,
    languages.reduce((bits, language, at) => bits | (known.has(language) ? 1 << at : 0) | (ranks.has(language) ? 256 << at : 0), 0),
    true,
  )
  limitNames.forEach((name, at) => view.setInt32(8 + 4 * at, limits[name], true))
  let at = header
  for (const table of [types, roles, main]) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.length), at)
    at += table.length
  }
  return bytes
}

const opened = new WeakMap<Uint8Array, EventWeights>()

/** Opens the bytes of a weights file, once; nothing when they are not one. */
export function openEventWeights(bytes: Uint8Array | undefined): EventWeights | undefined {
  if (!bytes || bytes.length !== header + sizes.reduce((sum, size) => sum + size, 0)) return undefined
  const known = opened.get(bytes)
  if (known) return known
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  if (view.getUint32(0, true) !== magic) return undefined
  const bits = view.getUint32(4, true)
  const limit = (name: (typeof limitNames)[number]): number => view.getInt32(8 + 4 * limitNames.indexOf(name), true)
  let at = header
  const table = (size: number): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset + (at += size) - size, size)
  const weights: EventWeights = {
    languages: new Set(languages.filter((_, place) => bits & (1 << place))),
    ranks: new Set(languages.filter((_, place) => bits & (256 << place))),
    limits: {
      refuse: limit('refuse'),
      retype: limit('retype'),
      accept: limit('accept'),
      listed: limit('listed'),
      unlisted: limit('unlisted'),
      fill: limit('fill'),
    },
    types: table(sizes[0]),
    roles: table(sizes[1]),
    main: table(sizes[2]),
  }
  opened.set(bytes, weights)
  return weights
}
