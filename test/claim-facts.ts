import type { Change } from '../src/store/index.ts'
import type { AgainstClaim, Happening } from '../src/watch/alerts/tellings.ts'
import type { MemberFacts } from '../src/watch/alerts/member-facts.ts'
import type { Claim } from '../src/words/index.ts'

/** When the searches of tests are made; reports without a time of their own come an hour later. */
export const made = '2031-05-04T08:00:00.000Z'

/** A claim that one report of one outlet tells, unless said otherwise. */
export function claimWith(other: Partial<Claim> = {}): Claim {
  return {
    id: 'c1',
    story: 's1',
    kind: 'event',
    text: 'Police arrested two men near the dam',
    main: true,
    weight: 2,
    type: 'COERCE',
    status: 'single',
    members: [{ report: 'r1', span: [0, 36], via: [], own: false }],
    newsrooms: [{ name: 'Elveposten', reports: ['r1'] }],
    origins: [{ kind: 'actor', name: 'Liv Aas', reports: ['r1'] }],
    confidence: 0.5,
    ...other,
  }
}

/** What is known of words that assert a claim. */
export function memberWith(other: Partial<MemberFacts> = {}): MemberFacts {
  return {
    report: 'r1',
    item: 'i1',
    readAt: '2031-05-04T09:00:00.000Z',
    words: 'Police arrested two men near the dam',
    title: 'Dam breaks above Granli',
    outlet: 'Elveposten',
    speakers: ['Liv Aas', 'police chief'],
    countries: ['NOR'],
    ...other,
  }
}

/** A claim that is new. */
export function happening(other: Partial<Happening> = {}): Happening {
  return { claim: claimWith(), members: [memberWith()], against: [], ...other }
}

/** A claim of so many origins, each by a report of its own. */
export function toldBy(names: readonly string[], other: Partial<Happening> = {}): Happening {
  const reports = names.map((_, at) => `r${at + 1}`)
  return happening({
    claim: claimWith({
      members: reports.map((report) => ({ report, span: [0, 36], via: [], own: false })),
      origins: names.map((name, at) => ({ kind: 'actor', name, reports: [reports[at] ?? ''] })),
      newsrooms: names.map((name, at) => ({ name: `Paper of ${name}`, reports: [reports[at] ?? ''] })),
    }),
    members: names.map((name, at) => memberWith({ report: `r${at + 1}`, item: `i${at + 1}`, speakers: [name], outlet: `Paper of ${name}` })),
    ...other,
  })
}

/** A claim that stands against another. */
export function againstWith(other: Partial<AgainstClaim> = {}): AgainstClaim {
  const claim = claimWith({ id: 'c2', text: 'Nobody was arrested' })
  return { claim, members: [memberWith({ report: 'r9', item: 'i9', words: 'Nobody was arrested' })], how: 'denies', isNew: true, ...other }
}

/** An entry of the log about a claim. */
export function changeWith(other: Partial<Change> = {}): Change {
  return { seq: 1, at: '2031-05-04T09:00:00.000Z', kind: 'claim', fate: 'new', id: 'c1', of: 's1', ...other }
}
