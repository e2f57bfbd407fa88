import { readFileSync } from 'node:fs'
import { tongueOf } from '../../src/language/index.ts'
import { saidDay } from '../../src/record/said-day.ts'
import type { Told } from '../../src/record/told.ts'

/** A report, its story and the set it is from. */
export interface GoldReport {
  readonly told: Told
  readonly story: string
  readonly set: string
}

interface Row {
  readonly doc_id: string
  readonly story_id: string
  readonly text?: string
  readonly sentences?: Readonly<Record<string, readonly string[]>>
  readonly date?: string
  readonly lang?: string
  readonly title?: string
}

/** Reports of one set in the order a record takes them. */
export function goldReports(folder: string, set: string): GoldReport[] {
  const rows = readFileSync(`${folder}/${set}.docs.jsonl`, 'utf8').split('\n').filter(Boolean)
  return inOrder(rows.map((line) => goldReport(JSON.parse(line) as Row, set))) // the fields of Row are what these files hold
}

function goldReport(row: Row, set: string): GoldReport {
  const id = `${set}/${row.doc_id}`
  const text = row.text ?? textOf(row.sentences ?? {})
  const at = row.date ? Date.parse(row.date.length === 10 ? `${row.date}T23:59:59.999Z` : row.date) : saidDay(text)
  const language = row.lang ?? tongueOf(text)
  return {
    told: { report: { id, text, ...(row.title ? { title: row.title } : {}) }, ...(language ? { language } : {}), ...(at ? { at } : {}) },
    story: `${set}/${row.story_id}`,
    set,
  }
}

function textOf(sentences: Readonly<Record<string, readonly string[]>>): string {
  const order = Object.keys(sentences).sort((a, b) => Number(a) - Number(b))
  return order.map((key) => (sentences[key] ?? []).join(' ')).join('\n')
}

/** By time, reports without one last; then by id. */
export function inOrder(reports: readonly GoldReport[]): GoldReport[] {
  return [...reports].sort(
    (a, b) => (a.told.at ?? 1e15) - (b.told.at ?? 1e15) || (a.told.report.id < b.told.report.id ? -1 : a.told.report.id > b.told.report.id ? 1 : 0) || 0,
  )
}
