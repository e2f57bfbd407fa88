/** What a language says of actors' sectors and countries; lemmas in lower case, phrases with blanks between lemmas or forms. */
export interface SectorWords {
  /**
   * Nouns and phrases for persons and bodies, by the PLOVER sectors they show with the main one first: `MIL`, `MIL GOV`. Ends of compounds count
   * in Norwegian.
   */
  readonly nouns: Readonly<Record<string, readonly string[]>>
  /** Nouns whose sector is that of what they belong to: «talsmann», "member", «grupo»; those that are in `nouns` too fall back on it. */
  readonly relational: readonly string[]
  /** Adjectives that show the sector of people whose noun does not: "armed", «sindical». */
  readonly adjectives: Readonly<Record<string, readonly string[]>>
  /** Prepositions between a noun and what it belongs to: «i», "of", «de». */
  readonly belongs: readonly string[]
  /** Words for offices by kind: `head-of-state`, `head-of-government`, `monarch`, `foreign` … */
  readonly offices: Readonly<Record<string, readonly string[]>>
  /** Seats that stand for a government wherever they are named: «Det hvite hus» → `USA GOV`. */
  readonly houses: Readonly<Record<string, string>>
  /** Country that is meant where a report names none, alpha-3: that of nearly all who write the language. */
  readonly home?: string
}
