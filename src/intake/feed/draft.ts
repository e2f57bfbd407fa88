import type { Media, MediaKind } from '../../words/index.ts'
import type { Slot } from './words.ts'

/** A value, and the element it was read from, as written. */
export interface Said {
  readonly value: string
  readonly from: string
}

interface Ranked extends Said {
  readonly rank: number
}

/** A person as a feed names one. */
export interface Person {
  readonly name: string
  /** As written, where it is one line. */
  readonly line?: string
  readonly email?: string
  readonly rank: number
  readonly from: string
}

/** What has been said of a feed, an entry or a picture so far. */
export class Draft {
  readonly #said: Partial<Record<Slot, Ranked>> = {}
  readonly people: Person[] = []
  /** Pictures and films of the feed's own elements, each with its address, and what is said of it. */
  readonly media: { readonly kind: MediaKind; readonly address: string; readonly said: Draft }[] = []
  /** Pictures whose captions stood in the text. */
  readonly pictures: Media[] = []

  /** Takes a value; a lower rank beats a higher, and of equals the first stays. Says whether it was taken. */
  say(slot: Slot, value: string, rank: number, from: string): boolean {
    if (value === '') return true
    const earlier = this.#said[slot]
    if (earlier !== undefined && earlier.rank <= rank) return false
    this.#said[slot] = { value, rank, from }
    return true
  }

  said(slot: Slot): Said | undefined {
    return this.#said[slot]
  }

  value(slot: Slot): string | undefined {
    return this.#said[slot]?.value
  }

  rank(slot: Slot): number | undefined {
    return this.#said[slot]?.rank
  }
}
