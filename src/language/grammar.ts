/** How a language builds its nouns and orders their phrases, where the engine has to know. Endings are in lower case. */
export interface Grammar {
  /** How nouns are written together, the last part saying what they are («energiminister»); absent where they are not. */
  readonly compounds?: {
    /** Letters that may join the parts: `s` of «regjeringstalsmann». */
    readonly joints: readonly string[]
    /** The letters of which a part has at least one. */
    readonly vowels: string
  }
  /** Endings of nouns with their article, genitive included: «forbundet», «forbundets». None where the article is a word. */
  readonly definiteEndings: readonly string[]
  /** Those of plurals with their article, after the last letter of the lemma: «fangene», «fangenes». */
  readonly definitePluralEndings: readonly string[]
  /** Those of plurals without it: «fanger», «fangers». */
  readonly pluralEndings: readonly string[]
  /** Endings of nouns for those who do something: «-leder», "-ist", «-dor». */
  readonly agentEndings: readonly string[]
  /** Endings of men's first names. */
  readonly menEndings: readonly string[]
  /** Ending of a name's genitive where it is part of the word: «Bolivias». */
  readonly genitive?: string
  /** Articles that show a person's gender. */
  readonly articleGenders?: Readonly<Record<string, 'Fem' | 'Masc'>>
  /** Whether the noun leads its phrase, what belongs to it following: «el ministro de Defensa». */
  readonly nounLeads: boolean
  /** Whether a noun may stand before another as it is: "defence minister". */
  readonly nounsBesideNouns: boolean
  /** Whether adjectives and inhabitants of countries have a capital: "Peruvian". */
  readonly capitalDemonyms: boolean
  /** Whether a hyphen inside a word is a word of its own. */
  readonly hyphensAreWords: boolean
}
