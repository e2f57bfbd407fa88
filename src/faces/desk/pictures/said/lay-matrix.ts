import type { Matrix } from '../../api/index.ts'
import { wrapped } from '../wrapped.ts'

export type MatrixSpeaker = Matrix['speakers'][number]
export type MatrixClaim = Matrix['claims'][number]
export type MatrixCell = MatrixSpeaker['cells'][number]

/** A speaker, or nothing said, where a row and a column meet. */
export interface PlacedCell {
  readonly speaker: MatrixSpeaker
  readonly claim: MatrixClaim
  readonly cell: MatrixCell | undefined
  readonly x: number
  readonly y: number
}

/** A row where it stands. */
export interface PlacedSpeaker {
  readonly speaker: MatrixSpeaker
  readonly y: number
  readonly name: string
  readonly under: string
}

/** Where everything of the matrix stands. */
export interface MatrixLayout {
  readonly height: number
  /** Where the columns begin. */
  readonly gutter: number
  readonly columnWide: number
  readonly rowHigh: number
  readonly top: number
  readonly columns: readonly { readonly claim: MatrixClaim; readonly number: number; readonly x: number }[]
  readonly rows: readonly PlacedSpeaker[]
  readonly cells: readonly PlacedCell[]
}

const [rowHigh, top, letter] = [34, 34, 7]

/** So narrow that each cell can still be hit. */
export function leastWidth(columns: number): number {
  return 132 + columns * 25
}

/** A row a speaker, a column a claim, every cell as wide as there is room for. */
export function layMatrix({ claims, speakers }: Matrix, width: number, underOf: (speaker: MatrixSpeaker) => string): MatrixLayout {
  const gutter = Math.round(Math.max(132, Math.min(240, width - claims.length * 26)))
  const columnWide = Math.max(25, Math.min(46, Math.floor((width - gutter) / Math.max(1, claims.length))))
  const letters = Math.floor((gutter - 12) / letter)
  const x = (column: number): number => gutter + (column + 0.5) * columnWide
  const y = (row: number): number => top + (row + 0.5) * rowHigh
  return {
    height: top + speakers.length * rowHigh + 8,
    gutter,
    columnWide,
    rowHigh,
    top,
    columns: claims.map((claim, at) => ({ claim, number: at + 1, x: x(at) })),
    rows: speakers.map((speaker, at) => {
      const [name = ''] = wrapped(speaker.speaker, letters, 1)
      const [under = ''] = wrapped(underOf(speaker), Math.floor(letters * 1.1), 1)
      return { speaker, y: y(at), name, under }
    }),
    cells: speakers.flatMap((speaker, row) =>
      claims.map((claim, column): PlacedCell => ({ speaker, claim, cell: speaker.cells.find((it) => it.claim === claim.id), x: x(column), y: y(row) })),
    ),
  }
}
