import type { NewsEvent } from './event.ts'
import type { Place } from './place.ts'
import type { Report } from './report.ts'
import type { Role } from './role.ts'
import type { Span } from './span.ts'
import type { TimeExpression } from './time.ts'

export const actorKinds = ['person', 'group', 'organisation', 'country', 'office', 'outlet', 'agency', 'document', 'pictures', 'other'] as const
export type ActorKind = (typeof actorKinds)[number]
export type MentionForm = 'name' | 'role' | 'pronoun' | 'adjective'

/** One place where an actor is spoken of. */
export interface Mention {
  /** The words. */
  readonly span: Span
  /** How the words speak of the actor. */
  readonly form: MentionForm
}

/** A person, group, organisation, country, office or other source, with all its mentions. */
export interface Actor {
  /** `a1`, `a2` … in text order. It changes when an actor is added before it: anchor by span and words instead. */
  readonly id: string
  /** What the actor is. */
  readonly kind: ActorKind
  /** The fullest name the report gives, else the words that stand for the actor. */
  readonly name: string
  /** Office, rank or trade, as the report has it: «hærsjef», "spokeswoman". */
  readonly role?: string
  /**
   * Whose the actor is: ISO 3166-1 alpha-3, or for actors of no single state `IGO` and the body (`IGOUNO`, `IGOEUR`, `IGONAT`), `NGO`, `IMG` for
   * armed groups across borders, `MNC` for companies.
   */
  readonly country?: string
  /** PLOVER sectors, the main one first: `GOV`, `MIL`, `COP`, `JUD` …; empty for a country that only is named. */
  readonly sectors: readonly string[]
  /** Where the report speaks of the actor, in text order. */
  readonly mentions: readonly Mention[]
  /** `office` and `holder`: the office the report gives the actor, and who holds it on the report's day by the table of offices. */
  readonly links: Readonly<Record<string, string>>
  /** How often what was found like this was right on our development texts, 0 to 1. */
  readonly confidence: number
}

/** What a speaker does with the content. */
export const stances = [
  'says',
  'reports',
  'shows',
  'confirms',
  'denies',
  'claims',
  'accuses',
  'condemns',
  'supports',
  'demands',
  'asks',
  'promises',
  'threatens',
] as const
export type Stance = (typeof stances)[number]

export type StatementType = 'direct' | 'indirect' | 'mixed'

/** Something a source says, shows or writes. */
export interface Statement {
  /** `s1`, `s2` … in text order. It changes when a statement is added before it: anchor by span and words instead. */
  readonly id: string
  /** In quotation marks or after a dash; reported; or reported with quoted words in it. */
  readonly type: StatementType
  /** What is said: one span, or several where the report interrupts it. */
  readonly content: readonly Span[]
  /** The word that tells us somebody says something: «sier», "according to". */
  readonly cue?: Span
  /** Who says it; absent where nobody is named. */
  readonly speaker?: Role
  /** The relays between the speaker and this report, nearest to the speaker first. */
  readonly via: readonly Role[]
  /** Whom it is said to. */
  readonly addressees: readonly Role[]
  /** Whom it is about, where the stance has one: who is accused, condemned, threatened. */
  readonly targets: readonly Role[]
  /** What the speaker does with the content. */
  readonly stance: Stance
  /** Id of the time it was said, where the report tells. */
  readonly saidAt?: string
  /** How often what was found like this was right on our development texts, 0 to 1. */
  readonly confidence: number
}

/** Everything read out of one report, in text order. A layer that was not asked for is an empty list. */
export interface Reading {
  /** Name and version of this contract. */
  readonly schema: 'hearsay/reading@1'
  /** Version of the program and of the models: two readings can be compared. */
  readonly engine: { readonly version: string; readonly packs: Readonly<Record<string, string>> }
  /** The report, with its text. */
  readonly report: Report
  /** Who is spoken of. */
  readonly actors: readonly Actor[]
  /** Where it happens. */
  readonly places: readonly Place[]
  /** When: every time expression. */
  readonly times: readonly TimeExpression[]
  /** Who says what. */
  readonly statements: readonly Statement[]
  /** Who did what to whom. */
  readonly events: readonly NewsEvent[]
}
