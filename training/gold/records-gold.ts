import { readFileSync } from 'node:fs'
import type { ReportInput } from '../../src/words/index.ts'

type Span = readonly [number, number]

/** What people say is told by reports, one claim: as `records/NAME.gold.json` has it. */
export interface GoldClaim {
  readonly id: string
  readonly kind: 'event' | 'statement'
  readonly text: string
  readonly status: string
  readonly members: readonly { readonly report: string; readonly quote: string; readonly span: Span }[]
  readonly newsrooms: readonly { readonly name: string; readonly reports: readonly string[] }[]
  readonly origins: readonly { readonly kind: string; readonly name: string; readonly reports: readonly string[] }[]
  readonly values?: readonly { readonly kind: string; readonly min: number; readonly report: string; readonly state: string; readonly span: Span }[]
}

/** The gold of a cluster. */
export interface GoldRecord {
  readonly stories: readonly { readonly id: string; readonly reports: readonly string[]; readonly related: readonly string[] }[]
  readonly copies: readonly { readonly a: string; readonly b: string }[]
  readonly claims: readonly GoldClaim[]
  readonly conflicts: readonly { readonly a: string; readonly b: string }[]
  readonly updates: readonly { readonly claim: string; readonly from: number; readonly to: number }[]
  readonly retractions: readonly { readonly claim: string; readonly report: string; readonly by: string; readonly value: number }[]
}

export const ownRecords = ['rockslide', 'prison', 'harbour', 'election'] as const

/** A cluster of our own: its reports, as `hearsay record` takes them, and its gold. */
export function ownRecord(name: (typeof ownRecords)[number]): { readonly reports: readonly ReportInput[]; readonly gold: GoldRecord } {
  const read = (ending: string): string => readFileSync(new URL(`records/${name}.${ending}`, import.meta.url), 'utf8')
  const rows = read('jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Omit<ReportInput, 'outlet'> & { readonly outlet: string }) // our own files
  return {
    reports: rows.map((row) => ({ ...row, outlet: { name: row.outlet } })),
    gold: JSON.parse(read('gold.json')) as GoldRecord,
  }
}
