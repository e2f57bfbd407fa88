import type { Column } from '../../export/index.ts'
import type { Change, EventLine, NumberLine, ReportLine, SpeakerLine, StatementLine, StoryLine } from '../../store/index.ts'
import type { ClaimLine } from '../../watch/index.ts'
import type { Citation, Claim, TimelineEntry } from '../../words/index.ts'

/** The columns of each list, as a person reads them from left to right. */
export const storyColumns: readonly Column<Omit<StoryLine, 'titleFrom'>>[] = [
  { name: 'last', value: ({ to }) => minute(to) },
  { name: 'title', value: ({ title }) => title },
  { name: 'reports', value: ({ reports }) => reports, right: true },
  { name: 'newsrooms', value: ({ newsrooms }) => newsrooms, right: true },
  { name: 'origins', value: ({ origins }) => origins, right: true },
  { name: 'claims', value: ({ claims }) => claims, right: true },
  { name: 'id', value: ({ id }) => id },
]

/** Columns of claims, whole or counted already. */
function columnsOfClaims<Item extends Pick<Claim, 'id' | 'lastAt' | 'status' | 'type' | 'text'> & { readonly origins: readonly { readonly name: string }[] }>(
  newsrooms: (claim: Item) => number,
  reports: (claim: Item) => number,
): readonly Column<Item>[] {
  return [
    { name: 'last', value: ({ lastAt }) => minute(lastAt) },
    { name: 'status', value: ({ status }) => status },
    { name: 'type', value: ({ type }) => type },
    { name: 'claim', value: ({ text }) => text },
    { name: 'origins', value: ({ origins }) => named(origins) },
    { name: 'newsrooms', value: newsrooms, right: true },
    { name: 'reports', value: reports, right: true },
    { name: 'id', value: ({ id }) => id },
  ]
}

export const claimColumns = columnsOfClaims<Claim>(
  ({ newsrooms }) => newsrooms.length,
  ({ members }) => new Set(members.map(({ report }) => report)).size,
)

export const claimLineColumns = columnsOfClaims<ClaimLine>(
  ({ newsrooms }) => newsrooms,
  ({ reports }) => reports,
)

export const reportColumns: readonly Column<ReportLine>[] = [
  { name: 'published', value: ({ publishedAt }) => minute(publishedAt) },
  { name: 'outlet', value: ({ outlet }) => outlet },
  { name: 'title', value: ({ title }) => title },
  { name: 'language', value: ({ language }) => language },
  { name: 'address', value: ({ url }) => url },
  { name: 'id', value: ({ id }) => id },
]

export const changeColumns: readonly Column<Change>[] = [
  { name: 'number', value: ({ seq }) => seq, right: true },
  { name: 'at', value: ({ at }) => at },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'fate', value: ({ fate }) => fate },
  { name: 'what', value: ({ after, before }) => after?.text ?? before?.text },
  { name: 'origins', value: ({ after, before }) => (after ?? before)?.origins, right: true },
  { name: 'id', value: ({ id }) => id },
]

export const eventColumns: readonly Column<Omit<EventLine, 'span'>>[] = [
  { name: 'published', value: ({ publishedAt }) => minute(publishedAt) },
  { name: 'type', value: ({ type }) => type },
  { name: 'status', value: ({ status }) => status },
  { name: 'source', value: ({ sources }) => sources },
  { name: 'target', value: ({ targets }) => targets },
  { name: 'place', value: ({ place, country }) => [place, country].filter((it) => it !== undefined).join(', ') },
  { name: 'according to', value: ({ asserters, outlet }) => asserters ?? outlet },
  { name: 'words', value: ({ words }) => words },
  { name: 'id', value: ({ id }) => id },
]

export const statementColumns: readonly Column<Omit<StatementLine, 'spans'>>[] = [
  { name: 'published', value: ({ publishedAt }) => minute(publishedAt) },
  { name: 'speaker', value: ({ speaker }) => speaker },
  { name: 'stance', value: ({ stance }) => stance },
  { name: 'words', value: ({ words }) => words },
  { name: 'via', value: ({ via }) => via },
  { name: 'outlet', value: ({ outlet }) => outlet },
  { name: 'id', value: ({ id }) => id },
]

export const speakerColumns: readonly Column<SpeakerLine>[] = [
  { name: 'last', value: ({ lastAt }) => minute(lastAt) },
  { name: 'speaker', value: ({ speaker }) => speaker },
  { name: 'statements', value: ({ statements }) => statements, right: true },
  { name: 'outlets', value: ({ outlets }) => outlets, right: true },
]

export const numberColumns: readonly Column<Omit<NumberLine, 'span'>>[] = [
  { name: 'told', value: ({ at }) => minute(at) },
  { name: 'kind', value: ({ kind }) => kind },
  {
    name: 'number',
    value: ({ min, max }) => (min === undefined ? `≤ ${max ?? '?'}` : max === undefined ? `≥ ${min}` : min === max ? String(min) : `${min}–${max}`),
    right: true,
  },
  { name: 'state', value: ({ state }) => state },
  { name: 'words', value: ({ words }) => words },
  { name: 'claim', value: ({ text }) => text },
  { name: 'report', value: ({ report }) => report },
]

export const entryColumns: readonly Column<Pick<TimelineEntry, 'date' | 'text'> & { readonly citations: readonly Pick<Citation, 'report'>[] }>[] = [
  { name: 'day', value: ({ date }) => date },
  { name: 'what happened', value: ({ text }) => text },
  { name: 'reports', value: ({ citations }) => new Set(citations.map(({ report }) => report)).size, right: true },
]

/** A moment to the minute, in UTC. */
function minute(at: string | undefined): string | undefined {
  return at === undefined ? undefined : `${at.slice(0, 10)} ${at.slice(11, 16)}`.trim()
}

function named(sources: readonly { readonly name: string }[]): string {
  return sources.map(({ name }) => name).join('; ')
}
