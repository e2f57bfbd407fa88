import { readFileSync } from 'node:fs'
import type { Annotated } from '../../src/language/index.ts'
import { ownRecords } from '../gold/records-gold.ts'
import type { Reading, Span } from '../../src/words/index.ts'

/** A mention that people marked. */
export interface Marked {
  readonly span: Span
  readonly trigger?: Span | null
  readonly chain: string
  readonly validated: boolean
}

/** A report that was read, and what people marked in it. */
export interface MarkedReport {
  readonly id: string
  readonly set: string
  readonly topic: string
  readonly split: string | null
  /** Where everything was marked. */
  readonly validated: readonly Span[]
  readonly mentions: readonly Marked[]
  readonly at?: number
  readonly text: Annotated
  readonly reading: Reading
}

const lines = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

type GoldRow = Omit<MarkedReport, 'text' | 'reading' | 'set' | 'at' | 'topic'> & { readonly topic: string | null; readonly story: string }
interface ReadRow {
  readonly id: string
  readonly at?: number
  readonly text: Omit<Annotated, 'from' | 'to' | 'head' | 'sentenceOf'> & Record<'from' | 'to' | 'head' | 'sentenceOf', readonly number[]>
  readonly reading: Reading
}

/** The reports of one set, as prepare.ts laid them aside. */
export function markedReports(folder: string, set: string): MarkedReport[] {
  const gold = new Map(lines<GoldRow>(`${folder}/${set}.gold.jsonl`).map((row) => [row.id, row]))
  return lines<ReadRow>(`${folder}/${set}.read.jsonl`).flatMap(({ id, at, text, reading }) => {
    const row = gold.get(id)
    if (!row) return []
    const columns = {
      from: Int32Array.from(text.from),
      to: Int32Array.from(text.to),
      head: Int32Array.from(text.head),
      sentenceOf: Int32Array.from(text.sentenceOf),
    }
    const mentions = row.mentions.map((mention) => (isOwn(set) ? { ...mention, trigger: headOf({ ...text, ...columns }, mention.span) } : mention))
    return [
      {
        ...row,
        mentions,
        set,
        topic: `${set}/${set === 'meantime' ? row.story : (row.topic ?? row.story)}`,
        ...(at === undefined ? {} : { at }),
        text: { ...text, ...columns },
        reading,
      },
    ]
  })
}

function isOwn(set: string): boolean {
  return (ownRecords as readonly string[]).includes(set)
}

/** The word that heads a marked clause. */
function headOf(text: Annotated, [from, to]: Span): Span {
  const inside = Array.from({ length: text.length }, (_, word) => word).filter((word) => text.from[word]! >= from && text.to[word]! <= to)
  const heads = inside.filter((word) => !inside.includes(text.head[word]!) && text.upos[word] !== 'PUNCT')
  const head = heads.find((word) => text.upos[word] === 'VERB') ?? heads.find((word) => text.upos[word] === 'NOUN' || text.upos[word] === 'ADJ') ?? heads[0]
  return head === undefined ? [from, to] : [text.from[head]!, text.to[head]!]
}
