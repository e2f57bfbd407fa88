import type { Citation, Claim, ClaimOrigin, ClaimStatus, NewsKind } from '../../words/index.ts'

/** Words of a report, as they stand there. */
export interface Quote extends Citation {
  /** The words at the span, character for character; what people hid is blocks. */
  readonly words: string
  readonly outlet?: string
  readonly url?: string
  /** When the report was published. */
  readonly at?: string
}

/** A claim as news tell it. */
export interface NewsClaim {
  readonly id: string
  readonly kind: Claim['kind']
  readonly text: string
  readonly type?: Claim['type']
  readonly status: ClaimStatus
  readonly origins: readonly Pick<ClaimOrigin, 'kind' | 'name'>[]
  readonly newsrooms: readonly string[]
  /** How many reports tell it. */
  readonly reports: number
  readonly firstAt?: string
  readonly lastAt?: string
}

/** Something a saved search tells: what is new, and the words it rests on. */
export interface NewsBody {
  readonly schema: 'hearsay/news@1'
  readonly kind: NewsKind
  /** When it was found, UTC. */
  readonly at: string
  readonly search: { readonly id: string; readonly name: string }
  readonly story?: { readonly id: string; readonly title: string }
  /** What is told, contradicted, denied or taken back, or what the number belongs to. */
  readonly claim?: NewsClaim
  /** The claim that stands against it. */
  readonly other?: NewsClaim
  /** Its numbers that stand, before and now, as `kind min–max`. */
  readonly numbers?: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** A report that came, or a new version of one. */
  readonly report?: {
    readonly id: string
    readonly item: string
    readonly title?: string
    readonly outlet?: string
    readonly url?: string
    readonly at?: string
  }
  /** The words it rests on, the first of every origin first. */
  readonly quotes: readonly Quote[]
  /** So many more reports say it: `hearsay show` has them all. */
  readonly moreQuotes: number
  /** Independent first sources behind it. */
  readonly origins: number
  /** It was sent to see whether it arrives; nothing happened. */
  readonly test?: true
}
