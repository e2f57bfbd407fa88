import type { GazetteerPlace } from '../../knowledge/index.ts'
import type { PlaceKind, Span } from '../../words/index.ts'
import type { Words } from '../words.ts'

/** How a name was found: by the tagger, in the gazetteer only, inside another name, as a short form, in the dateline, as it was found elsewhere, behind a noun for a place. */
export type How = 'tagged' | 'listed' | 'nested' | 'short' | 'dateline' | 'repeated' | 'introduced'

/** Words of a report that name a place. */
export interface PlaceName {
  readonly words: Words
  readonly span: Span
  /** As it was looked up: without a genitive's ending. */
  readonly name: string
  /** Everything it can mean; empty where the gazetteer does not know it. */
  readonly senses: readonly GazetteerPlace[]
  readonly how: How
  /** What the words beside it or in it say it is. */
  readonly kind?: PlaceKind
}
