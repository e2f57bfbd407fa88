import type { Span } from './span.ts'

export type MediaKind = 'photo' | 'video' | 'graphic'

/** A picture or film in the report: `span` covers its credit or caption in the text. */
export interface Media {
  readonly kind: MediaKind
  readonly caption?: string
  readonly creator?: string
  readonly agency?: string
  readonly span?: Span
}

export type LayoutKind = 'heading' | 'caption' | 'credit' | 'byline' | 'dateline' | 'related' | 'list'

/** A stretch of the text that is not running prose. */
export interface LayoutBlock {
  readonly kind: LayoutKind
  readonly span: Span
}

export interface Outlet {
  readonly name: string
  readonly country?: string
  readonly timeZone?: string
}

export interface Revision {
  readonly kind: 'update' | 'correction' | 'kill'
  readonly of?: string
}

/** What intake hands over: one published item, before anything is understood. Times are RFC 3339. */
export interface ReportInput {
  readonly id: string
  readonly text: string
  readonly language?: string
  readonly title?: string
  readonly url?: string
  readonly outlet?: Outlet
  readonly publishedAt?: string
  readonly updatedAt?: string
  readonly timeZone?: string
}

/** The report as the reading holds it: what came in, and what its layout says about itself. */
export interface Report {
  readonly id: string
  readonly url?: string
  readonly outlet?: Outlet
  readonly language: string
  readonly title?: string
  readonly bylines: readonly string[]
  readonly publishedAt?: string
  readonly updatedAt?: string
  readonly dateline?: string
  readonly agencies: readonly string[]
  readonly revision?: Revision
  readonly text: string
  readonly media: readonly Media[]
  readonly layout: readonly LayoutBlock[]
}
