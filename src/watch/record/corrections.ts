import { applyCorrections, claimDecisions, copyDecisions } from '../../review/index.ts'
import type { JoinedStory } from '../../record/index.ts'
import { readingOf } from '../corrections/corrected-report.ts'
import type { KeptReport, Store } from '../../store/index.ts'
import type { Citation, Copy, Correction, Reading, ReportInput } from '../../words/index.ts'

/** The corrections of one report. */
export interface OfReport {
  /** Its id as corrections have it, the same for all versions. */
  readonly report: string
  readonly entries: readonly Correction[]
}

/** What people say of the reports of a store, as the record asks for it. */
export interface RecordCorrections {
  /** Those of a version's report; hidden words are gone from it already. */
  of(version: string): OfReport | undefined
  /** The report without the words that people hid. */
  shown(version: string, report: ReportInput): ReportInput
  /** The copies as people have them. */
  copies(found: readonly Copy[]): readonly Copy[]
  /** Members of claims that people put together and apart, in the newest versions. */
  readonly decisions: NonNullable<JoinedStory['decisions']>
  /** The whole ledger, in order. */
  readonly entries: readonly Correction[]
  /** Names all that concerns these versions. */
  key(versions: readonly string[]): string
}

/** Reads the ledger of a store, with the reports it speaks of. */
export async function recordCorrections(store: Store): Promise<RecordCorrections> {
  const all: Correction[] = []
  for await (const entry of store.allCorrections()) all.push(entry)
  const kept = new Map<string, KeptReport>()
  for (const item of new Set(all.flatMap(reportsIn))) {
    const report = await store.report(item)
    if (report) kept.set(item, report)
  }
  const itemOf = new Map([...kept].map(([item, { id }]) => [id, item]))
  const versionOf = (item: string): string => kept.get(item)?.id ?? item
  const ofItem = new Map<string, Correction[]>()
  for (const entry of all) ofItem.set(entry.target.report, [...(ofItem.get(entry.target.report) ?? []), entry])
  const entriesOf = (version: string): readonly Correction[] => ofItem.get(itemOf.get(version) ?? '') ?? []
  const inVersions = (pairs: readonly (readonly [Citation, Citation])[]): (readonly [Citation, Citation])[] =>
    pairs.map(([a, b]) => [
      { ...a, report: versionOf(a.report) },
      { ...b, report: versionOf(b.report) },
    ])
  const { together, apart } = claimDecisions(all, (item) => kept.get(item)?.report.text)
  const { copies, independent } = copyDecisions(all)
  const decisions = { together: inVersions(together), apart: inVersions(apart) }
  return {
    of(version) {
      const report = itemOf.get(version)
      const entries = entriesOf(version).filter(({ kind }) => kind !== 'hide')
      return report === undefined || entries.length === 0 ? undefined : { report, entries }
    },
    shown(version, report) {
      const hiding = entriesOf(version).some(({ kind }) => kind === 'hide')
      const known = hiding ? kept.get(itemOf.get(version) ?? '') : undefined
      return known ? withoutHidden(report, applyCorrections(readingOf(known), entriesOf(version), { report: known.item }).reading) : report
    },
    copies(found) {
      const pair = (a: string, b: string): string => JSON.stringify([a, b].sort())
      const decided = new Set([...copies, ...independent].map(({ a, b }) => pair(versionOf(a), versionOf(b))))
      const forced = copies.map(({ a, b }): Copy => copyBy(versionOf(a), versionOf(b), found))
      return [...found.filter(({ a, b }) => !decided.has(pair(a, b))), ...forced]
    },
    decisions,
    entries: all,
    key: (versions) => JSON.stringify(versions.flatMap((version) => entriesOf(version).map(({ id }) => id))),
  }
}

/** Ids of the reports that an entry speaks of. */
export function reportsIn(entry: Correction): readonly string[] {
  switch (entry.kind) {
    case 'report-copy-of':
    case 'report-independent-of':
      return [entry.target.report, ...(entry.after === null ? [] : [entry.after])]
    case 'claim-merge':
    case 'claim-split':
      return [entry.target.report, ...entry.after.map(({ report }) => report)]
    default:
      return [entry.target.report]
  }
}

/** A copy that a person knows of, with what was found of it. */
function copyBy(a: string, b: string, found: readonly Copy[]): Copy {
  const known = found.find((copy) => copy.a === a && copy.b === b)
  return { containment: 0, kind: 'rewrite', credited: false, spans: [], ...known, a, b, direction: 'known' }
}

function withoutHidden(report: ReportInput, { report: { text, title } }: Reading): ReportInput {
  return { ...report, text, ...(title !== undefined && report.title !== undefined && { title }) }
}

/** A reading as people have it. */
export function corrected(reading: Reading, { report, entries }: OfReport): Reading {
  return applyCorrections(reading, entries, { report }).reading
}
