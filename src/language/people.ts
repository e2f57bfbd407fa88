/** Who a personal pronoun can stand for. */
export interface Pronoun {
  readonly person: 1 | 2 | 3
  readonly number: 'Sing' | 'Plur'
  readonly gender?: 'Fem' | 'Masc'
}

/** The words with which a language speaks of people and houses without naming them; lower case. */
export interface PeopleWords {
  /** Personal pronouns, by form, that a person or group can be meant with. */
  readonly pronouns: Readonly<Record<string, Pronoun>>
  /** Possessives of the third person: «advokaten hans», "his lawyer" is somebody else than he. */
  readonly possessives: readonly string[]
  /** Those of them that show their owner's gender. */
  readonly possessiveGenders: Readonly<Record<string, 'Fem' | 'Masc'>>
  /** Words that stand for the subject of their own clause: «seg», «sin». */
  readonly reflexives: readonly string[]
  /** Possessives of the first person: «min», "our". */
  readonly ownPossessives: { readonly Sing: readonly string[]; readonly Plur: readonly string[] }
  /** Articles and demonstratives before somebody known, and before somebody new. */
  readonly definite: readonly string[]
  readonly indefinite: readonly string[]
  /** Words, or beginnings with a hyphen, that say an office is over or not yet begun: «tidligere», `eks-`, "acting". */
  readonly former: readonly string[]
  /** Those of them that do not say it is over: who is acting or elect is no former holder. */
  readonly holding: readonly string[]
  /** Nouns for a person, with which a report takes up whoever it spoke of: «mannen», "the politician", «el dirigente». Lemmas. */
  readonly people: readonly string[]
  /** Nouns for bodies: «parti», "company", «organización», "police". Lemmas; ends of compounds count in Norwegian. */
  readonly bodies: readonly string[]
  /** Those of them that take up a body named before: «partiet», "the company", «la organización». */
  readonly namedBodies: readonly string[]
  /** Nouns for media, and for news agencies: «avis», "TV station"; «nyhetsbyrå». Lemmas or ends of compounds. */
  readonly outlets: readonly string[]
  readonly agencies: readonly string[]
  /** Words for one and the same office: «statsminister», «regjeringssjef», «statsleder». Lemmas or phrases of lemmas. */
  readonly sameOffice: readonly (readonly string[])[]
  /** Some common first names. */
  readonly firstNames: { readonly Fem: readonly string[]; readonly Masc: readonly string[] }
}
