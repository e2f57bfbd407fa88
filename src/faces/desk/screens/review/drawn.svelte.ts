import { sizeOf, type Size } from './ways.ts'

/** What of the address says which items are drawn: whoever has the link draws the same. */
export class Drawn {
  readonly #query: () => (name: string) => string | undefined

  constructor(query: () => (name: string) => string | undefined) {
    this.#query = query
  }

  get kind(): 'statement' | 'event' {
    return this.#query()('kind') === 'event' ? 'event' : 'statement'
  }
  get story(): string | undefined {
    return this.#query()('story')
  }
  get seed(): string {
    const text = this.#query()('seed') ?? ''
    return /^[\w-]{1,64}$/u.test(text) ? text : '1'
  }
  get size(): Size {
    return sizeOf(this.#query()('size'))
  }
  /** The same as a query of the page. */
  get query(): Readonly<Record<string, string | undefined>> {
    return {
      kind: this.kind === 'event' ? 'event' : undefined,
      story: this.story,
      seed: this.seed === '1' ? undefined : this.seed,
      size: this.size === '25' ? undefined : this.size,
    }
  }
}
