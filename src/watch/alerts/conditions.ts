import type { EventType, Language, NewsKind, QuantityKind } from '../../words/index.ts'

/** A story that is followed: its id changes when an earlier report is found, its reports stay. */
export interface FollowedStory {
  readonly id: string
  /** What all versions of its first report share. */
  readonly report: string
}

/** A claim that is followed: its id changes with its first report, the words that assert it stay. */
export interface FollowedClaim {
  readonly id: string
  /** What it is known again by. */
  readonly anchors: readonly string[]
}

/** When a saved search tells, and of what. All that are there must hold. */
export interface Conditions {
  /** What it tells of. */
  readonly tell: readonly NewsKind[]
  /** As in a search: all words must stand there. */
  readonly words?: string
  /** Where it happened, or whose somebody in it is: ISO 3166-1 alpha-3. */
  readonly country?: string
  /** PLOVER types, one of which it has. */
  readonly types?: readonly EventType[]
  /** Words of a name: who says it. */
  readonly speaker?: string
  /** Words of a name: who published it. */
  readonly outlet?: string
  readonly story?: FollowedStory
  readonly claim?: FollowedClaim
  /** What all versions of a report share. */
  readonly report?: string
  /** Also claims that are asides; without, it tells main ones only. */
  readonly asides?: true
  /** At least so many stand behind it. */
  readonly origins?: number
  readonly newsrooms?: number
  /** What is counted. */
  readonly numbers?: readonly QuantityKind[]
}

/** As a person writes them: stories and claims by their ids. */
export interface WishedConditions extends Omit<Conditions, 'tell' | 'story' | 'claim'> {
  readonly tell?: readonly NewsKind[]
  readonly story?: string
  readonly claim?: string
}

/** Where news go. */
export type Target = WebhookTarget | MailTarget

/** A program that is told by a request, signed as Standard Webhooks has it. */
export interface WebhookTarget {
  readonly kind: 'webhook'
  readonly url: string
  /** `whsec_` and the key in Base64. */
  readonly secret: string
  /** Of the line that says what is new; the words of reports stay in their own. */
  readonly language: Language
}

/** A person who is written to. */
export interface MailTarget {
  readonly kind: 'mail'
  readonly to: string
  readonly language: Language
}

/** A target as a person writes it: a secret is made where none is given. */
export type WishedTarget = (Omit<WebhookTarget, 'secret'> & { readonly secret?: string }) | MailTarget

/** A saved search as a person wishes it. */
export interface SearchWish {
  readonly name: string
  readonly conditions: WishedConditions
  readonly targets: readonly WishedTarget[]
  /** RFC 3339 UTC. */
  readonly mutedUntil?: string
  /** Minutes. */
  readonly digest?: number
}
