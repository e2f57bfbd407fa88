import type { Language, Reading, Span, TimeExpression } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { dayOfDate } from './days.ts'
import { wordHashes, wordsOfLine, type LineWords } from './line-words.ts'
import type { StoryClock } from './story-clock.ts'

/** A day that a sentence speaks of. */
export interface SaidDay {
  /** Days since 1970, on the clocks of the story. */
  readonly day: number
  /** Whether a number says which day it is: "on 4 May", not "on Friday". */
  readonly numbered: boolean
  /** Where in the sentence it is said, 0 to 1. */
  readonly at: number
  /** The expression, where it tells the time of day. */
  readonly time?: TimeExpression
}

/** A sentence of a story with what a timeline asks of it. */
export interface Line {
  /** Place of its report in the story. */
  readonly report: number
  readonly reportId: string
  readonly language: Language
  /** Its words without a dateline before them. */
  readonly span: Span
  /** How many sentences stand before it in the report. */
  readonly place: number
  /** Whether it is set apart from running prose: a heading, a caption, an item of a list. */
  readonly apart: boolean
  /** Day its report was published on, in days since 1970. */
  readonly told?: number
  /** Whether it was published before noon, or nobody says when in the day. */
  readonly early: boolean
  readonly said: readonly SaidDay[]
  readonly words: LineWords
  /** Share of it that is somebody's direct words, 0 to 1. */
  readonly quoted: number
  /** Share of it that is the content of a statement, 0 to 1. */
  readonly stated: number
  /** Whether a pronoun stands at its beginning. */
  readonly dangling: boolean
  /** Events told in it that happened or go on, and others. */
  readonly happened: number
  readonly otherwise: number
  /** Whether it ends as a sentence does and no quotation begins or ends in it without its other half. */
  readonly closed: boolean
}

/** The sentences of a story, report by report; what is no text of the report's own (bylines, credits, pointers to other reports) is left out. */
export function linesOf(digests: readonly Digest[], clock: StoryClock): readonly Line[] {
  return digests.flatMap((digest, report) => linesOfReport(digest, report, clock))
}

const leftOut: ReadonlySet<string> = new Set(['byline', 'credit', 'related'])

function linesOfReport({ reading, sentences, at, id, language }: Digest, report: number, clock: StoryClock): readonly Line[] {
  const { layout, text, publishedAt = '' } = reading.report
  const told = publishedAt.length === 10 ? dayOfDate(publishedAt) : at === undefined ? undefined : clock.dayAt(at)
  const lines: Line[] = []
  const agencies = wordHashes([...reading.report.agencies, reading.report.outlet?.name ?? ''])
  for (const sentence of sentences) {
    const block = layout.find(({ span }) => overlap(span, sentence.span) > 0)
    if (block && leftOut.has(block.kind) && overlap(block.span, sentence.span) * 2 > sentence.span[1] - sentence.span[0]) continue
    const span = block?.kind === 'dateline' ? afterDateline(text, block.span, sentence.span) : trimmed(text, sentence.span)
    if (!/\p{L}/u.test(text.slice(...span))) continue
    const events = reading.events.filter(({ trigger }) => within(trigger, span))
    const happened = events.filter(({ status }) => status === 'actual' || status === 'ongoing').length
    lines.push({
      report,
      reportId: id,
      language,
      span,
      place: lines.length,
      apart: block !== undefined && block.kind !== 'dateline',
      ...(told !== undefined && { told }),
      early: publishedAt.length === 10 || (at !== undefined && clock.isMorning(at)),
      said: reading.times.flatMap((time) => (within(time.span, span) ? (saidDay(time, span, text, clock) ?? []) : [])),
      // Words of times, of credited agencies and inside compounds do not say what a sentence is about.
      words: wordsOfLine(text.slice(...span), (from, to, word) => {
        const at: Span = [span[0] + from, span[0] + to]
        return !agencies.has(word) && !inCompound(text, at) && !reading.times.some((time) => within(at, time.span))
      }),
      ...speechIn(reading, span),
      dangling: reading.actors.some(({ mentions }) => mentions.some((it) => it.form === 'pronoun' && within(it.span, span) && it.span[0] < span[0] + 12)),
      happened,
      otherwise: events.length - happened,
      closed: isClosed(text.slice(...span)),
    })
  }
  return lines
}

const finer: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'part'])

/** The day of a time expression: of dates as the words have it, of clock times on the clocks of the story. */
function saidDay(time: TimeExpression, [from, to]: Span, text: string, clock: StoryClock): SaidDay | undefined {
  const fine = finer.has(time.grain ?? '')
  if (time.type === 'set' || time.type === 'duration' || (time.grain !== 'day' && !fine) || time.value === undefined) return undefined
  const moved = fine && time.grain !== 'part' && time.zone !== clock.zone && time.from !== undefined
  const day = moved ? clock.dayAt(Date.parse(time.from)) : dayOfDate(time.value)
  if (day === undefined) return undefined
  const words = text.slice(...time.span)
  return { day, numbered: fine ? /\d\D+\d/u.test(words) : /\d/u.test(words), at: (time.span[0] - from) / Math.max(1, to - from), ...(fine && { time }) }
}

function speechIn({ statements }: Reading, span: Span): { readonly quoted: number; readonly stated: number } {
  let [quoted, stated] = [0, 0]
  for (const { type, content } of statements) {
    const shared = content.reduce((sum, it) => sum + overlap(it, span), 0)
    stated = Math.max(stated, shared)
    if (type === 'direct') quoted += shared
  }
  const length = Math.max(1, span[1] - span[0])
  return { quoted: Math.min(1, quoted / length), stated: Math.min(1, stated / length) }
}

/** What follows a dateline and the dash behind it. */
function afterDateline(text: string, dateline: Span, [from, to]: Span): Span {
  let start = Math.min(Math.max(from, dateline[1]), to)
  while (start < to && /[\s–—:-]/u.test(text.charAt(start))) start++
  return trimmed(text, [start, to])
}

function trimmed(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return [start, end]
}

function isClosed(words: string): boolean {
  const count = (marks: RegExp): number => words.match(marks)?.length ?? 0
  const whole = count(/["„]/gu) % 2 === 0 && count(/“/gu) <= count(/”/gu) && count(/”/gu) <= count(/[“„]/gu) && count(/«/gu) === count(/»/gu)
  return whole && /[.!?…]["'”’»)\]]*$/u.test(words)
}

/** Whether a hyphen stands on both sides. */
function inCompound(text: string, [from, to]: Span): boolean {
  return text.charAt(from - 1) === '-' && text.charAt(to) === '-'
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

function within(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}
