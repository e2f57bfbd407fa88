import type { Actor, NewsEvent, Place, Reading, Report, Role, Span, Statement } from '../../words/index.ts'
import { overlaps } from '../anchor/spans.ts'

/**
 * A reading without hidden words: in the text each of their characters is a full block, so that every other span holds; items that stand in them
 * alone are gone, and names that stand nowhere else.
 */
export function withoutHidden(reading: Reading, hidden: readonly Span[]): Reading {
  if (hidden.length === 0) return reading
  const words = hidden.map((span) => reading.report.text.slice(...span)).filter((it) => it.trim() !== '')
  const report = { ...reading.report, ...hiddenAbout(reading.report, words), text: masked(reading.report.text, hidden) }
  const open = (span: Span): boolean => !hidden.some((it) => overlaps(it, span))
  const shown = (span: Span): boolean => /[^█\s]/u.test(report.text.slice(...span))
  const told = (name: string): boolean => report.text.includes(name) || !words.some((it) => it.includes(name) || name.includes(it))
  const actors = reading.actors.flatMap((it) => actorWithout(it, open, told, report.text))
  const places = reading.places.flatMap((it) => placeWithout(it, open, told, report.text))
  const times = reading.times.filter(({ span }) => open(span))
  const statements = reading.statements.filter(({ content }) => content.some(shown))
  const events = reading.events.filter(({ trigger }) => open(trigger))
  const known = new Set([...actors, ...places, ...times, ...statements].map(({ id }) => id))
  const kept: Kept = { open, shown, known: (id) => known.has(id) }
  return {
    ...reading,
    report,
    actors,
    places: places.map((it) => ({ ...it, within: it.within.filter(kept.known) })),
    times,
    statements: statements.map((it) => statementWithout(it, kept)),
    events: events.map((it) => eventWithout(it, kept)),
  }
}

/** What is still there. */
interface Kept {
  /** No character of it is hidden. */
  readonly open: (span: Span) => boolean
  /** Some word of it is not hidden. */
  readonly shown: (span: Span) => boolean
  readonly known: (id: string) => boolean
}

function masked(text: string, hidden: readonly Span[]): string {
  let now = text
  for (const [from, to] of hidden) now = now.slice(0, from) + now.slice(from, to).replace(/[^\s]/gu, (it) => '█'.repeat(it.length)) + now.slice(to)
  return now
}

/** What a report says of itself, without hidden words. Who published it and where is no word of its text. */
function hiddenAbout({ title, dateline, bylines, agencies, media }: Report, words: readonly string[]): Partial<Report> {
  const cleared = (text: string): string =>
    text !== '' && words.some((word) => word.includes(text)) ? '█' : words.reduce((now, word) => now.replaceAll(word, '█'), text)
  const field = <Name extends string>(name: Name, text: string | undefined): { readonly [It in Name]?: string } =>
    (text === undefined ? {} : { [name]: cleared(text) }) as { readonly [It in Name]?: string } // the one field
  const open = (text: string): boolean => cleared(text) === text
  return {
    ...field('title', title),
    ...field('dateline', dateline),
    bylines: bylines.filter(open),
    agencies: agencies.filter(open),
    media: media.map((it) => ({ ...it, ...field('caption', it.caption), ...field('creator', it.creator), ...field('agency', it.agency) })),
  }
}

function actorWithout(actor: Actor, open: (span: Span) => boolean, told: (name: string) => boolean, text: string): readonly Actor[] {
  const mentions = actor.mentions.filter(({ span }) => open(span))
  const [first] = mentions
  if (!first) return []
  const { role, ...rest } = actor
  const known = told(actor.name)
  return [
    {
      ...rest,
      name: known ? actor.name : text.slice(...first.span),
      ...(role !== undefined && told(role) && { role }),
      mentions,
      links: known ? actor.links : {},
    },
  ]
}

function placeWithout(place: Place, open: (span: Span) => boolean, told: (name: string) => boolean, text: string): readonly Place[] {
  const mentions = place.mentions.filter(open)
  const [first] = mentions
  return first ? [{ ...place, name: told(place.name) ? place.name : text.slice(...first), mentions }] : []
}

function statementWithout(statement: Statement, { open, known }: Kept): Statement {
  const { speaker, cue, saidAt, ...rest } = statement
  const role = ({ actor, span }: Role): readonly Role[] => (known(actor) ? [{ actor, ...(span && open(span) && { span }) }] : [])
  const [said] = speaker ? role(speaker) : []
  return {
    ...rest,
    ...(cue && open(cue) && { cue }),
    ...(said && { speaker: said }),
    via: statement.via.flatMap(role),
    addressees: statement.addressees.flatMap(role),
    targets: statement.targets.flatMap(role),
    ...(saidAt !== undefined && known(saidAt) && { saidAt }),
  }
}

function eventWithout(event: NewsEvent, { open, known }: Kept): NewsEvent {
  const { place, time, ...rest } = event
  return {
    ...rest,
    sources: event.sources.filter(({ actor, span }) => known(actor) && open(span)),
    targets: event.targets.filter(({ actor, span }) => known(actor) && open(span)),
    ...(place !== undefined && known(place) && { place }),
    ...(time !== undefined && known(time) && { time }),
    numbers: event.numbers.filter(({ span }) => open(span)),
    assertedBy: event.assertedBy.filter(known),
  }
}
