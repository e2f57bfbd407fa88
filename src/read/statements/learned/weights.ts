/** Places of each table, as a power of two. */
export const acceptBits = 17
export const edgeBits = 16
export const speakerBits = 15

/** Integer weights of the judge: is it a statement, where does its content begin, where does it end, who speaks. */
export interface JudgeWeights {
  readonly accept: Int8Array
  readonly left: Int8Array
  readonly right: Int8Array
  readonly speaker: Int8Array
  /** A candidate counts where its sum is at least this. */
  readonly threshold: number
}

const magic = 0x314a5348 // HSJ1

const sizes = [2 ** acceptBits, 2 ** edgeBits, 2 ** edgeBits, 2 ** speakerBits] as const

/** Bytes of a weights file: magic, threshold, then the four tables. */
export function packWeights({ accept, left, right, speaker, threshold }: JudgeWeights): Uint8Array {
  const bytes = new Uint8Array(8 + sizes.reduce((sum, size) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic, true)
  view.setInt32(4, threshold, true)
  let at = 8
  for (const table of [accept, left, right, speaker]) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.length), at)
    at += table.length
  }
  return bytes
}

/** Opens the bytes of a weights file; nothing when they are not one. */
export function openJudge(bytes: Uint8Array): JudgeWeights | undefined {
  if (bytes.length !== 8 + sizes.reduce((sum, size) => sum + size, 0)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  if (view.getUint32(0, true) !== magic) return undefined
  let at = 8
  const table = (size: number): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset + (at += size) - size, size)
  return { threshold: view.getInt32(4, true), accept: table(sizes[0]), left: table(sizes[1]), right: table(sizes[2]), speaker: table(sizes[3]) }
}

/** The sum of a table's weights at `places`. */
export function sumAt(table: Int8Array, places: readonly number[]): number {
  let sum = 0
  for (const place of places) sum += table[place] ?? 0
  return sum
}
