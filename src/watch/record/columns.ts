/** Numbers that are added one by one, in blocks, so that growing copies nothing. */
export interface Column {
  readonly length: number
  push(value: number): void
  at(index: number): number
}

const blockBits = 14
const blockMask = (1 << blockBits) - 1

/** Opens an empty column of 8-byte floats, which hold every place in a file and every time. */
export function openColumn(): Column {
  const blocks: Float64Array[] = []
  let length = 0
  return {
    get length() {
      return length
    },
    push(value) {
      if ((length & blockMask) === 0) blocks.push(new Float64Array(blockMask + 1))
      blocks[length >>> blockBits]![length++ & blockMask] = value
    },
    at: (index) => blocks[index >>> blockBits]![index & blockMask]!,
  }
}

/** Short texts that are added one by one, as bytes: a tenth of what as many strings take. */
export interface Texts {
  readonly length: number
  push(text: string): void
  at(index: number): string
  /** Which of two comes first, by their UTF-8 bytes. */
  compare(a: number, b: number): number
  /** The same for one of them and some bytes. */
  compareTo(index: number, bytes: Uint8Array): number
}

const textBlock = 1 << 18

/** Opens an empty list of texts. */
export function openTexts(): Texts {
  const blocks: Buffer[] = []
  const blockAt = openColumn()
  const from = openColumn()
  const to = openColumn()
  let end = Infinity
  return {
    get length() {
      return from.length
    },
    push(text) {
      const size = Buffer.byteLength(text)
      if (blocks.length === 0 || end + size > textBlock) {
        blocks.push(Buffer.alloc(Math.max(textBlock, size)))
        end = 0
      }
      blockAt.push(blocks.length - 1)
      from.push(end)
      end += blocks.at(-1)!.write(text, end)
      to.push(end)
    },
    at: (index) => blocks[blockAt.at(index)]!.toString('utf8', from.at(index), to.at(index)),
    compare: (a, b) => blocks[blockAt.at(a)]!.compare(blocks[blockAt.at(b)]!, from.at(b), to.at(b), from.at(a), to.at(a)),
    compareTo: (index, bytes) => blocks[blockAt.at(index)]!.compare(bytes, 0, bytes.length, from.at(index), to.at(index)),
  }
}
