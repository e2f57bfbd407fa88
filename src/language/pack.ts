import type { Language, Stance } from '../words/index.ts'
import type { Upos } from './annotated.ts'
import type { EventWords } from './events.ts'
import type { Grammar } from './grammar.ts'
import type { PeopleWords } from './people.ts'
import type { PlaceWords } from './place-words.ts'
import type { SectorWords } from './sectors.ts'
import type { SpeechWords } from './speech.ts'
import type { TimeWords } from './time-words.ts'

/**
 * How a cue builds a sentence, in the words of grammar:
 * - `clause`: X says (that) C; C, says X; X: C. The content is a clause or a quotation, on either side
 * - `infinitive`: X asks to / threatens to C («ber om å», "vows to", «pide a T que»)
 * - `object`: X condemns C: the content is the object («fordømmer kuppforsøket», «krever fred», "denies the charge")
 * - `oblique`: X warns of / speaks about C; `prepositions` says which prepositions open the content
 * - `accusative`: X accuses T of C («anklager T for å», «acusa a T de»): the object is the target
 * - `predicate`: X calls T P («kaller det et kupp», «califica de»): object and predicate together are the content
 * - `according-to`: C, according to X («ifølge», «según», «heter det i»); with a verb in the phrase, X may be its subject («etter det X erfarer»)
 * - `noun`: a noun of saying with its source («krav fra X om C», "X's claim that C", «la denuncia de X de que»)
 * - `evidence`: pictures or documents show that C
 * - `refusal`: X would not comment / svarer ikke
 * - `reportive`: hearsay without a cue speaker («skal ha», «habría», "reportedly", "is said to"); on a verb: its passive
 */
export type Frame = 'clause' | 'infinitive' | 'object' | 'oblique' | 'accusative' | 'predicate' | 'according-to' | 'noun' | 'evidence' | 'refusal' | 'reportive'

/** One way of telling the reader that somebody said something. */
export interface Cue {
  /**
   * Lemma, or the words of a fixed phrase with blanks: «legge til», "according to", «de acuerdo con». A word of a phrase stands for a lemma or a
   * form, in this order up to inversion («legger hun til»), with subject, adverbs or negation between («etter det NTB erfarer»). Several lines may
   * share a lemma, one for each sense. A VERB line also fits a participle that is tagged ADJ.
   */
  readonly lemma: string
  readonly upos: Extract<Upos, 'VERB' | 'NOUN' | 'ADP' | 'ADJ' | 'ADV' | 'AUX'>
  readonly stance: Stance
  readonly frames: readonly Frame[]
  /** For `oblique`, `noun`, `infinitive` and `accusative`: prepositions (lower case) that open the content; for `clause`: that may («minner om at»). */
  readonly prepositions?: readonly string[]
  /** Lemmas of direct dependents that make it something else: `seg` of «melde», `vei` of «vise», `alvor` of «mene». */
  readonly unless?: readonly string[]
  /** Stance when the cue is negated; default: the engine's rule (says). A `refusal` that names it needs the negation. */
  readonly negated?: Stance
  /**
   * Sentences that must match, in Markdown links: `[Vi går](content), [sier](cue) [Arce](speaker).` Other marks: `via`,
   * `addressee`, `target`. Text outside the links is context; `\n\n` starts a paragraph. Content keeps its subordinator («at …»), not the
   * preposition of `prepositions`, which belongs to the cue where it stands next to it («[ber om](cue) [fred](content)»).
   */
  readonly yes: readonly string[]
  /** Sentences in which the word is no cue. */
  readonly no: readonly string[]
}

/** A word for an office, rank, trade or family role that stands with or for a person: «hærsjef», "spokeswoman". */
export interface Title {
  readonly lemma: string
  readonly gender?: 'Fem' | 'Masc'
}

/** Everything a language brings, as data. Adding a language is adding one of these. */
export interface LanguagePack {
  readonly language: Language
  /** How nouns and their phrases are built. */
  readonly grammar: Grammar
  readonly cues: readonly Cue[]
  /** Closed-class words of reported speech. */
  readonly speech: SpeechWords
  /** How people and houses are spoken of without their names. */
  readonly people: PeopleWords
  readonly titles: readonly Title[]
  /** Forms that end in a full stop without ending the sentence, with their dot: `bl.a.`, `Mr.`, `EE.UU.` */
  readonly abbreviations: readonly string[]
  /** Words that mark negation of a cue: `ikke`, `not`, `no`. */
  readonly negations: readonly string[]
  /** Nouns for sources that are no persons: pictures, documents, posts. */
  readonly evidence: readonly { readonly lemma: string; readonly kind: 'pictures' | 'document' }[]
  /** Words for «photo» that open a credit line: `Foto`, `Photo`, `Video`. */
  readonly credits: readonly string[]
  /** Openings of lines that point to other articles: `Les også`, `Read more`, `Lee también`. */
  readonly related: readonly string[]
  /** Words that open a byline: `Av`, `By`, `Por`. */
  readonly bylines: readonly string[]
  /** Adjectives and inhabitants of countries → ISO 3166-1 alpha-3: `boliviansk` → `BOL`. */
  readonly demonyms: Readonly<Record<string, string>>
  /** Names of countries → alpha-3: `Spania` → `ESP`. */
  readonly countries: Readonly<Record<string, string>>
  /** Words of events: triggers, light verbs, idioms, status, numbers. */
  readonly events: EventWords
  /** Nouns that tell an actor's sector or country, and metonyms of governments. */
  readonly sectors: SectorWords
  /** Words around the names of places. */
  readonly places: PlaceWords
  /** Words of time expressions. */
  readonly times: TimeWords
  /** Weights of the learned step over statements (models/<language>.statements.bin); without them rules alone decide. */
  readonly judge?: Uint8Array
  /** Weights of the learned step over events (models/events.bin), one table for all languages; without them the lines alone decide. */
  readonly eventJudge?: Uint8Array
}
