import type {
  EventLine,
  EventOptions,
  NumberLine,
  NumberOptions,
  Page,
  ReportLine,
  ReportOptions,
  StatementLine,
  StatementOptions,
  Store,
} from '../../store/index.ts'
import { shownWords, type Evidence } from './shown-words.ts'

/** Something in a list with the words it rests on. */
export type WithEvidence<Line> = Line & { readonly evidence: readonly Evidence[] }

/** Statements, the newest first, each with its words as they stand in the report. */
export async function shownStatements(store: Store, options: StatementOptions): Promise<Page<WithEvidence<Omit<StatementLine, 'spans'>>>> {
  const page = await store.statements(options)
  return { ...page, items: await statementsWithEvidence(store, page.items) }
}

/** The same for statements that were found some other way. */
export async function statementsWithEvidence(store: Store, lines: readonly StatementLine[]): Promise<readonly WithEvidence<Omit<StatementLine, 'spans'>>[]> {
  const shown = await shownWords(
    store,
    lines.map(({ report }) => report),
  )
  return lines.map(({ spans, ...line }) => ({
    ...line,
    words: shown.without([line.report], line.words),
    evidence: shown.evidence(spans.map((span) => ({ report: line.report, span }))),
  }))
}

/** Events, the newest told first, each with the words that say so. */
export async function shownEvents(store: Store, options: EventOptions): Promise<Page<WithEvidence<Omit<EventLine, 'span'>>>> {
  const page = await store.events(options)
  return { ...page, items: await eventsWithEvidence(store, page.items) }
}

/** The same for events that were found some other way. */
export async function eventsWithEvidence(store: Store, lines: readonly EventLine[]): Promise<readonly WithEvidence<Omit<EventLine, 'span'>>[]> {
  const shown = await shownWords(
    store,
    lines.map(({ report }) => report),
  )
  return lines.map(({ span, ...line }) => ({
    ...line,
    words: shown.without([line.report], line.words),
    evidence: shown.evidence([{ report: line.report, span }]),
  }))
}

/** Numbers of claims, the last told first, each with the words it stands in. */
export async function shownNumbers(store: Store, options: NumberOptions): Promise<Page<WithEvidence<Omit<NumberLine, 'span'>>>> {
  const page = await store.numbers(options)
  const shown = await shownWords(
    store,
    page.items.map(({ report }) => report),
  )
  const items = page.items.map(({ span, ...line }) => ({
    ...line,
    text: shown.without([line.report], line.text),
    words: shown.without([line.report], line.words),
    evidence: shown.evidence([{ report: line.report, span }]),
  }))
  return { ...page, items }
}

/** A report in a list with its first words where no headline is known. */
export interface ShownReportLine extends ReportLine {
  readonly begins?: string
}

/** Reports, the newest first; headlines, or first words, without words that people hid. */
export async function shownReports(store: Store, options: ReportOptions): Promise<Page<ShownReportLine>> {
  const page = await store.reports(options)
  return { ...page, items: await withShownTitles(store, page.items) }
}

/** Lines of reports without words in their headlines that people hid; those without a headline with their first line. */
export async function withShownTitles(store: Store, lines: readonly ReportLine[]): Promise<readonly ShownReportLine[]> {
  const shown = await shownWords(
    store,
    lines.filter(({ title }) => title === undefined).map(({ id }) => id),
    lines.map(({ id }) => id),
  )
  return lines.map(({ title, ...line }) => {
    if (title !== undefined) return { ...line, title: shown.without([line.id], title) }
    const [start] = shown.evidence([{ report: line.id, span: [0, 200] }])
    const begins = firstLine(start?.words ?? '')
    return begins === '' ? line : { ...line, begins }
  })
}

/** The first line with something in it, cut between words where it is long. */
function firstLine(text: string): string {
  const line = text.trimStart().split('\n')[0]?.trim() ?? ''
  return line.length < 140 ? line : `${line.slice(0, 140).replace(/\s+\S*$/u, '')} …`
}
