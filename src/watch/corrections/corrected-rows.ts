import type { EventLine, Page, PageOptions, StatementLine, Store } from '../../store/index.ts'
import type { Reading, Role, Span } from '../../words/index.ts'
import { correctedReport } from './kept-corrections.ts'

/** Rows asked for at once. */
const some = 500

/** Every statement of a store, or of a story, as people have it: those of reports that somebody corrected are made anew. The newest first. */
export function correctedStatements(store: Store, story?: string): AsyncGenerator<StatementLine> {
  const of = story === undefined ? {} : { story }
  return corrected(store, async (page) => store.statements({ ...of, ...page }), statementLines)
}

/** The same for events. */
export function correctedEvents(store: Store, story?: string): AsyncGenerator<EventLine> {
  const of = story === undefined ? {} : { story }
  return corrected(store, async (page) => store.events({ ...of, ...page }), eventLines)
}

/** Every row of a list, page after page. */
export async function* everyOf<Row>(ask: (page: PageOptions) => Promise<Page<Row>>): AsyncGenerator<Row> {
  for (let after: string | undefined; ;) {
    const page = await ask({ limit: some, ...(after !== undefined && { after }) })
    yield* page.items
    after = page.next
    if (after === undefined) return
  }
}

async function* corrected<Line extends { readonly report: string }>(
  store: Store,
  ask: (page: PageOptions) => Promise<Page<Line>>,
  linesOf: (reading: Reading, version: string) => readonly Line[],
): AsyncGenerator<Line> {
  const touched = await correctedVersions(store)
  const told = new Set<string>()
  for await (const line of everyOf(ask)) {
    if (!touched.has(line.report)) yield line
    else if (!told.has(line.report)) {
      told.add(line.report)
      const kept = await store.report(line.report)
      const reading = kept && (await correctedReport(store, kept)).kept.reading
      if (reading) yield* linesOf(reading, line.report)
    }
  }
}

/** Ids of the newest versions of the reports that entries speak of. */
async function correctedVersions(store: Store): Promise<ReadonlySet<string>> {
  const items = new Set<string>()
  for await (const { target } of store.allCorrections()) items.add(target.report)
  const versions = new Set<string>()
  for (const item of items) {
    const kept = await store.report(item)
    if (kept) versions.add(kept.id)
  }
  return versions
}

function statementLines(reading: Reading, version: string): readonly StatementLine[] {
  return reading.statements.map(({ id, type, stance, content, speaker, via, saidAt, confidence }) => {
    const said = reading.times.find((time) => time.id === saidAt)?.from
    return {
      id: `${version}-${id}`,
      report: version,
      ...published(reading),
      ...(speaker && { speaker: nameOf(speaker, reading) }),
      type,
      stance,
      ...(via.length > 0 && { via: via.map((role) => nameOf(role, reading)).join(' > ') }),
      words: content.map((span) => wordsAt(span, reading)).join(' … '),
      ...(said !== undefined && { saidAt: said }),
      confidence,
    }
  })
}

function eventLines(reading: Reading, version: string): readonly EventLine[] {
  return reading.events.map(({ id, type, status, sources, targets, place, time, numbers, assertedBy, evidence, confidence }) => {
    const { name, country, lat, lon } = reading.places.find((it) => it.id === place) ?? {}
    const { from, to } = reading.times.find((it) => it.id === time) ?? {}
    const asserters = reading.statements.flatMap((it) => (it.speaker && assertedBy.includes(it.id) ? [it.speaker] : []))
    return {
      id: `${version}-${id}`,
      report: version,
      ...published(reading),
      type,
      status,
      ...names('sources', sources, reading),
      ...names('targets', targets, reading),
      ...(name !== undefined && { place: name }),
      ...(country !== undefined && { country }),
      ...(lat !== undefined && { lat }),
      ...(lon !== undefined && { lon }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      numbers: numbers.map(({ kind, min, max }) => ({ kind, ...(min !== undefined && { min }), ...(max !== undefined && { max }) })),
      ...names('asserters', asserters, reading),
      words: wordsAt(evidence, reading),
      confidence,
    }
  })
}

function published({ report: { outlet, publishedAt } }: Reading): { readonly outlet?: string; readonly publishedAt?: string } {
  return { ...(outlet && { outlet: outlet.name }), ...(publishedAt !== undefined && { publishedAt }) }
}

function names<Name extends string>(field: Name, roles: readonly Role[], reading: Reading): { readonly [It in Name]?: string } {
  const named = roles.map((role) => nameOf(role, reading)).join('; ')
  return (named === '' ? {} : { [field]: named }) as { readonly [It in Name]?: string } // the one field
}

function nameOf({ actor, span }: Role, reading: Reading): string {
  return reading.actors.find(({ id }) => id === actor)?.name ?? (span ? wordsAt(span, reading) : '')
}

function wordsAt([from, to]: Span, { report }: Reading): string {
  return report.text.slice(from, to).replace(/\s+/gu, ' ')
}
