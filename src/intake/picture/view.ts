/** Bytes with their numbers; reading past the end gives undefined, never an error. */
export class View {
  readonly bytes: Uint8Array
  readonly #data: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  /** Two bytes as a number; `little` has the small end first. */
  u16(at: number, little = false): number | undefined {
    return at >= 0 && at + 2 <= this.length ? this.#data.getUint16(at, little) : undefined
  }

  /** Four bytes as a number. */
  u32(at: number, little = false): number | undefined {
    return at >= 0 && at + 4 <= this.length ? this.#data.getUint32(at, little) : undefined
  }

  /** Whether ASCII letters stand at a place. */
  says(at: number, letters: string): boolean {
    if (at < 0 || at + letters.length > this.length) return false
    for (let index = 0; index < letters.length; index++) if (this.bytes[at + index] !== letters.charCodeAt(index)) return false
    return true
  }

  /** The bytes between two places, as far as there are any. */
  part(start: number, end: number): Uint8Array {
    return this.bytes.subarray(Math.max(0, start), Math.max(0, end))
  }
}
