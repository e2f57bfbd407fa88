import { readFileSync } from 'node:fs'
import { hashedId } from '../../src/record/hashed-id.ts'
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
    told: { report: { id, text, ...(row.title ? { title: row.title } : {}) }, ...(language ? { language } : {}), ...(at ? { at, atByWords: !row.date } : {}) },
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

interface HandGold {
  readonly stories: readonly { readonly id: string; readonly reports: readonly string[] }[]
}

interface HandRow {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly language: string
  readonly publishedAt: string
}

/** Reports of a hand-made cluster; its neighbouring stories are in it. */
export function handReports(folder: string, set: string): GoldReport[] {
  return handReportsOf(readFileSync(`${folder}/${set}.dev.gold.json`, 'utf8'), readFileSync(`${folder}/${set}.dev.jsonl`, 'utf8'), set)
}

function handReportsOf(goldText: string, lines: string, set: string): GoldReport[] {
  const gold = JSON.parse(goldText) as HandGold // the fields these files hold
  const rows = lines.split('\n').filter(Boolean)
  const storyOf = (id: string): string => gold.stories.find(({ reports }) => reports.includes(id))?.id ?? id
  return inOrder(rows.map((line) => JSON.parse(line) as HandRow).map((row) => handReport(row, `${set}/${storyOf(row.id)}`, set)))
}

/** Reports of a cluster of our own in `training/gold/records`. */
export function ownReports(set: string): GoldReport[] {
  const folder = new URL('../gold/records/', import.meta.url)
  return handReportsOf(readFileSync(new URL(`${set}.gold.json`, folder), 'utf8'), readFileSync(new URL(`${set}.jsonl`, folder), 'utf8'), set)
}

/** The example night of this project: one crisis in four languages. */
export function nightReports(): GoldReport[] {
  const folder = new URL('../../examples/night/', import.meta.url)
  const rows = JSON.parse(readFileSync(new URL('reports.json', folder), 'utf8')) as (HandRow & { readonly file: string })[] // our own file
  return inOrder(rows.map((row) => handReport({ ...row, text: readFileSync(new URL(row.file, folder), 'utf8') }, 'night/marenda', 'night')))
}

function handReport({ id, text, title, language, publishedAt }: HandRow, story: string, set: string): GoldReport {
  return { told: { report: { id: `${set}/${id}`, text, ...(title ? { title } : {}) }, language, at: Date.parse(publishedAt) }, story, set }
}

/** A number from 0 to `below` that hangs on a name alone. */
export function drawn(name: string, below: number): number {
  return [...hashedId(name)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 999_983, 7) % below
}

/** The same reports cut to 40 to 200 words: most news is short. */
export function cutShort(reports: readonly GoldReport[]): GoldReport[] {
  return reports.map((it) => {
    const words = 40 + drawn(it.told.report.id, 160)
    const text = it.told.report.text
      .split(/(?<=\s)/u)
      .slice(0, words)
      .join('')
    return { ...it, told: { ...it.told, report: { ...it.told.report, text } } }
  })
}

const day = 86_400_000

/** The same reports as if all stories began within five days: a busy week, where time tells little. */
export function inOneWeek(reports: readonly GoldReport[]): GoldReport[] {
  const begins = new Map<string, number>()
  for (const { story, told } of reports) if (told.at !== undefined) begins.set(story, Math.min(begins.get(story) ?? Infinity, told.at))
  const moved = reports.map((it): GoldReport => {
    const start = drawn(it.story, 5) * day
    const at = start + (it.told.at === undefined ? drawn(it.told.report.id, 2 * day) : it.told.at - (begins.get(it.story) ?? 0))
    return { ...it, told: { ...it.told, at: 1.6e12 + at } }
  })
  return inOrder(moved)
}

const smallGroup = 4

/**
 * Stories a few at a time, each group a stream of its own of two days: what a desk asks for of one night. Reports are pieces of 30 to 110 words from
 * anywhere in a text, as updates are. Stories of one topic, where a set has such, come together.
 */
export function smallNights(reports: readonly GoldReport[], draw = ''): GoldReport[][] {
  const topicOf = ({ story }: GoldReport): string => story.replace(/ecb(?:plus)?$/u, '')
  const topics = [...new Set(reports.map(topicOf))].sort((a, b) => drawn(draw + a, 99_991) - drawn(draw + b, 99_991))
  const nightOf = new Map(topics.map((topic, index) => [topic, Math.floor(index / smallGroup)]))
  const nights: GoldReport[][] = []
  for (const report of reports) (nights[nightOf.get(topicOf(report)) ?? 0] ??= []).push(pieceOf(report, draw))
  return nights.map(inOrder)
}

function pieceOf(it: GoldReport, draw: string): GoldReport {
  const { id, text } = it.told.report
  const name = draw + id
  const sentences = text.split(/(?<=[.!?\n])\s+/u)
  const from = drawn(`from ${name}`, Math.max(1, sentences.length - 2))
  const words = sentences
    .slice(from)
    .join(' ')
    .split(/(?<=\s)/u)
  const piece = words.slice(0, 30 + drawn(`words ${name}`, 80)).join('')
  const at = 1.6e12 + drawn(`night ${draw}${it.story}`, day) + drawn(`at ${name}`, day)
  return { ...it, told: { ...it.told, report: { id, text: piece }, at, atByWords: false } }
}
