import type { LayoutKind, Language, Span, Statement } from '../../words/index.ts'
import type { ClaimSources } from '../sources/sources-of.ts'
import type { DraftClaim, DraftMember } from './draft.ts'

/** The member whose words a claim is shown by. */
export interface Teller {
  readonly member: DraftMember
  /** Whose words they are, where they would not be understood without. */
  readonly speaker?: string
}

/**
 * The member that tells a claim best on its own: one that asserts it in running text, in a clause that it carries and that names whom it speaks of, in the
 * newsroom's own words rather than quoted ones. Of several the first in the story's language, else the first.
 */
export function tellerOf({ kind, members: all }: DraftClaim, sources: ClaimSources | undefined, language: Language | undefined): Teller {
  const asserting = all.filter((_, at) => sources?.members[at]?.holds === 'asserts')
  const [first, ...others] = asserting.length > 0 ? asserting : all
  const score = (member: DraftMember): number => 2 * clearness(member) + Number(member.digest.language === language)
  const member = others.reduce((best, it) => (score(it) > score(best) ? it : best), first ?? all[0])
  const statement = spokenIn(member) ?? namelessIn(member)
  const speaker = statement && speakerOf(member, statement)
  return { member, ...(speaker !== undefined && (kind === 'statement' || statement?.type === 'direct' || (sources?.origins.length ?? 0) < 2) && { speaker }) }
}

/** The words of a claim, on one line; before what somebody says who says it. */
export function textOf({ member: { digest, mention }, speaker }: Teller): string {
  const words = digest.reading.report.text
    .slice(...mention.told.span)
    .replace(/\s+/gu, ' ')
    .trim()
  return speaker === undefined ? words : `${speaker}: ${words}`
}

/** Where words are no running text. */
const apart: ReadonlySet<LayoutKind> = new Set(['byline', 'caption', 'credit', 'dateline', 'list', 'related'])

/** Whether a member stands in running text or in a headline. */
export function isRunning(member: DraftMember): boolean {
  return !kindsAt(member).some((kind) => apart.has(kind))
}

function kindsAt({ digest, mention: { trigger } }: DraftMember): readonly LayoutKind[] {
  return digest.reading.report.layout.flatMap(({ kind, span }) => (holds(span, trigger) ? [kind] : []))
}

function clearness(member: DraftMember): number {
  const { told, kind } = member.mention
  return (
    (told.finite ? 4 : 0) +
    (told.carries ? 4 : 0) +
    (told.subject === 'named' ? 4 : told.subject === 'pronoun' ? 1 : 0) +
    (isRunning(member) ? 0 : -8) +
    (kindsAt(member).includes('heading') ? -1 : 0) +
    (kind === 'event' && spokenIn(member)?.type === 'direct' ? -1 : 0)
  )
}

/** The narrowest statement in whose content the words are. */
export function spokenIn({ digest, mention: { told } }: DraftMember): Statement | undefined {
  const length = ({ content }: Statement): number => Math.min(...content.filter((span) => holds(span, told.span)).map(([from, to]) => to - from))
  return digest.reading.statements.filter(({ content }) => content.some((span) => holds(span, told.span))).toSorted((a, b) => length(a) - length(b))[0]
}

/** The statement a clause is the cue of, where the clause itself names nobody: «Hun avviser at …». */
function namelessIn({ digest, mention: { statement, told } }: DraftMember): Statement | undefined {
  return told.subject === 'named' ? undefined : digest.reading.statements.find(({ id }) => id === statement)
}

/** Who says it, unless the report has nothing but a pronoun for them. */
function speakerOf({ digest }: DraftMember, { speaker }: Statement): string | undefined {
  const actor = digest.reading.actors.find(({ id }) => id === speaker?.actor)
  return actor?.mentions.some(({ form }) => form !== 'pronoun') === true ? actor.name : undefined
}

function holds(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && outer[1] >= inner[1]
}
