/** A column of a list: how it is called, and what stands in it; nothing where a row has none. */
export interface Column<Row> {
  readonly name: string
  value(row: Row): string | number | undefined
  /** Numbers stand to the right. */
  readonly right?: boolean
}

/** Rows of one kind, and how they are shown. */
export interface List<Row> {
  /** Name and version of the JSON form: `hearsay/stories@1`. */
  readonly schema: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** Where the next page begins. */
  readonly next?: string
}
