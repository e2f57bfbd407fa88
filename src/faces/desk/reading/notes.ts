import type { ClaimHere, Reading } from '../api/index.ts'
import { nameOf } from './roles.ts'
import type { Span } from './segments.ts'

interface NoteOf {
  readonly id: string
  readonly span: Span
  readonly confidence: number
  /** Claims that rest on its words, those with most origins first. */
  readonly claims: readonly ClaimHere[]
}

/** A statement beside the text: who does what with it, by way of whom, to whom. */
export interface StatementNote extends NoteOf {
  readonly kind: 'statement'
  readonly stance: Reading['statements'][number]['stance']
  readonly who: string | undefined
  readonly via: readonly string[]
  readonly to: readonly string[]
  readonly against: readonly string[]
}

/** An event beside the text: what, who to whom, how it stands, where and when. */
export interface EventNote extends NoteOf {
  readonly kind: 'event'
  readonly type: Reading['events'][number]['type']
  readonly status: Reading['events'][number]['status']
  readonly who: readonly string[]
  readonly whom: readonly string[]
  readonly place: string | undefined
  readonly time: Reading['times'][number] | undefined
  readonly numbers: Reading['events'][number]['numbers']
}

/** A claim that words tell in which nothing else was read: it has several origins, or something stands against it. */
export interface ClaimNote extends Pick<NoteOf, 'id' | 'span' | 'claims'> {
  readonly kind: 'claim'
}

export type Note = StatementNote | EventNote | ClaimNote

/** What is noted beside a text, in its order: every statement and event that was read, and main claims with something to tell that stand in neither. */
export function notesOf(reading: Reading, claims: readonly ClaimHere[]): readonly Note[] {
  const names = (those: readonly { readonly actor: string }[]): readonly string[] => [...new Set(those.map(({ actor }) => nameOf(actor, reading)))]
  const statements = reading.statements.flatMap((it): StatementNote[] => {
    const [first, last] = [it.content[0], it.content.at(-1)]
    if (!first || !last) return []
    const span = [first[0], last[1]] as const
    const { id, stance, confidence, speaker } = it
    const who = speaker && nameOf(speaker.actor, reading)
    const people = { who, via: names(it.via), to: names(it.addressees), against: names(it.targets) }
    return [{ kind: 'statement', id, span, stance, confidence, ...people, claims: claimsOf(id, claims) }]
  })
  const events = reading.events.map((it): EventNote => ({
    kind: 'event',
    id: it.id,
    span: it.evidence,
    confidence: it.confidence,
    type: it.type,
    status: it.status,
    who: names(it.sources),
    whom: names(it.targets),
    place: reading.places.find(({ id }) => id === it.place)?.name,
    time: reading.times.find(({ id }) => id === it.time),
    numbers: it.numbers,
    claims: claimsOf(it.id, claims),
  }))
  return [...statements, ...events, ...bareClaims(claims)].toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

function bareClaims(claims: readonly ClaimHere[]): readonly ClaimNote[] {
  const bare = claims.filter(
    ({ main, events, statements, kind, origins, status }) =>
      main && (origins.length > 1 || status !== 'single') && (kind === 'event' ? events : statements).length === 0,
  )
  const once = new Map(bare.toReversed().map((it) => [it.claim, it]))
  return [...once.values()].map((it) => ({ kind: 'claim', id: it.claim, span: it.span, claims: [it] }))
}

/** Claims that an item tells, each once: of a statement that it was said, of an event that it happened. */
function claimsOf(item: string, claims: readonly ClaimHere[]): readonly ClaimHere[] {
  const told = claims.filter(({ kind, statements, events }) => (kind === 'statement' ? statements : events).includes(item))
  const once = new Map(told.toReversed().map((it) => [it.claim, it]))
  return [...once.values()].toSorted((a, b) => b.origins.length - a.origins.length)
}
