import type { KeptReport, Reading } from '../api/index.ts'
import type { Messages } from '../messages/messages.ts'
import type { Span } from '../reading/segments.ts'
import { canBeNone, type FixName } from './fields.ts'
import type { Choice } from './matching.ts'
import { nowOf, type Aim } from './now-of.ts'

/** Something to choose, and what the API takes for it. */
export interface Option extends Choice {
  readonly value: string | Span | null
}

/** What a part of an item could be: whom and what the report itself speaks of, the nearest words first, or the words of a list. What is so now comes last. */
export function optionsOf(aim: Aim, report: KeptReport, words: Messages): readonly Option[] {
  const { reading } = report
  const now = nowOf(aim, report)
  const present = new Set(Array.isArray(now) ? now.filter((it) => typeof it === 'string') : [])
  const found = [...foundFor(aim, report, words), ...(canBeNone.has(aim.name) && reading ? [none(words)] : [])].map((it) =>
    present.has(it.key) || (it.value === null && present.size === 0) ? { ...it, now: true } : it,
  )
  const last = ({ now: is, value }: Option): number => (is ? 2 : value === null ? 1 : 0)
  return found.toSorted((a, b) => last(a) - last(b))
}

/** What `null` is called. */
function none({ correcting }: Messages): Option {
  return { key: 'none', value: null, name: correcting.none }
}

function foundFor({ name, item }: Aim, { reading, report }: KeptReport, words: Messages): readonly Option[] {
  const near = nearOf(item, reading)
  switch (name) {
    case 'speaker':
    case 'chain':
    case 'sources':
    case 'targets':
      return reading ? people(reading, near, words) : []
    case 'same':
      return reading ? people(reading, near, words).filter(({ key }) => key !== item) : []
    case 'stance':
      return listed(words.record.stances)
    case 'type':
      return listed(words.record.events)
    case 'status':
      return listed(words.reading.statuses)
    case 'counted':
      return listed(words.record.quantities)
    case 'placeKind':
      return listed(words.reading.placeKinds)
    case 'place':
      return reading ? places(reading, near, words) : []
    case 'time':
      return reading ? times(reading, near) : []
    case 'country':
    case 'placeCountry':
      return counted([...(reading?.places ?? []), ...(reading?.actors ?? [])].map(({ country }) => country))
    case 'placeZone':
    case 'clock':
    case 'outletZone':
      return zones([...(reading?.places.map(({ timeZone }) => timeZone) ?? []), report.outlet?.timeZone])
    default:
      return []
  }
}

/** Where an item stands. */
export function nearOf(item: string | undefined, reading: Reading | undefined): Span {
  const statement = reading?.statements.find(({ id }) => id === item)
  const [first, last] = [statement?.content[0], statement?.content.at(-1)]
  if (first && last) return [first[0], last[1]]
  const named = [
    ...(reading?.actors ?? []).map(({ id, mentions }) => ({ id, spans: mentions.map(({ span }) => span) })),
    ...(reading?.places ?? []).map(({ id, mentions }) => ({ id, spans: mentions })),
  ]
  return reading?.events.find(({ id }) => id === item)?.evidence ?? named.find(({ id }) => id === item)?.spans[0] ?? [0, 0]
}

function away([from, to]: Span, near: Span): number {
  return Math.max(0, from - near[1], near[0] - to)
}

function nearest(spans: readonly Span[], near: Span): Span | undefined {
  return spans.toSorted((a, b) => away(a, near) - away(b, near))[0]
}

/** The nearest first. */
function byDistance(those: readonly (Option & { readonly span: Span | undefined })[], near: Span): readonly Option[] {
  return those.toSorted((a, b) => (a.span ? away(a.span, near) : Infinity) - (b.span ? away(b.span, near) : Infinity))
}

function people({ actors, report: { text } }: Reading, near: Span, { reading: words }: Messages): readonly Option[] {
  return byDistance(
    actors.map(({ id, name, role, kind, mentions }) => {
      const span = nearest(
        mentions.map((it) => it.span),
        near,
      )
      return { key: id, value: id, name, detail: role ?? words.actorKinds[kind], span, ...said(span, text, name) }
    }),
    near,
  )
}

/** The words that speak of it, where they are others than its name. */
function said(span: Span | undefined, text: string, name: string): { readonly words?: string } {
  const words = span ? text.slice(...span) : name
  return words.includes(name) ? {} : { words }
}

function places({ places, report: { text } }: Reading, near: Span, { reading: words }: Messages): readonly Option[] {
  return byDistance(
    places.map(({ id, name, kind, country, mentions }) => {
      const span = nearest(mentions, near)
      return { key: id, value: id, name, detail: [words.placeKinds[kind], country].filter(Boolean).join(', '), span, ...said(span, text, name) }
    }),
    near,
  )
}

function times({ times, report: { text } }: Reading, near: Span): readonly Option[] {
  return byDistance(
    times.map(({ id, span, value, from }) => ({ key: id, value: id, name: text.slice(...span), detail: value ?? from ?? '', span })),
    near,
  )
}

function listed(names: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(names).map(([key, name]) => ({ key, value: key, name }))
}

/** Those that come up most often first. */
function counted(all: readonly (string | undefined)[]): readonly Option[] {
  const known = all.flatMap((it) => it ?? [])
  const often = (name: string): number => known.filter((it) => it === name).length
  return [...new Set(known)].toSorted((a, b) => often(b) - often(a)).map((name) => ({ key: name, value: name, name }))
}

/** Zones of the report, then all there are. */
function zones(near: readonly (string | undefined)[]): readonly Option[] {
  const all = [...new Set([...near.flatMap((it) => it ?? []), ...Intl.supportedValuesOf('timeZone')])]
  return all.map((name) => ({ key: name, value: name, name: name.replaceAll('_', ' ') }))
}

/** Adds what only the server knows, after what is there already: nothing that is shown moves. */
export function withMore(options: readonly Option[], more: readonly Option[]): readonly Option[] {
  const known = new Set(options.map(({ name }) => name))
  return [...options, ...more.filter(({ name }) => !known.has(name))]
}

/** The part of the API's list of candidates that only it has: people of the story whose names stand in the report. */
export function candidateField(name: FixName): string | undefined {
  return ({ speaker: 'speaker', chain: 'chain', sources: 'source', targets: 'target' } as Readonly<Partial<Record<FixName, string>>>)[name]
}
