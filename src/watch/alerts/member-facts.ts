import type { KeptReport } from '../../store/index.ts'
import type { Actor, Citation, ClaimMember, NewsEvent, Reading, Role, Span, Statement } from '../../words/index.ts'

/** What a search asks of the words that assert a claim. */
export interface MemberFacts {
  /** Version of the report they stand in. */
  readonly report: string
  /** What all versions of that report share. */
  readonly item: string
  /** When it was taken in. */
  readonly readAt: string
  readonly words: string
  readonly title?: string
  readonly outlet?: string
  /** Who says it: the speakers and the names they go by. */
  readonly speakers: readonly string[]
  /** Where it happened, and whose the actors in it are. */
  readonly countries: readonly string[]
}

/** What is known of the words of one member by the reading of its report, as people have corrected it. */
export function memberFacts(member: ClaimMember, kept: KeptReport): MemberFacts {
  const { id, item, readAt, title, outlet, report, reading } = kept
  const [events, statements] = reading ? [eventsAt(member, reading), statementsAt(member, reading)] : [[], []]
  const asserting = reading ? [...statements, ...reading.statements.filter((it) => events.some(({ assertedBy }) => assertedBy.includes(it.id)))] : []
  const actors = new Map(reading?.actors.map((actor) => [actor.id, actor]))
  const named = (roles: readonly (Role | undefined)[]): Actor[] => roles.flatMap((role) => actors.get(role?.actor ?? '') ?? [])
  const places = events.flatMap(({ place }) => reading?.places.find((it) => it.id === place)?.country ?? [])
  const involved = named([
    ...events.flatMap(({ sources, targets }) => [...sources, ...targets]),
    ...statements.flatMap(({ speaker, targets }) => [speaker, ...targets]),
  ])
  return {
    report: id,
    item,
    readAt,
    words: wordsAt(report.text, member),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    speakers: [...new Set(named(asserting.map(({ speaker }) => speaker)).flatMap(namesOf))],
    countries: [...new Set([...places, ...involved.flatMap(({ country }) => country ?? [])])],
  }
}

/** The words at a place of a text, character for character. */
export function wordsAt(text: string, { span }: Pick<Citation, 'span'>): string {
  return text.slice(...span)
}

function eventsAt(member: ClaimMember, { events }: Reading): readonly NewsEvent[] {
  const own = events.filter(({ trigger }) => same(trigger, member.trigger))
  return own.length > 0 ? own : events.filter(({ trigger }) => within(trigger, member.span))
}

function statementsAt(member: ClaimMember, { statements }: Reading): readonly Statement[] {
  const own = statements.filter(({ cue }) => cue !== undefined && same(cue, member.trigger))
  return own.length > 0 ? own : statements.filter(({ content }) => content.some((span) => within(span, member.span) || within(member.span, span)))
}

/** Names an actor goes by in a report: its own, its role, and who holds its office. */
function namesOf({ name, role, links }: Actor): readonly string[] {
  return [name, role, links['office'], links['holder']].filter((it) => it !== undefined)
}

function same([from, to]: Span, other: Span | undefined): boolean {
  return other !== undefined && from === other[0] && to === other[1]
}

function within([from, to]: Span, [outerFrom, outerTo]: Span): boolean {
  return from >= outerFrom && to <= outerTo
}
