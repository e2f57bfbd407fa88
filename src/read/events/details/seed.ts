import type { EventType } from '../../../words/index.ts'
import type { Words } from '../../words.ts'

/** An event as far as its details need it. */
export interface EventSeed {
  /** The word its participants hang on. */
  readonly trigger: number
  /** All words of the trigger, from the first to the last: «la ned våpnene». */
  readonly words: Words
  /** The words that make it up: all of `words` but what stands between them. */
  readonly parts: readonly number[]
  readonly type: EventType
}
