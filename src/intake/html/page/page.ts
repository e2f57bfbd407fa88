/** A page as columns: one row a node, in document order. Node 0 is the root. */
export interface Page {
  readonly source: string
  /** How many nodes there are; the columns may be longer. */
  readonly count: number
  /** Number of the element's name (`tagOf` says it); 0 for a run of text. */
  readonly tag: Uint16Array
  /** The node it stands in; the root's own is 0. */
  readonly parent: Int32Array
  /** First node after the subtree: `node` to `end` is the subtree. */
  readonly end: Int32Array
  /** Text: its first character in `source`; element: where its attributes begin. */
  readonly from: Int32Array
  /** Text: behind its last character; element: behind its attributes, which is the `>`. */
  readonly to: Int32Array
  /** Names of elements that are not in the table. */
  readonly otherNames: readonly string[]
}

/** The tag of text. */
export const textTag = 0
/** The tag of node 0. */
export const rootTag = 1
