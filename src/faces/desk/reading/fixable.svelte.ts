import type { KeptReport, Claim } from '../api/index.ts'
import type { Item } from './items.ts'
import type { Field } from './roles.ts'

/** What can be corrected where the reader is: something of a report and one of its parts, or a claim. */
export type Fixable =
  | {
      readonly of: 'report'
      readonly report: KeptReport
      /** The state that was seen, for `If-Match`. */
      readonly etag: string | undefined
      /** What is chosen; the report itself where nothing is. */
      readonly item: Item | undefined
      /** The part of it that has the focus. */
      readonly field: Field | undefined
      /** Which number of an event. */
      readonly number: number | undefined
      /** Reads it anew, when something was corrected. */
      readonly reload: () => Promise<void>
    }
  | {
      readonly of: 'claim'
      readonly claim: Claim
      readonly etag: string | undefined
      /** Places in `claim.members` of the telling that is chosen. */
      readonly members: readonly number[]
      readonly reload: () => Promise<void>
    }

let now = $state.raw<() => Fixable | undefined>(() => undefined)

/** What the keys `f`, `m` and `s` are about. */
export const fixable = {
  get now(): Fixable | undefined {
    return now()
  },
}

/** Says what can be corrected as long as the component is there. To be called while it begins. */
export function offerToFix(what: () => Fixable | undefined): void {
  $effect(() => {
    now = what
    return () => {
      if (now === what) now = () => undefined
    }
  })
}
