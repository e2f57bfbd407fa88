/** A noun for an actor and what it says of it. */
export interface SectorLine {
  /** Lemma, or phrase with blanks: «hær», "police officer", «fuerzas armadas». */
  readonly lemma: string
  /** PLOVER sectors, the main one first: `MIL`, `GOV`, `COP`. */
  readonly sectors: readonly string[]
  /** Alpha-3, `IGO`, `NGO`, `IMG`, `MNC`, where the word alone says so. */
  readonly country?: string
}

/** A seat or building that stands for a government: «Moskva», «Det hvite hus», "Downing Street". */
export interface Metonym {
  readonly name: string
  readonly country: string
  readonly sectors: readonly string[]
}

/** What a language says of actors' sectors and countries. */
export interface SectorWords {
  readonly nouns: readonly SectorLine[]
  readonly metonyms: readonly Metonym[]
}
