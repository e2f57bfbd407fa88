import type { SignShape } from '../sign-shape.ts'
import type { Spot } from '../stand.ts'

type Named = Omit<Spot, 'x' | 'y' | 'lane'>

/** A report in a lane. */
export interface LaneMark extends Named {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly shape: Exclude<SignShape, 'event' | 'dispute'>
  /** Id of the mark it follows. */
  readonly source?: string | undefined
}

/** When what is told happened. */
export interface LaneEvent extends Named {
  readonly from: number
  readonly to: number
}

/** A row of the timeline: what it is about, when that happened, and who told it when. */
export interface Lane {
  /** What stands before it: the claim, or an origin. */
  readonly label: Named & { readonly text: string; readonly under: readonly string[] }
  readonly event?: LaneEvent | undefined
  readonly marks: readonly LaneMark[]
}
