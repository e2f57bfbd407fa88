import type { EventType } from '../words/index.ts'
import type { Upos } from './annotated.ts'

/**
 * Where a trigger's participants stand, in the words of grammar:
 * - `subject`: of an active verb; of a passive one its agent («av», "by", «por»). Control, coordination and relative clauses are the engine's work
 * - `doer`: subject of a verb that has an object: who frees, not who gets free («opprørerne slapp fangene fri», «fangene slapp fri»)
 * - `object`: direct object; of a passive verb its subject
 * - `indirect`: indirect object
 * - `content`: whoever acts in the content clause («krever at **Zúñiga** trekker seg», "urged **both sides** to stop")
 * - `genitive`: owner («USAs angrep», "Israel's raid»)
 * - `modifier`: adjective or first part of a compound («russisk angrep», «politiaksjon», "police raid")
 * - `to:PREPOSITION`: oblique or nominal modifier with this preposition («to:mot», "to:on", «to:contra»)
 */
export type EventSlot = 'subject' | 'doer' | 'object' | 'indirect' | 'content' | 'genitive' | 'modifier' | `to:${string}`

/** A word that tells of an event. Several lines may share a lemma; the first whose conditions hold is taken, so the narrower ones stand first. */
export interface EventLine {
  /**
   * Lemma, or the words of a fixed phrase with blanks; the trigger is all of its words: «trekke seg tilbake», «slippe fri», "call for", «romper relaciones».
   * A word of a phrase stands for a lemma or a form; subject, adverbs, negation or the object may stand between.
   */
  readonly lemma: string
  readonly upos: Extract<Upos, 'VERB' | 'NOUN' | 'ADJ' | 'ADV'>
  /** Meaning key: the English lemma of this sense, the same in all languages: `attack`, `arrest`, `demand`, `step-down`. */
  readonly key: string
  readonly type: EventType
  readonly modes?: readonly string[]
  /** Where the source stands; default `['subject']` for verbs, `['genitive', 'modifier', agent prepositions]` for nouns. */
  readonly source?: readonly EventSlot[]
  /** Where the target stands; default `['object', 'indirect']` for verbs, `['to:mot' …]` («against», «contra») for nouns. */
  readonly target?: readonly EventSlot[]
  /** One of these must stand among the trigger's dependents (any depth two): lemmas, `@class` of the pack's word classes, `upos:PROPN`, `rel:ccomp` (of its own children; `rel:obj` one without preposition), `obj:` or `subj:` before another where only what it is done to or who does it counts, or several that must all hold, joined by `&`. */
  readonly with?: readonly string[]
  /** None of these may. */
  readonly unless?: readonly string[]
  /** Joined subjects do it to each other («Finland og Norge møttes»): the first is the source, the rest the target. Always so for CONSULT, COOPERATE and AGREE. */
  readonly mutual?: boolean
  /** The noun tells of it even where nobody takes part and nothing points to it: «en medio de protestas». */
  readonly alone?: boolean
  /** Sentences that must match, in Markdown links: `[Soldater](source) [angrep](trigger) [palasset](target).` */
  readonly yes: readonly string[]
  /** Sentences in which the word gives no event by this line. */
  readonly no: readonly string[]
}

/** A verb that says little and leaves the event to its noun: «rette angrep mot», "came under fire", «recibió el respaldo de». */
export interface LightVerb {
  /** Lemma or phrase: «bli utsatt for», "come under". */
  readonly lemma: string
  /** Whether its subject does what the noun says, undergoes it, or only lets it be told («provocó protestas», «se registraron choques»). */
  readonly subject: 'acts' | 'undergoes' | 'tells'
  /** Where the noun stands: `object`, `subject`, or after a preposition. */
  readonly noun: 'object' | 'subject' | `to:${string}`
  /** `Regjeringen [rettet](verb) [kritikk](noun) mot hæren.` */
  readonly yes: readonly string[]
}

/** Words that look like an event and are none: idiom, sport, culture, markets, weather, accidents, history. */
export interface NoEvent {
  /** Phrase as in `EventLine.lemma`: «skyte ned forslag», "bombed at the box office", «golpe de suerte». */
  readonly phrase: string
  /** Why: `idiom`, `sport`, `culture`, `market`, `weather`, `accident`, `history`, `science`. */
  readonly why: string
  readonly yes: readonly string[]
}

/** Closed-class words that show the engine who stands where. */
export interface EventGrammar {
  /** Verbs whose perfect takes the auxiliary of the passive: «er gått til angrep», «er blitt enige». */
  readonly perfectsOfBeing?: readonly string[]
  /** Prepositions of the agent of a passive: «av», "by", «por». */
  readonly agents: readonly string[]
  /** Whether they stand before a noun's owner as well, so that behind another noun of the clause they need not be the agent: «av». */
  readonly agentsOwn?: boolean
  /** Auxiliaries that make a passive of a participle: «bli», "be", «ser». */
  readonly passives: readonly string[]
  /** Prepositions of a noun's source where its line names none: «fra», "by". */
  readonly sources: readonly string[]
  /** Prepositions of a noun's target where its line names none: «mot», "against"; the one of the object («av», "of», «de») stands last. */
  readonly targets: readonly string[]
  /** Prepositions before both sides: «mellom», "between", «entre». */
  readonly between: readonly string[]
  /** Beginnings of nouns that are no first parts, so that what follows is no word the noun is a kind of: «for|slag», «be|handling». */
  readonly beginnings?: readonly string[]
  /** Nouns that are no kind of what they end in: «søksmål», «arrestasjon», «valgkamp» where «kamp» is a match. */
  readonly undivided?: readonly string[]
  /** Whether a noun that the tagger leaves without a mark is definite: «streiken» in nynorsk. */
  readonly unmarkedIsDefinite?: boolean
  /** Prepositions that a direct object may have: «a» before people in Spanish. */
  readonly personal?: readonly string[]
  /** Prepositions of what is asked for, refused or promised; without the list any may be. */
  readonly contents?: readonly string[]
  /** Prepositions of a state somebody is in: «en huelga», "on strike", «i streik». */
  readonly states?: readonly string[]
  /** Letters that writers leave marks off, and what they write instead: á → a. Words of the lines and of the text are compared so. */
  readonly bare?: Readonly<Record<string, string>>
}

/** Everything a language knows of events, as data. */
export interface EventWords {
  readonly lines: readonly EventLine[]
  /** Forms of the verbs of the lines → lemma, for verbs whose lemma the tagger does not know. */
  readonly forms?: ReadonlyMap<string, string>
  /** The same for nouns of lines and classes. */
  readonly plurals?: ReadonlyMap<string, string>
  readonly grammar: EventGrammar
  /** Lemma of a weapon, a manner or the first part of a compound → modes: «drone» → `drone`, «sult» → `hunger`. Counts where the type has the mode. */
  readonly modes: Readonly<Record<string, readonly string[]>>
  readonly lightVerbs: readonly LightVerb[]
  readonly idioms: readonly NoEvent[]
  /** Word classes for `with` and `unless`, by name without the at sign: `weapon`, `prisoner`, `building`, `money`, `troops`, `police`, `civilians`, `vehicle` … */
  readonly classes: Readonly<Record<string, readonly string[]>>
  /** Words that show a report or sentence is about something else: lemmas by domain (`sport`, `culture`, `market`, `weather`, `accident`, `history`). One word of a domain whose name ends in `!` is enough. */
  readonly elsewhere: Readonly<Record<string, readonly string[]>>
  /** Words that show it only where another word of the domain stands in the sentence: «partido» (match or party), "set". */
  readonly elsewhereBeside?: Readonly<Record<string, readonly string[]>>
  /** What decides the status. Lemmas or phrases. */
  readonly status: EventStatusWords
  /** What counts as a number of an event. */
  readonly quantities: QuantityWords
  /** PLOVER context → words that show it: `election` → «valg». */
  readonly contexts: Readonly<Record<string, ContextWords>>
}

/**
 * Words over an event that say whether it happened: lemmas or forms, or phrases of them with blanks (one word may stand between). They
 * count where the event hangs on them («planlegger å angripe», "plans for talks") or they on it («den planlagte streiken», "will attack").
 */
export interface EventStatusWords {
  /** What is still to come: «planlegge», "will", «ir a», «klar til». Not counted over a past tense. */
  readonly planned: readonly string[]
  /** Verbs of announcing and deciding: over a clause what is to come, over a noun («kunngjorde sanksjoner») the deed itself, but for what takes time. */
  readonly announced: readonly string[]
  /** Times that are still to come: «i morgen», "next week", «próxima semana». Not counted over a past tense. */
  readonly ahead: readonly string[]
  /** Hedges: «angivelig», "reportedly", «presuntamente», «hevde», «siktet for». */
  readonly alleged: readonly string[]
  /** Auxiliaries that are hearsay before the participle of the perfect: «skal ha», «skulle ha». The auxiliary of the perfect is the last word. */
  readonly hearsay: readonly string[]
  /** «fortsette», "under way", «seguir», «for tredje dag». */
  readonly ongoing: readonly string[]
  /** Verbs that carry an event that lasts; it goes on where they stand in the present: «gjennomføre», "hold", «celebrar». */
  readonly lasting: readonly string[]
  /** Verbs of what lasts, which goes on where they stand in the present: «patruljere», "occupy", «bloquear». */
  readonly durative: readonly string[]
  /** «hvis», "if", «si»; what may be: «kan», "might"; what is feared: «frykte», "risk of". */
  readonly hypothetical: readonly string[]
  /** Phrases that hold one of these words and mean another thing: «selv om», "even if». */
  readonly real: readonly string[]
  /** Verbs of duty: «må», "should", «tener que». In the past it is done: «måtte gå av». */
  readonly duties: readonly string[]
  /** Requests: «kreve», "urge", «exigir». */
  readonly demanded: readonly string[]
  /** Orders: for a measure of the state itself they are the deed: «ordenó el desalojo». */
  readonly ordered: readonly string[]
  /** Beside the pack's `negations`: «nekte for», "deny", «negar», «uten». */
  readonly denied: readonly string[]
  /** What hangs on them did not come, or ended: «avlyse», «hindre», "foil", «frustrar», «forbud mot». */
  readonly averted: readonly string[]
  /** Phrases in which a negation does not negate: «ikke bare», "not only". */
  readonly unnegated: readonly string[]
  /** Times long gone: «år siden», "last year", «hace años». */
  readonly past: readonly string[]
  /** What is told only because it is over: «jubileum», "anniversary of", «conmemorar». */
  readonly remembered: readonly string[]
  /** Words that open a clause of purpose: «for å», "to", «para». What is not done is not done for it either way. */
  readonly purposes: readonly string[]
  /** Prepositions before a noun that is settled whatever its sentence says: «etter angrepet», "since the strike", «tras el ataque». */
  readonly settled: readonly string[]
  /** Verbs by which their subject takes place: «begynne», "go ahead", «tener lugar». */
  readonly happens: readonly string[]
  /** Endings of a noun that speaks of something known, where the tagger does not tell: «åtaket», «streikane». */
  readonly definite: readonly string[]
  /** Verbs that carry the event of their object, so that their own tense, modal and negation are the event's: «gjennomføre», "launch", «celebrar». */
  readonly carriers: readonly string[]
}

/** What can be counted of people. */
export type CountedKind = 'killed' | 'injured' | 'arrested' | 'missing' | 'displaced' | 'participants'

/** Lemmas by what they count. */
export type ByKind = Readonly<Partial<Record<CountedKind, readonly string[]>>>

/** Words of numbers given for an event. Lists hold lemmas or forms, or phrases of them with blanks. */
export interface QuantityWords {
  /** Number words below a hundred, and round ones that stand alone: «tre» → 3, «halvannen» → 1.5, «doscientos» → 200. */
  readonly numbers: Readonly<Record<string, number>>
  /** Words that multiply the number before them, and alone or after an article mean themselves: «hundre», «million», "dozen", «decena». */
  readonly multipliers: Readonly<Record<string, number>>
  /** Forms that stand for an open number → its least: «dusinvis» → 24, "hundreds", «miles», "tens of thousands". */
  readonly rounds: Readonly<Record<string, number>>
  /** Words before a multiplier that make it an open number: «flere hundre», "several thousand", «varios cientos». */
  readonly several: readonly string[]
  /** Words inside a number: «og», "and", «y»; and the partitive after it: "of", «de». */
  readonly joints: readonly string[]
  /** «minst», "at least", «más de». */
  readonly atLeast: readonly string[]
  /** «opptil», "up to", «menos de». */
  readonly atMost: readonly string[]
  /** «rundt», "about", «unos»: taken for the number itself. */
  readonly about: readonly string[]
  /** Words that open a range: «mellom», "between", «entre»; and stand in it: «og», "to", «a». */
  readonly between: readonly string[]
  readonly to: readonly string[]
  /** Before a part of those just counted: «blant dem», "including", «entre ellos». */
  readonly among: readonly string[]
  /** Articles that count one: «en», "a", «un». */
  readonly one: readonly string[]
  /** Words of `counted` of which an article counts one: «un muerto», "a fatality". */
  readonly alone: readonly string[]
  /** Words whose object, or subject in the passive, is counted; nouns whose «av», "of", «de» is. */
  readonly undergo: ByKind
  /** Verbs whose subject is counted: «omkomme», "die", «marchar». */
  readonly subject: ByKind
  /** Words that are counted themselves: «døde», "wounded", «manifestantes», «liv». */
  readonly counted: ByKind
  /** Nouns after which a total follows: «dødstall», "death toll", «saldo». */
  readonly tolls: ByKind
  /** Verbs that only link a number to what became of those counted: «bli meldt», "be confirmed", «resultar». */
  readonly links: readonly string[]
  /** Units of an amount: money, weight, volume. Symbols may stand before the number. */
  readonly units: readonly string[]
  /** Words whose number follows them and counts nothing: «side 12», "May 5", «artículo 3». */
  readonly labels: readonly string[]
  /** Nouns that are no people and no amount: «år», "percent", «kilómetro». */
  readonly measures: readonly string[]
}

/** Words that show what an event is about. Lemmas or forms, or phrases of them with blanks. */
export interface ContextWords {
  readonly words: readonly string[]
  /** One of these must stand in the event's sentence too: soldiers alone are no repression, soldiers and marchers may be. */
  readonly beside?: readonly string[]
}
