import type { PlaceKind } from '../words/index.ts'

/** A noun that says what a place is. */
export interface PlaceNoun {
  /** Lemma or form, lower case. */
  readonly word: string
  readonly kind: PlaceKind
}

/** Words around the names of places, as data. All lower case unless said. */
export interface PlaceWords {
  /** Countries (alpha-3) whose small towns are meant before others of their name in this language. */
  readonly home: readonly string[]
  /** Prepositions that a place follows: «i», "near", «desde». */
  readonly locative: readonly string[]
  /** Those of them that say where something is or happens: «i», "at", «en». */
  readonly at: readonly string[]
  /** Those that say where something goes: «til», "to", «a». */
  readonly toward: readonly string[]
  /** Prepositions between a place and what holds it: «La Paz i Bolivia», "the capital of Peru", «en el centro de Quito». */
  readonly inside: readonly string[]
  /** What a place is, before its name («delstaten Texas», "the city of Ica") or after it ("Benton County", «Sola kommune»). */
  readonly nouns: readonly PlaceNoun[]
  /** Words of direction and part that may stand in front of a name or its noun: «nordlige», "downtown", «sentrum». */
  readonly parts: readonly string[]
  /** Small words inside names: «i» of «Mo i Rana», "upon", «de». */
  readonly joints: readonly string[]
  /** Short forms of regions, as written behind a town: `Minn.` → `Minnesota`. */
  readonly short: Readonly<Record<string, string>>
  /** Words with a capital that are names of places by chance only, at the head of sentences and in titles. */
  readonly chance: readonly string[]
  /** Endings of a name's genitive, the longest first: `s`, `'s`. */
  readonly genitive: readonly string[]
}
