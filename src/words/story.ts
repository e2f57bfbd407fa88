import type { EventType, QuantityKind } from './event.ts'
import type { Stance } from './reading.ts'
import type { Span } from './span.ts'

/** Words of a report. */
export interface Citation {
  /** Id of the report. */
  readonly report: string
  /** The words, in UTF-16 code units of its text. */
  readonly span: Span
}

/** One event of hours to days inside a story. */
export interface Episode {
  /** A hash of what it names. */
  readonly id: string
  /** What it is about. */
  readonly title: string
  /** When it begins, UTC. */
  readonly from: string
  /** When it ends, UTC. */
  readonly to: string
  /** Ids of its reports. */
  readonly reports: readonly string[]
  /** Ids of its claims. */
  readonly claims: readonly string[]
}

/** The reports about one developing situation. */
export interface Story {
  /** A hash of what it names: an unchanged story keeps it between runs. */
  readonly id: string
  /** In the language most of its reports use. */
  readonly title: string
  /** The words the title is. */
  readonly titleFrom?: Citation
  /** Ids of its reports; every report is in exactly one story. */
  readonly reports: readonly string[]
  /** Time of its first report, UTC. */
  readonly from?: string
  /** Time of its last report, UTC. */
  readonly to?: string
  /** IANA zone of most places its events have, else that most of its times are told in; absent where none is known. */
  readonly timeZone?: string
  /** Ids of stories a report bridges to: linked, never merged. */
  readonly related: readonly string[]
  /** Its episodes. */
  readonly episodes: readonly Episode[]
}

export type CopyKind = 'verbatim' | 'abridged' | 'rewrite' | 'translation' | 'version'

/** Two stretches of words that are the same, or a translation of each other. */
export interface CopiedSpan {
  /** In the source. */
  readonly a: Span
  /** In the copy. */
  readonly b: Span
}

/** One report took its words from another. */
export interface Copy {
  /** Id of the source. */
  readonly a: string
  /** Id of the copy. */
  readonly b: string
  /** Share of the copy's content that the source covers, 0 to 1. */
  readonly containment: number
  /** How it took them; `version` is the same outlet's later state of one item. */
  readonly kind: CopyKind
  /** Known by a credit, an agency or a chain of versions; guessed by time or length. */
  readonly direction: 'known' | 'guessed'
  /** Whether the copy says where its words are from. */
  readonly credited: boolean
  /** What was taken. */
  readonly spans: readonly CopiedSpan[]
}

/** The words of a report that assert a claim. */
export interface ClaimMember extends Citation {
  /** The event's trigger or the statement's cue. */
  readonly trigger?: Span
  /** By whom it came, nearest to the speaker first. */
  readonly via: readonly string[]
  /** The outlet's own observation, nobody else credited. */
  readonly own: boolean
}

/** An independent publisher behind a claim. */
export interface ClaimNewsroom {
  /** Its name. */
  readonly name: string
  /** Ids of the reports that have it from there. */
  readonly reports: readonly string[]
}

/** An independent first source behind a claim. */
export interface ClaimOrigin extends ClaimNewsroom {
  /** What it is. */
  readonly kind: 'actor' | 'agency' | 'outlet' | 'document' | 'pictures'
}

/** A number a claim was told with. */
export interface ClaimValue extends Citation {
  /** What it counts. */
  readonly kind: QuantityKind
  /** At least so many. */
  readonly min?: number
  /** At most so many. */
  readonly max?: number
  /** When it was told, UTC; absent where the report has no time. */
  readonly at?: string
  /** How it stands when the input ends. */
  readonly state: 'current' | 'superseded' | 'disputed' | 'retracted'
}

export type ClaimStatus = 'single' | 'corroborated' | 'contradicted' | 'retracted' | 'updated' | 'denied'

/** 0 an aside; 1 what one newsroom tells; 2 what several tell, what is counted, or an event of a type; 3 what is told by several with figures, or stands against another. */
export type ClaimWeight = 0 | 1 | 2 | 3

/** One proposition as told by several reports. */
export interface Claim {
  /** A hash of what it names. */
  readonly id: string
  /** Id of its story. */
  readonly story: string
  /** Id of its episode. */
  readonly episode?: string
  /** Whether something happened or was said. */
  readonly kind: 'event' | 'statement'
  /** One sentence or clause of a report that tells it; before what somebody says, who says it. */
  readonly text: string
  /** The words of its text, without who says it; absent in claims of before these were kept. */
  readonly textFrom?: Citation
  /** Whether it is worth showing before anybody asks for more: a whole proposition, and no aside of another. */
  readonly main: boolean
  /** How much it weighs: 0 where it is not main. */
  readonly weight: ClaimWeight
  /** PLOVER type of an event, stance of a statement. */
  readonly type?: EventType | Stance
  /** How it stands when the input ends. */
  readonly status: ClaimStatus
  /** Who asserts it where. */
  readonly members: readonly ClaimMember[]
  /** Independent publishers behind it. */
  readonly newsrooms: readonly ClaimNewsroom[]
  /** Independent first sources behind it. */
  readonly origins: readonly ClaimOrigin[]
  /** Its numbers over time. */
  readonly values?: readonly ClaimValue[]
  /** Ids of claims that cannot be true with it. */
  readonly contradicts?: readonly string[]
  /** Ids of claims it replaces. */
  readonly supersedes?: readonly string[]
  /** Ids of the denials. */
  readonly deniedBy?: readonly string[]
  /** Ids of the claims that somebody said this. */
  readonly assertedBy?: readonly string[]
  /** When it happened. */
  readonly time?: { readonly from: string; readonly to: string; readonly grain: string }
  /** Where. */
  readonly place?: string
  /** When it was first told, UTC; absent where none of its reports has a time. */
  readonly firstAt?: string
  /** When it was last told, UTC. */
  readonly lastAt?: string
  /** How often claims like this were right on our development texts, 0 to 1. */
  readonly confidence: number
}

/** What happened on a day. */
export interface TimelineEntry {
  /** The day it happened in the story's own zone, `YYYY-MM-DD`. */
  readonly date: string
  /** UTC. */
  readonly from?: string
  /** UTC. */
  readonly to?: string
  /** How much stands behind it. */
  readonly weight: number
  /** One sentence. */
  readonly text: string
  /** The words it rests on. */
  readonly citations: readonly Citation[]
  /** Ids of the claims it tells. */
  readonly claims: readonly string[]
}

/** A story by the days things happened. */
export interface Timeline {
  /** Id of the story. */
  readonly story: string
  /** In order of days. */
  readonly entries: readonly TimelineEntry[]
}

/** A sentence of a brief. It never stands without the words it rests on. */
export interface BriefSentence {
  /** The sentence. */
  readonly text: string
  /** The words it rests on; never empty. */
  readonly citations: readonly [Citation, ...Citation[]]
  /** Ids of the claims it tells. */
  readonly claims: readonly string[]
}

/** What is known of a story, in one language. */
export interface Brief {
  /** Id of the story. */
  readonly story: string
  /** BCP 47. */
  readonly language: string
  /** Nothing later is told, UTC; absent where no report has a time. */
  readonly asOf?: string
  /** In order. */
  readonly sentences: readonly BriefSentence[]
}
