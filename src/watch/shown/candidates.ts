import { heldBy, nearestOf, overlaps } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import { eventStatuses, eventTypes, HearsayError, quantityKinds, stances, type Actor, type Reading, type Span } from '../../words/index.ts'
import { shownReport } from './reports.ts'
import { shownWords, type Evidence } from './shown-words.ts'

/** What of an item can be another, and which kinds of items have it. */
export const candidateFields = {
  'speaker': /^s/u,
  'chain': /^s/u,
  'stance': /^s/u,
  'source': /^e\d+$/u,
  'target': /^e\d+$/u,
  'event-type': /^e\d+$/u,
  'event-status': /^e\d+$/u,
  'place': /^e\d+$/u,
  'time': /^e\d+$/u,
  'number-kind': /^e\d+#/u,
  'country': /^[ap]/u,
} as const
export type CandidateField = keyof typeof candidateFields

/** Something that could stand in the place of what was read. */
export interface Candidate {
  /** What a correction takes: an item, words of the report, a word of a list, null for nobody and nothing. */
  readonly value: string | Span | null
  readonly name: string
  /** Role of an actor, kind of a place, beginning of a time. */
  readonly detail?: string
  readonly from: 'report' | 'story' | 'list'
  /** It is so now. */
  readonly now: boolean
  /** The words nearest to the item that speak of it. */
  readonly evidence: readonly Evidence[]
}

type Found = Omit<Candidate, 'evidence'> & { readonly span?: Span }

/** People of a story who are looked for in the words of a report. */
const mostOfStory = 200

/**
 * What could be right: of people, places and times those of the report, the nearest first, then people of the story whose names stand in its words; else the
 * words of the list. What is so now comes last. Throws `unknown-id`, `unknown-item`, and `bad-value` for a field the item does not have.
 */
export async function candidatesFor(store: Store, id: string, item: string, field: CandidateField): Promise<readonly Candidate[]> {
  const { kept, corrected } = await shownReport(store, id)
  const { reading } = corrected
  const near = heldBy(item, reading)
  if (!near) throw new HearsayError('unknown-item', { item, report: id })
  if (!candidateFields[field].test(item)) throw new HearsayError('bad-value', { option: 'field', value: field, expected: fieldsOf(item).join(', ') })
  const found = await foundFor({ store, reading, item, near, story: kept.story }, field)
  const shown = await shownWords(store, [kept.id])
  const last = (it: Found): number => (it.now ? 2 : it.value === null ? 1 : 0)
  return found.toSorted((a, b) => last(a) - last(b)).map(({ span, ...it }) => ({ ...it, evidence: span ? shown.evidence([{ report: kept.id, span }]) : [] }))
}

function fieldsOf(item: string): readonly string[] {
  return Object.entries(candidateFields).flatMap(([field, of]) => (of.test(item) ? [field] : []))
}

interface Looking {
  readonly store: Store
  readonly reading: Reading
  readonly item: string
  readonly near: Span
  readonly story: string | undefined
}

async function foundFor(looking: Looking, field: CandidateField): Promise<readonly Found[]> {
  const { reading, item } = looking
  const statement = reading.statements.find(({ id }) => id === item)
  const event = reading.events.find(({ id }) => id === item.split('#')[0])
  switch (field) {
    case 'speaker':
      return [...(await people(looking, statement?.speaker ? [statement.speaker.actor] : [])), nobody(statement?.speaker === undefined)]
    case 'chain':
      return people(looking, statement?.via.map(({ actor }) => actor) ?? [])
    case 'source':
    case 'target':
      return people(looking, event?.[`${field}s`].map(({ actor }) => actor) ?? [])
    case 'stance':
      return words(stances, statement?.stance)
    case 'event-type':
      return words(eventTypes, event?.type)
    case 'event-status':
      return words(eventStatuses, event?.status)
    case 'number-kind':
      return words(quantityKinds, event?.numbers[Number(item.split('#')[1]) - 1]?.kind)
    case 'place':
      return [...places(looking, event?.place), nobody(event?.place === undefined)]
    case 'time':
      return [...times(looking, event?.time), nobody(event?.time === undefined)]
    case 'country':
      return countries(looking)
  }
}

function nobody(now: boolean): Found {
  return { value: null, name: 'none', from: 'list', now }
}

function words(list: readonly string[], present: string | undefined): readonly Found[] {
  return list.map((name) => ({ value: name, name, from: 'list', now: name === present }))
}

async function people(looking: Looking, present: readonly string[]): Promise<readonly Found[]> {
  const { reading, near } = looking
  const own = reading.actors.map((actor): Found => {
    const span = nearestOf(
      actor.mentions.map((mention) => mention.span),
      near,
    )
    return { value: actor.id, name: actor.name, ...detail(actor.role ?? actor.kind), from: 'report', now: present.includes(actor.id), ...(span && { span }) }
  })
  return [...nearestFirst(own, near), ...(await peopleOfStory(looking))]
}

/** A correction names words of the report: others of the story can be chosen where their names stand there, though nobody read them as such. */
async function peopleOfStory({ store, reading, near, story }: Looking): Promise<readonly Found[]> {
  if (story === undefined) return []
  const { text } = reading.report
  const known = new Set(reading.actors.map(({ name }) => name))
  const { items } = await store.speakers({ story, limit: mostOfStory })
  const found = items.flatMap(({ speaker }): readonly Found[] => {
    const span = known.has(speaker) ? undefined : nearestOf(placesIn(text, speaker), near)
    return span && !isRead(reading.actors, span) ? [{ value: [span[0], span[1]], name: speaker, from: 'story', now: false, span }] : []
  })
  return nearestFirst(found, near)
}

function isRead(actors: readonly Actor[], words: Span): boolean {
  return actors.some(({ mentions }) => mentions.some(({ span }) => overlaps(span, words)))
}

function placesIn(text: string, name: string): readonly Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) spans.push([at, at + name.length])
  return spans
}

function places({ reading, near }: Looking, present: string | undefined): readonly Found[] {
  const found = reading.places.map(({ id, name, kind, country, mentions }): Found => {
    const span = nearestOf(mentions, near)
    return { value: id, name, detail: country === undefined ? kind : `${kind}, ${country}`, from: 'report', now: id === present, ...(span && { span }) }
  })
  return nearestFirst(found, near)
}

function times({ reading, near }: Looking, present: string | undefined): readonly Found[] {
  const found = reading.times.map(({ id, span, from, value }): Found => {
    const name = reading.report.text.slice(...span)
    return { value: id, name, ...detail(from ?? value), from: 'report', now: id === present, span }
  })
  return nearestFirst(found, near)
}

function countries({ reading, item }: Looking): readonly Found[] {
  const present = [...reading.actors, ...reading.places].find(({ id }) => id === item)?.country
  const all = [...reading.places, ...reading.actors].flatMap(({ country }) => country ?? [])
  const counted = [...new Set(all)].map((name) => ({ name, count: all.filter((it) => it === name).length }))
  return counted.toSorted((a, b) => b.count - a.count).map(({ name }): Found => ({ value: name, name, from: 'report', now: name === present }))
}

function detail(text: string | undefined): { readonly detail?: string } {
  return text === undefined ? {} : { detail: text }
}

function nearestFirst(found: readonly Found[], near: Span): readonly Found[] {
  const away = ({ span }: Found): number => (span ? Math.max(0, span[0] - near[1], near[0] - span[1]) : Number.MAX_SAFE_INTEGER)
  return found.toSorted((a, b) => away(a) - away(b))
}
