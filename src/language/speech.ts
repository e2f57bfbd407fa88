/**
 * The small words with which a language builds reported speech: closed classes, all lower case, forms unless said otherwise.
 * A phrase is its words with blanks; other words may stand between them.
 */
export interface SpeechWords {
  /** Words that open a reported clause: «at», "that", «que». */
  readonly that: readonly string[]
  /** Words that open a reported question: «om», «hvorfor», "whether", «si». */
  readonly questions: readonly string[]
  /** Relative words that stand for the noun before them: «som», "who", «quien». */
  readonly relatives: readonly string[]
  /** Prepositions before the person or medium that is spoken to: «til», «overfor», "to", «a». */
  readonly to: readonly string[]
  /** Words that open an infinitive: «å», "to". */
  readonly infinitive: readonly string[]
  /** Prepositions before the doer of a passive: «av», "by", «por». */
  readonly by: readonly string[]
  /** Prepositions before the giver of a noun of saying: «fra», "from", «de». */
  readonly from: readonly string[]
  /** Verbs that say where an accusation comes from: «anklagen kommer fra X». Lemmas. */
  readonly comes: readonly string[]
  /** Prepositions before the one through whom somebody speaks: «gjennom», "through". */
  readonly through: readonly string[]
  /** Pronouns that stand for what was just said, as subject or object of a cue: «det», "this", «lo». */
  readonly anaphors: readonly string[]
  /** Phrases that repeat somebody else's statement: «det gjør også», «det samme gjør», "so did", «lo mismo hizo». Words are lemmas or forms. */
  readonly likewise: readonly string[]
  /** Phrases by which a medium names its own source: «vise til», "cite", «citar a». Words are lemmas. */
  readonly citing: readonly string[]
  /** Participles before the medium that relays: "cited by", «citado por». Words are lemmas. */
  readonly citedBy: readonly string[]
  /** First-person pronouns and possessives, which only a quotation can hold in a report. */
  readonly firstPerson: readonly string[]
  /** Verbs and phrases of duty, which turn a quotation into a demand: «må», "must", «deber». Words are lemmas or forms. */
  readonly duty: readonly string[]
  /** Auxiliaries of a promise in the first person: «skal», "will". */
  readonly future: readonly string[]
  /** Words and phrases, of three words at most, that say something is not so: «oppspinn», «ikke sant», "a lie", «no es cierto». Lemmas or forms, side by side. */
  readonly denial: readonly string[]
  /** Words that condemn what is spoken of: «uforsvarlig», "a disgrace", «inaceptable». Lemmas or forms, side by side. */
  readonly blame: readonly string[]
  /** Words that stand up for somebody: «solidaritet», "full support", «respaldo». Lemmas or forms, side by side. */
  readonly backing: readonly string[]
  /** Words that open a coordinate clause of its own: «men», "but", «pero». */
  readonly but: readonly string[]
  /** Words that open a condition: «hvis», "unless", «si». */
  readonly conditions: readonly string[]
  /** Auxiliaries of the passive: «bli», "be", «ser». Lemmas. */
  readonly passives: readonly string[]
  /** Copulas and verbs a noun of saying may be said with: «er», "is", «es». Lemmas. */
  readonly being: readonly string[]
  /** First words of an answer that says yes, and no. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** True where the speaker may stand between a quotation and the cue: "…," he said. */
  readonly speakerBeforeCue: boolean
  /** True where a second quotation after the cue's full stop belongs to the same statement. */
  readonly resumes: boolean
}
