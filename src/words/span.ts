/** `[from, to)` in UTF-16 code units of `report.text`. */
export type Span = readonly [from: number, to: number]

/** `step/what/how`, as `statement/content-first/parse`: the name `explain` prints and confidence is looked up by. */
export type RuleName = `${string}/${string}`

/** Nothing enters a reading without the words it came from and the name of what found it. */
export interface Found<T> {
  readonly item: T
  readonly span: Span
  readonly by: RuleName
}
