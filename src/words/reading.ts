import type { Report } from './report.ts'
import type { Span } from './span.ts'

export type ActorKind = 'person' | 'group' | 'organisation' | 'country' | 'office' | 'outlet' | 'agency' | 'document' | 'pictures' | 'other'
export type MentionForm = 'name' | 'role' | 'pronoun' | 'adjective'

export interface Mention {
  readonly span: Span
  readonly form: MentionForm
}

export interface Actor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  readonly role?: string
  readonly country?: string
  readonly sectors: readonly string[]
  readonly mentions: readonly Mention[]
  readonly links: Readonly<Record<string, string>>
  readonly confidence: number
}

export const stances = ['says', 'reports', 'shows', 'confirms', 'denies', 'claims', 'accuses', 'condemns', 'supports', 'demands', 'asks', 'promises', 'threatens'] as const
export type Stance = (typeof stances)[number]

/** An actor in a role; `span` only where the statement's own clause or sentence names it. */
export interface Role {
  readonly actor: string
  readonly span?: Span
}

export type StatementType = 'direct' | 'indirect' | 'mixed'

export interface Statement {
  readonly id: string
  readonly type: StatementType
  readonly content: readonly Span[]
  readonly cue?: Span
  readonly speaker?: Role
  readonly via: readonly Role[]
  readonly addressees: readonly Role[]
  readonly targets: readonly Role[]
  readonly stance: Stance
  readonly saidAt?: string
  readonly confidence: number
}

/** Everything read out of one report, in text order. Places, times and events are empty until their readers exist. */
export interface Reading {
  readonly schema: 'hearsay/reading@1'
  readonly engine: { readonly version: string; readonly packs: Readonly<Record<string, string>> }
  readonly report: Report
  readonly actors: readonly Actor[]
  readonly places: readonly never[]
  readonly times: readonly never[]
  readonly statements: readonly Statement[]
  readonly events: readonly never[]
}
