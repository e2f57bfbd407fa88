import { readFileSync } from 'node:fs'
import { offsets } from '../../src/text/index.ts'
import type { EventType, Language, Span } from '../../src/words/index.ts'

/** A participant of the gold: its words, its code, where they stand when that is said. */
export interface GoldActor {
  readonly text?: string
  readonly code?: string
  readonly span?: Span
}

/** An event of the gold; any of `types` is right, none are given where only participants are. */
export interface GoldEvent {
  readonly types: readonly EventType[]
  readonly quad?: number
  readonly source: readonly GoldActor[]
  readonly target: readonly GoldActor[]
  readonly trigger?: string
  readonly triggerSpan?: Span
  readonly reciprocal: boolean
}

/** A row of a gold file: a sentence or a short report. */
export interface GoldRow {
  readonly id: string
  readonly file: string
  readonly language: Language
  readonly date: string
  readonly text: string
  readonly events: readonly GoldEvent[]
}

interface RawActor {
  readonly text?: string
  readonly code?: string
  readonly span?: Span
}

interface RawRow {
  readonly id: string
  readonly lang: Language
  readonly date?: string
  readonly text: string
  readonly unlabelled?: boolean
  readonly evaluate?: boolean
  readonly tokens?: readonly string[]
  readonly tags?: readonly string[]
  readonly events: readonly {
    readonly type: EventType | null
    readonly type_any?: readonly EventType[]
    readonly quad?: number
    readonly source?: readonly RawActor[] | RawActor
    readonly target?: readonly RawActor[] | RawActor
    readonly trigger?: string
    readonly triggerSpan?: Span
    readonly reciprocal?: boolean
    readonly marked?: string
  }[]
}

/** Rows of a gold file that are labelled (JSON lines; spans become UTF-16 code units). */
export function readEventGold(path: string): readonly GoldRow[] {
  const file = path.replace(/^.*\/|\.jsonl$/gu, '')
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as RawRow) // the format of the gold files
    .filter(({ unlabelled, evaluate }) => unlabelled !== true && evaluate !== false)
    .map((row) => ({
      id: row.id,
      file,
      language: row.lang,
      date: row.date ?? '',
      text: row.text,
      events: row.events.map((event) => {
        const { unit } = offsets(row.text)
        const place = (span: Span): Span => [unit(span[0]), unit(span[1])]
        const actors = (given: readonly RawActor[] | RawActor | undefined, mark: 's' | 't'): readonly GoldActor[] =>
          listOf(given).map((actor) => {
            const { span: raw, ...rest } = actor
            const span = raw ? place(raw) : (markedSpan(event.marked, mark, row.text) ?? taggedSpan(row, mark) ?? found(row.text, actor.text))
            return { ...rest, ...(span ? { span } : {}) }
          })
        return {
          types: event.type_any ?? (event.type ? [event.type] : []),
          ...(event.quad === undefined ? {} : { quad: event.quad }),
          source: actors(event.source, 's'),
          target: actors(event.target, 't'),
          ...(event.trigger === undefined ? {} : { trigger: event.trigger }),
          ...triggerSpanOf(row.text, event.trigger, event.triggerSpan && place(event.triggerSpan)),
          reciprocal: event.reciprocal === true,
        }
      }),
    }))
}

function listOf<Item>(given: readonly Item[] | Item | undefined): readonly Item[] {
  return given === undefined ? [] : Array.isArray(given) ? (given as readonly Item[]) : [given as Item]
}

function triggerSpanOf(text: string, trigger: string | undefined, span: Span | undefined): { readonly triggerSpan?: Span } {
  const at = span ?? found(text, trigger)
  return at ? { triggerSpan: at } : {}
}

function found(text: string, words: string | undefined): Span | undefined {
  if (words === undefined || words === '') return undefined
  const at = text.indexOf(words)
  return at < 0 ? undefined : [at, at + words.length]
}

/** Where an inline mark stands, once all marks are out. */
function markedSpan(marked: string | undefined, mark: 's' | 't', text: string): Span | undefined {
  if (marked === undefined) return undefined
  const match = new RegExp(`<${mark}>([^]*?)</${mark}>`, 'u').exec(marked)
  if (!match) return undefined
  const before = marked.slice(0, match.index).replaceAll(/<\/?[st]>/gu, '').length
  const inner = match[1]!.replaceAll(/<\/?[st]>/gu, '')
  return text.slice(before, before + inner.length) === inner ? [before, before + inner.length] : undefined
}

function taggedSpan({ tokens, tags, text }: RawRow, mark: 's' | 't'): Span | undefined {
  if (!tokens || !tags) return undefined
  let at = 0
  let span: Span | undefined
  for (const [index, token] of tokens.entries()) {
    const from = text.indexOf(token, at)
    if (from < 0) return undefined
    at = from + token.length
    const tag = tags[index]!
    if (tag === `B-${mark.toUpperCase()}`) {
      if (span) return span
      span = [from, at]
    } else if (tag === `I-${mark.toUpperCase()}` && span) span = [span[0], at]
  }
  return span
}
