/** The chunks a tokenizer may still point into: places count from the start of the whole text. */
export class Chunks {
  readonly #chunks: string[] = []
  #start = 0
  #held = 0

  /** Characters held. */
  get held(): number {
    return this.#held
  }

  /** Characters seen. */
  get end(): number {
    return this.#start + this.#held
  }

  push(chunk: string): void {
    this.#chunks.push(chunk)
    this.#held += chunk.length
  }

  /** The text between two places; what stands before the first is forgotten. */
  slice(start: number, end: number): string {
    this.forget(start)
    const [first = ''] = this.#chunks
    if (end - this.#start <= first.length) return first.slice(start - this.#start, end - this.#start)
    return this.#chunks.join('').slice(start - this.#start, end - this.#start)
  }

  /** Lets go of whole chunks before a place. */
  forget(place: number): void {
    for (let first = this.#chunks[0]; first !== undefined && place - this.#start >= first.length && this.#chunks.length > 1; first = this.#chunks[0]) {
      this.#chunks.shift()
      this.#start += first.length
      this.#held -= first.length
    }
  }
}
