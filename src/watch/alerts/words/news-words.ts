import type { NewsKind, QuantityKind } from '../../../words/index.ts'

/** How news are put in one language. Words of reports stay as they are. */
export interface NewsWords {
  readonly kinds: Readonly<Record<NewsKind, string>>
  readonly origins: (count: number) => string
  readonly newsrooms: (count: number) => string
  readonly reports: (count: number) => string
  readonly quantities: Readonly<Record<QuantityKind, string>>
  readonly atLeast: (count: string) => string
  readonly upTo: (count: string) => string
  /** Where no number stood or stands. */
  readonly none: string
  readonly story: string
  /** Between a claim and what stands against it. */
  readonly against: string
  readonly deniedBy: string
  readonly before: string
  readonly now: string
  readonly more: (count: number) => string
  readonly subject: (name: string, count: number) => string
  readonly why: (name: string) => string
  readonly test: string
}
