/**
 * Reads the marked reports once, and lays aside their readings, what people marked in them and the stories the program finds:
 * `npm run build && npx tsx training/claims/prepare.ts GOLD CACHE`
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { saidDay } from '../../src/record/index.ts'
import { languageOf, openLanguages } from '../../src/watch/languages.ts'
import { readWithText } from '../../src/watch/reader.ts'
import type { ReportInput, Span } from '../../src/words/index.ts'
import { ownRecords } from '../gold/records-gold.ts'
import { utf16Of } from './utf16.ts'

const [gold = '../shared/gold/stories', cache = '../cache/claims'] = process.argv.slice(2)
mkdirSync(cache, { recursive: true })

interface DocRow {
  readonly doc_id: string
  readonly story_id: string
  readonly topic?: string
  readonly official_split?: string
  readonly date?: string
  readonly lang?: string
  readonly outlet?: string
  readonly title?: string
  readonly sentences: Readonly<Record<string, readonly string[]>>
}

interface EventRow {
  readonly doc_id: string
  readonly sent: number
  readonly tokens: readonly number[]
  readonly chain: string
  readonly validated?: boolean
}

interface HandGold {
  readonly stories: readonly { readonly id: string; readonly reports: readonly string[] }[]
  readonly claims: readonly {
    readonly id: string
    readonly members: readonly { readonly report: string; readonly span: Span; readonly triggerSpan?: Span }[]
  }[]
}

type Input = Omit<ReportInput, 'outlet'> & { readonly outlet?: string }

/** Rows of a file, one JSON object a line; what they hold is said in the folder's README. */
const rowsIn = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

for (const set of ['ecbplus', 'meantime']) {
  const events = new Map<string, EventRow[]>()
  for (const row of rowsIn<EventRow>(`${gold}/${set}.events.jsonl`)) events.set(row.doc_id, [...(events.get(row.doc_id) ?? []), row])
  const made = rowsIn<DocRow>(`${gold}/${set}.docs.jsonl`).map((doc) => tokenised(doc, events.get(doc.doc_id) ?? [], set === 'ecbplus'))
  await lay(
    set,
    made.map(({ input }) => input),
    made.map(({ marked }) => marked),
  )
}
for (const set of ['hand_cluster', 'hand_nordic']) await layHand(set, `${gold}/${set}.dev.jsonl`, `${gold}/${set}.dev.gold.json`)
for (const set of ownRecords) {
  const at = (ending: string): string => fileURLToPath(new URL(`../gold/records/${set}.${ending}`, import.meta.url))
  await layHand(set, at('jsonl'), at('gold.json'))
}

/** Lays a cluster aside whose claims were marked by hand. */
async function layHand(set: string, reports: string, claimsAt: string): Promise<void> {
  const inputs = rowsIn<Input>(reports)
  const { stories, claims } = JSON.parse(readFileSync(claimsAt, 'utf8')) as HandGold
  const marked = inputs.map(({ id, text }) => ({
    id,
    story: stories.find(({ reports }) => reports.includes(id))?.id ?? id,
    topic: set,
    split: null,
    validated: [[0, text.length]],
    mentions: claims.flatMap(({ id: chain, members }) =>
      members
        .filter(({ report }) => report === id)
        .map(({ span, triggerSpan }) => ({ span: utf16Of(text, span), trigger: triggerSpan ? utf16Of(text, triggerSpan) : null, chain, validated: true })),
    ),
  }))
  await lay(set, inputs, marked)
}

/** The text of a report that is given as tokens, and what was marked in it. ECB+ marks everything only in sentences that were looked at twice. */
function tokenised(doc: DocRow, events: readonly EventRow[], bySentence: boolean): { readonly input: Input; readonly marked: { readonly id: string } } {
  let text = ''
  const at = new Map<string, Span>()
  const sentences = new Map<number, Span>()
  for (const key of Object.keys(doc.sentences).sort((a, b) => Number(a) - Number(b))) {
    const begin = text.length
    doc.sentences[key]?.forEach((token, index) => {
      at.set(`${Number(key)} ${index}`, [text.length, text.length + token.length])
      text += `${token} `
    })
    text = `${text.slice(0, -1)}\n`
    sentences.set(Number(key), [begin, text.length - 1])
  }
  const mentions = events.map(({ sent, tokens, chain, validated = true }) => {
    const spans = tokens.flatMap((token) => [at.get(`${sent} ${token}`) ?? []]).filter((span): span is Span => span.length === 2)
    return { span: [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))], chain, validated }
  })
  const looked = [...new Set(events.flatMap(({ sent, validated = true }) => (validated ? [sent] : [])))]
  const { doc_id: id, date, outlet, lang, title } = doc
  return {
    input: { id, text, ...(date && { publishedAt: date }), ...(outlet && { outlet }), ...(lang && { language: lang }), ...(title && { title }) },
    marked: Object.assign(
      { id },
      { story: doc.story_id, topic: doc.topic ?? null, split: doc.official_split ?? null },
      { validated: bySentence ? looked.flatMap((sentence) => [sentences.get(sentence) ?? []]) : [[0, text.length]], mentions },
    ),
  }
}

async function lay(set: string, inputs: readonly Input[], marked: readonly object[]): Promise<void> {
  const lines = (rows: readonly object[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`
  writeFileSync(`${cache}/${set}.gold.jsonl`, lines(marked))
  const stories = execFileSync('node', ['bin/hearsay.js', 'record', '--jsonl', '--only', 'stories,copies'], { input: lines(inputs), maxBuffer: 1 << 28 })
  writeFileSync(`${cache}/${set}.stories.jsonl`, stories)
  const opened = openLanguages()
  const read: object[] = []
  for (const input of inputs) {
    const { outlet, ...rest } = input
    const report: ReportInput = { ...rest, ...(outlet !== undefined && { outlet: { name: outlet } }) }
    const language = languageOf(report)
    await opened.open(language)
    const { reading, text } = readWithText(opened, report, language)
    const at = timeOf(report)
    const columns = { from: [...text.from], to: [...text.to], head: [...text.head], sentenceOf: [...text.sentenceOf] }
    read.push({ id: report.id, ...(at !== undefined && { at }), text: { ...text, ...columns }, reading })
  }
  writeFileSync(`${cache}/${set}.read.jsonl`, lines(read))
}

/** A bare date is the end of its day, as in the record. */
function timeOf({ publishedAt, text }: ReportInput): number | undefined {
  if (publishedAt === undefined) return saidDay(text)
  return Date.parse(publishedAt.length === 10 ? `${publishedAt}T23:59:59.999Z` : publishedAt)
}
