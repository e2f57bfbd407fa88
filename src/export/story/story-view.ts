import type { Claim, Copy, Story } from '../../words/index.ts'

/** A report as a story shows it. */
export interface ShownReport {
  readonly id: string
  readonly outlet?: string
  /** When it was published, UTC. */
  readonly at?: string
}

/** A story with what is shown of it. */
export interface StoryView {
  readonly story: Story
  /** The claims of this story. */
  readonly claims: readonly Claim[]
  /** The copies among its reports. */
  readonly copies: readonly Copy[]
  readonly reports: ReadonlyMap<string, ShownReport>
  /** Titles of the stories it is related to, by their ids. */
  readonly related: ReadonlyMap<string, string>
}

/** Claims with most behind them first: origins, then newsrooms, then reports, then who was first. */
export function rankedClaims(claims: readonly Claim[]): readonly Claim[] {
  const reports = ({ members }: Claim): number => new Set(members.map(({ report }) => report)).size
  return [...claims].sort(
    (a, b) =>
      b.origins.length - a.origins.length ||
      b.newsrooms.length - a.newsrooms.length ||
      reports(b) - reports(a) ||
      Number(b.values !== undefined) - Number(a.values !== undefined) ||
      compare(a.firstAt ?? '~', b.firstAt ?? '~') ||
      compare(a.id, b.id),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** How many reports, newsrooms and origins stand behind claims. */
export function countsOf(claims: readonly Claim[]): { readonly reports: number; readonly newsrooms: number; readonly origins: number } {
  const names = (of: (claim: Claim) => readonly { readonly name: string }[]): number =>
    new Set(claims.flatMap((claim) => of(claim).map(({ name }) => name))).size
  return {
    reports: new Set(claims.flatMap(({ members }) => members.map(({ report }) => report))).size,
    newsrooms: names(({ newsrooms }) => newsrooms),
    origins: names(({ origins }) => origins),
  }
}
