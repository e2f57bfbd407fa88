import type { RecordRows } from '../src/store/index.ts'
import type { Claim, Story } from '../src/words/index.ts'

/** Reports of an invented story. */
const together = 10

/** The record of these reports, ten to a story: each report has a claim of its own, which the next one tells too, with a number. */
export function keptRecord(ids: readonly string[]): RecordRows {
  const groups = Array.from({ length: Math.ceil(ids.length / together) }, (_, n) => ids.slice(n * together, (n + 1) * together))
  return { stories: groups.map(storyOf), copies: [], claims: groups.flatMap(claimsOf), timelines: groups.map(timelineOf) }
}

function storyOf(reports: readonly string[]): Story {
  const [first = ''] = reports
  return { id: `s${first}`, title: `Sak ${first}`, reports, from: '2031-04-02T10:00:00Z', to: '2031-04-02T12:00:00Z', related: [], episodes: [] }
}

function claimsOf(reports: readonly string[]): readonly Claim[] {
  return reports.map((report, n): Claim => {
    const told = [report, ...reports.slice(n + 1, n + 2)]
    return {
      id: `c${report}`,
      story: `s${reports[0]}`,
      kind: 'event',
      text: `Elva stiger raskt i natt og brua holdes stengt, sier kommunen (${report}).`,
      main: n === 0,
      weight: n === 0 ? 1 : 0,
      type: 'COERCE',
      status: 'single',
      members: told.map((id) => ({ report: id, span: [0, 80], trigger: [10, 16], via: [], own: true })),
      newsrooms: told.map((id, at) => ({ name: `Avis ${at}`, reports: [id] })),
      origins: [{ kind: 'actor', name: 'Kommunen', reports: told }],
      values: told.map((id, at) => ({ kind: 'injured', min: at, max: at, at: '2031-04-02T10:00:00Z', report: id, span: [0, 40], state: 'current' })),
      firstAt: '2031-04-02T10:00:00Z',
      lastAt: '2031-04-02T12:00:00Z',
      confidence: 0.8,
    }
  })
}

function timelineOf(reports: readonly string[]): RecordRows['timelines'][number] {
  const [report = ''] = reports
  const entry = { date: '2031-04-02', weight: 1, text: 'Elva stiger raskt i natt.', citations: [{ report, span: [0, 40] as const }], claims: [`c${report}`] }
  return { story: `s${report}`, entries: [entry] }
}

/** The same as rows of one table: headline and words of each. */
export function recordTexts({ stories, claims, timelines }: RecordRows): readonly (readonly [string, string])[] {
  return [
    ...stories.flatMap(({ id, title, reports }) => [[id, title] as const, ...reports.map((report) => [id, report] as const)]),
    ...claims.flatMap((claim) => [
      [claim.id, claim.text] as const,
      ...claim.members.map(({ report }) => [claim.id, report] as const),
      ...claim.newsrooms.map(({ name }) => [claim.id, name] as const),
      ...claim.origins.map(({ name }) => [claim.id, name] as const),
      ...(claim.values ?? []).map(({ kind, report }) => [report, kind] as const),
    ]),
    ...timelines.flatMap(({ story, entries }) => entries.map(({ text }) => [story, text] as const)),
  ]
}
