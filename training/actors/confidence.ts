import { existsSync, readFileSync } from 'node:fs'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { loadLanguage } from '../../src/language/load.ts'
import { findActors } from '../../src/read/actors/index.ts'
import { readLayout } from '../../src/read/layout/index.ts'
import type { Actor, Language, ReportInput, Span } from '../../src/words/index.ts'
import { Counts } from '../calibrate/counts.ts'

/**
 * Counts the table of src/read/actors/confidence.ts: how often an actor of each rule is right, which is to say that its first mention is a
 * phrase of the gold and that its names are all one gold actor; and how often a country that is only likely is the one the gold of events
 * gives. `npx tsx training/actors/confidence.ts [FOLDER]`.
 */
const folder = process.argv[2] ?? '../shared/gold/actors'
/** So many documents a language: enough for two digits. */
const documents = 150

interface GoldText {
  readonly id: string
  readonly lang: Language
  readonly text: string
  readonly actors: readonly { readonly mentions: readonly Span[] }[]
  readonly other: readonly Span[]
}

/** A row of the gold of events: who is in it, of what country. */
interface GoldRow {
  readonly id: string
  readonly lang: Language
  readonly text: string
  readonly events: readonly { readonly source?: readonly Coded[]; readonly target?: readonly Coded[] }[]
}

interface Coded {
  readonly span?: Span
  readonly country?: string
}

const counts = new Counts()
const { offices } = loadKnowledge()
for (const name of ['narc_nb', 'narc_nn']) {
  const file = `${folder}/${name}.dev.jsonl`
  if (!existsSync(file)) continue
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, documents)) await count(JSON.parse(line) as GoldText)
}
for (const file of ['training/gold/events.jsonl', `${folder}/../events/hand_news.dev.jsonl`])
  if (existsSync(file)) for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) await countCountries(JSON.parse(line) as GoldRow)
console.log(counts.lines())

async function count(gold: GoldText): Promise<void> {
  const { annotate, pack } = await loadLanguage(gold.lang)
  const text = annotate(gold.text)
  const input: ReportInput = { id: gold.id, text: gold.text }
  const { actors, by } = findActors(text, pack, { input, layout: readLayout(text, input, pack), offices }).close()
  const clusters = gold.actors.map(({ mentions }) => mentions.map((span) => utf16(gold.text, span)))
  const others = gold.other.map((span) => utf16(gold.text, span))
  for (const actor of actors) counts.note((by.get(actor.id) ?? '').split('/').slice(0, 3).join('/'), isRight(actor, clusters, others))
}

async function countCountries(gold: GoldRow): Promise<void> {
  const { annotate, pack } = await loadLanguage(gold.lang)
  const text = annotate(gold.text)
  const input: ReportInput = { id: gold.id, text: gold.text }
  const { actors, by } = findActors(text, pack, { input, layout: readLayout(text, input, pack), offices }).close()
  for (const { span, country } of gold.events.flatMap(({ source = [], target = [] }) => [...source, ...target])) {
    const actor = span && actors.find(({ mentions }) => mentions.some((mention) => shares(mention.span, span)))
    const likely = actor && by.get(actor.id)?.split('/')[3]
    if (likely !== undefined && country !== undefined) counts.note(`actor/country/${likely}`, actor?.country === country)
  }
}

function isRight({ mentions }: Actor, clusters: readonly (readonly Span[])[], others: readonly Span[]): boolean {
  const first = mentions[0]?.span ?? [0, 0]
  if (![...clusters.flat(), ...others].some((span) => shares(span, first))) return false
  const named = mentions.filter(({ form }) => form === 'name')
  const met = new Set(named.flatMap(({ span }) => clusters.flatMap((cluster, index) => (cluster.some((one) => shares(one, span)) ? [index] : []))))
  return named.length === 0 || clusters.some((cluster) => named.every(({ span }) => cluster.some((one) => shares(one, span)))) || met.size === 0
}

/** The shorter of two spans lies at least half in the other. */
function shares(a: Span, b: Span): boolean {
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return common > 0 && common * 2 >= Math.min(a[1] - a[0], b[1] - b[0])
}

/** The gold counts code points, the program UTF-16 units; they differ only where the text has signs beyond the first plane. */
function utf16(text: string, [from, to]: Span): Span {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return [from, to]
  const points = [...text]
  const start = points.slice(0, from).join('').length
  return [start, start + points.slice(from, to).join('').length]
}
