import { compare } from '../../record/index.ts'
import { doubtsOfEvent, doubtsOfStatement, itemsJudged, type Doubt } from '../../review/index.ts'
import type { EventLine, StatementLine, Store } from '../../store/index.ts'
import type { JudgedKind, Reading, Verdict } from '../../words/index.ts'
import { correctedReport } from '../corrections/corrected-report.ts'
import { sha256 } from '../corrections/kept-corrections.ts'
import { everyOf } from '../every-of.ts'
import { groupedBy } from '../grouped-by.ts'
import { eventsWithEvidence, statementsWithEvidence, type WithEvidence } from '../shown/lists.ts'

/** Which items are to be judged. */
export interface SampleAsked {
  readonly kind: JudgedKind
  readonly story?: string
  readonly order: 'least-certain' | 'random'
  /** Of a random sample: the same seed gives the same items as long as there are no others. */
  readonly seed: string
  readonly limit: number
}

/** Something to be judged, as lists have it. */
export interface SampleItem {
  /** Its id within the report. */
  readonly item: string
  readonly report: string
  readonly kind: JudgedKind
  readonly confidence: number
  /** Why it may be wrong. */
  readonly doubts: readonly Doubt[]
  readonly statement?: WithEvidence<Omit<StatementLine, 'spans'>>
  readonly event?: WithEvidence<Omit<EventLine, 'span'>>
  /** The last that was said of it. */
  readonly verdict?: Pick<Verdict, 'id' | 'verdict' | 'by' | 'at' | 'sample'>
}

/** A sample, and how many items it was drawn from. */
export interface Sampled {
  readonly items: readonly SampleItem[]
  readonly among: number
  /** There are more, older ones, that were not looked at. */
  readonly more: boolean
}

type Line = StatementLine | EventLine

/** So many of the newest are drawn from. */
const mostLines = 20_000
/** Of those that are least certain, so many times the limit are looked through for some that nobody has judged. */
const longestSearch = 10

/** Items to be judged: those that are least certain and not judged yet, or a random sample, judged or not. */
export async function sampled(store: Store, asked: SampleAsked): Promise<Sampled> {
  const { order, limit, kind, seed } = asked
  const { lines, more } = await linesOf(store, asked)
  if (order === 'random') {
    const drawn = lines.map((line) => ({ line, rank: sha256(`${seed} ${placeKey(line)}`) })).toSorted((a, b) => compare(a.rank, b.rank))
    const some = drawn.slice(0, limit).map(({ line }) => line)
    return { items: await itemsOf(store, kind, some, await judgedIn(store, some)), among: lines.length, more }
  }
  const sorted = lines.toSorted((a, b) => a.confidence - b.confidence)
  const items: SampleItem[] = []
  for (let from = 0; from < sorted.length && from < longestSearch * limit && items.length < limit; from += limit) {
    const some = sorted.slice(from, from + limit)
    const judged = await judgedIn(store, some)
    const open = some.filter((line) => !judged.get(line.report)?.verdicts.has(itemOf(line)))
    items.push(...(await itemsOf(store, kind, open.slice(0, limit - items.length), judged)))
  }
  return { items, among: lines.length, more }
}

/** What stays the same when the report is read anew with the same result. */
function placeKey(line: Line): string {
  return `${line.report} ${JSON.stringify('spans' in line ? line.spans : line.span)} ${line.type}`
}

async function linesOf(store: Store, { kind, story }: SampleAsked): Promise<{ readonly lines: readonly Line[]; readonly more: boolean }> {
  const lines: Line[] = []
  const wanted = story === undefined ? {} : { story }
  const every = everyOf<Line>(async (page) => (kind === 'statement' ? store.statements({ ...wanted, ...page }) : store.events({ ...wanted, ...page })))
  for await (const line of every) {
    if (lines.length === mostLines) return { lines, more: true }
    lines.push(line)
  }
  return { lines, more: false }
}

/** Id of an item within its report. */
function itemOf({ id, report }: Line): string {
  return id.slice(report.length + 1)
}

async function itemsOf(store: Store, kind: JudgedKind, lines: readonly Line[], judged: ReadonlyMap<string, JudgedReport>): Promise<readonly SampleItem[]> {
  const shown =
    kind === 'statement'
      ? (await statementsWithEvidence(store, lines as readonly StatementLine[])).map((statement) => ({ statement })) // of this kind
      : (await eventsWithEvidence(store, lines as readonly EventLine[])).map((event) => ({ event }))
  return lines.map((line, n) => {
    const item = itemOf(line)
    const { reading, verdicts } = judged.get(line.report) ?? {}
    const verdict = verdicts?.get(item)
    return {
      item,
      report: line.report,
      kind,
      confidence: line.confidence,
      doubts: reading ? doubtsOf(reading, item) : [],
      ...shown[n],
      ...(verdict && { verdict: briefly(verdict) }),
    }
  })
}

interface JudgedReport {
  readonly reading: Reading
  /** The last verdict on each item. */
  readonly verdicts: ReadonlyMap<string, Verdict>
}

/** What was said of the items of the reports that these lines stand in, by report. */
async function judgedIn(store: Store, lines: readonly Line[]): Promise<ReadonlyMap<string, JudgedReport>> {
  const found = new Map<string, { readonly item: string; readonly reading: Reading }>()
  for (const id of new Set(lines.map(({ report }) => report))) {
    const kept = await store.report(id)
    if (kept) found.set(id, { item: kept.item, reading: (await correctedReport(store, kept)).corrected.reading })
  }
  const given = groupedBy(await store.verdicts.of([...found.values()].map(({ item }) => item)), ({ target }) => target.report)
  return new Map([...found].map(([id, { item, reading }]) => [id, { reading, verdicts: lastOf(reading, given.get(item) ?? []) }]))
}

function lastOf(reading: Reading, verdicts: readonly Verdict[]): JudgedReport['verdicts'] {
  return new Map(verdicts.flatMap((verdict) => itemsJudged(reading, verdict).map((item) => [item, verdict] as const)))
}

function doubtsOf(reading: Reading, item: string): readonly Doubt[] {
  const statement = reading.statements.find(({ id }) => id === item)
  const event = reading.events.find(({ id }) => id === item)
  return statement ? doubtsOfStatement(statement, reading) : event ? doubtsOfEvent(event, reading) : []
}

function briefly({ id, verdict, by, at, sample }: Verdict): NonNullable<SampleItem['verdict']> {
  return { id, verdict, by, at, ...(sample !== undefined && { sample }) }
}
