/** Bytes as they come, held no longer than they are needed. Something is held open: `close` ends it. */
export class Incoming {
  readonly #iterator: AsyncIterator<Uint8Array>
  #chunks: Uint8Array[] = []
  #held = 0
  #ended = false
  #offset = 0

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#iterator = bytes[Symbol.asyncIterator]()
  }

  /** How many bytes were taken or skipped. */
  get offset(): number {
    return this.#offset
  }

  /** The next bytes without taking them: `size` of them, fewer only at the end. */
  async ahead(size: number): Promise<Buffer> {
    while (this.#held < size && !this.#ended) await this.#more()
    return this.#joined().subarray(0, size)
  }

  /** Takes what is ahead. */
  async take(size: number): Promise<Buffer> {
    const taken = await this.ahead(size)
    this.#drop(taken.length)
    return taken
  }

  /** Passes over bytes without holding them; how many there were. */
  async skip(size: number): Promise<number> {
    let left = size
    while (left > 0) {
      if (this.#held === 0) await this.#more()
      if (this.#held === 0) break
      const part = Math.min(left, this.#held)
      this.#drop(part)
      left -= part
    }
    return size - left
  }

  /** Puts bytes back that were taken. */
  putBack(bytes: Uint8Array): void {
    this.#chunks.unshift(bytes)
    this.#held += bytes.length
    this.#offset -= bytes.length
  }

  async close(): Promise<void> {
    await this.#iterator.return?.()
  }

  async #more(): Promise<void> {
    const next = await this.#iterator.next()
    if (next.done) this.#ended = true
    else {
      this.#chunks.push(next.value)
      this.#held += next.value.length
    }
  }

  #joined(): Buffer {
    const [first] = this.#chunks
    if (this.#chunks.length !== 1 || !Buffer.isBuffer(first))
      this.#chunks = [this.#chunks.length === 1 && first ? Buffer.from(first.buffer, first.byteOffset, first.byteLength) : Buffer.concat(this.#chunks)]
    return this.#chunks[0] as Buffer // made one line above
  }

  #drop(size: number): void {
    let left = size
    for (let first = this.#chunks[0]; first !== undefined && left > 0; first = this.#chunks[0]) {
      if (left < first.length) {
        this.#chunks[0] = first.subarray(left)
        left = 0
      } else {
        this.#chunks.shift()
        left -= first.length
      }
    }
    this.#held -= size - left
    this.#offset += size - left
  }
}
