import type { Found, Reading } from '../words/index.ts'

/** How text for a person is laid out. Other formats pay no heed. */
export interface Look {
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
  /** How each item was found, in words, by its id. */
  readonly notes?: ReadonlyMap<string, string>
  /** Print the ids of actors, places and times, too, for those who correct them. */
  readonly ids?: boolean
  /** Everything found, for formats that print data. */
  readonly found?: readonly Found<unknown>[]
}

/** Readings as bytes for outside, in parts. */
export interface Exporter {
  readonly name: string
  readonly mediaType: string
  /** What stands before the first reading, if any; `several` when more than one was asked for. */
  opening?(first: Reading | undefined, several: boolean): string
  /** One reading; `number` counts them from 1. */
  write(reading: Reading, look: Look, number: number): Iterable<string>
  readonly between: string
  closing?(several: boolean): string
}
