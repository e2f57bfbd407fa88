import type { Actor, Copy, EventType, Span, Stance } from '../../words/index.ts'
import type { EventLine } from '../listed.ts'

/** When a version of a report came, in seconds since 1970 (published, else changed, else taken in), and who published it. */
export interface Came {
  readonly time: number
  readonly outlet?: string
}

/** In stretches of how many seconds reports are counted, and how many outlets are named. */
export interface CoverageOptions {
  readonly seconds: number
  readonly outlets: number
}

/** How many reports there are, and when the first and the last came, in seconds since 1970: published, else changed, else taken in. */
export interface Covered {
  readonly reports: number
  readonly first: number
  readonly last: number
}

/** When the reports of a story came, in newest versions. */
export interface Coverage {
  /** In order of time, then of language; stretches without any are left out. `at` is where the stretch begins. */
  readonly bins: readonly (Covered & { readonly at: number; readonly language?: string })[]
  /** Those with most reports first. */
  readonly outlets: readonly (Covered & { readonly outlet: string })[]
  /** How many outlets there are. */
  readonly allOutlets: number
}

/** A statement by somebody, with what its report calls them. */
export interface Saying {
  readonly report: string
  readonly speaker: string
  readonly stance: Stance
  /** Where the words stand. */
  readonly spans: readonly Span[]
  readonly role?: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
}

/** What somebody of a country said with one stance. */
export interface CountrySaid extends Required<Pick<Saying, 'country' | 'speaker' | 'stance'>> {
  readonly role?: string
  readonly statements: number
  /** Place of the first of them in the order of time. */
  readonly first: number
}

/** Events of one type at a place. */
export interface EventsAt {
  readonly place: string
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
  readonly type: EventType
  readonly events: number
  /** Place of their first report in the order of time. */
  readonly first: number
}

/** What is kept of somebody by name; stances and stories over the newest 2,000 statements, what they are called over as many reports. */
export interface ActorFacts {
  /** What reports call them, most often first. */
  readonly called: readonly { readonly kind: Actor['kind']; readonly role?: string; readonly country?: string; readonly reports: number }[]
  readonly statements: number
  /** When the last report of them was published. */
  readonly lastAt?: string
  readonly stances: ReadonlyMap<Stance, number>
  readonly stories: readonly { readonly story: string; readonly statements: number }[]
  readonly outlets: readonly { readonly outlet: string; readonly statements: number }[]
  /** How many outlets there are. */
  readonly allOutlets: number
}

/** The newest reports that name somebody (ids of versions), and events there. */
export interface ActorAt {
  readonly reports: readonly string[]
  readonly events: readonly EventLine[]
}

/** What pictures of stories and pages of actors are made of, counted or looked up at once. */
export interface Pictures {
  /** When the first and the last report of a story came, in seconds since 1970; nothing of a story that is not there. */
  coveredTime(story: string): Promise<readonly [first: number, last: number] | undefined>
  /** When the reports of a story came, and who published them. */
  coverage(story: string, options: CoverageOptions): Promise<Coverage>
  /** Statements in these reports (ids of versions) by somebody who is named, in the order of time. */
  sayings(reports: readonly string[]): Promise<readonly Saying[]>
  /** Who of which country said how much with which stance in the newest reports of a story, so many of them. */
  saidByCountry(story: string, reports: number): Promise<readonly CountrySaid[]>
  /** Where the words of statements stand, by their place in the order of time. */
  sayingsAt(places: readonly number[]): Promise<ReadonlyMap<number, Pick<Saying, 'report' | 'spans'>>>
  /** What is kept of somebody by name; nothing of nobody. */
  actor(name: string): Promise<ActorFacts | undefined>
  /** The newest reports that name somebody, and the newest events there that they take part in, so many of each. */
  actorAt(name: string, reports: number, events: number): Promise<ActorAt>
  /** Ids of claims of these stories that come from somebody, the last told first, so many. */
  claimsFrom(name: string, stories: readonly string[], limit: number): Promise<readonly string[]>
  /** Where events of a story happened, in its newest reports, so many of them. */
  eventsByPlace(story: string, reports: number): Promise<readonly EventsAt[]>
  /** Events of reports, by the place of those in the order of time. */
  eventWordsAt(places: readonly number[]): Promise<readonly { readonly seq: number; readonly report: string; readonly place: string; readonly span: Span }[]>
  /** Main claims of a story that say where, those with most behind them first, so many. */
  claimPlaces(story: string, most: number): Promise<readonly { readonly id: string; readonly place: string }[]>
  /** When these versions came, by id; those that are not there are left out. */
  came(ids: readonly string[]): Promise<ReadonlyMap<string, Came>>
  /** Copies that these reports are, without where the words stand. */
  copiesAmong(reports: readonly string[]): Promise<readonly Omit<Copy, 'spans'>[]>
  /** How many numbers of each kind the claims of a story have. */
  numberCounts(story: string): Promise<ReadonlyMap<string, number>>
}
