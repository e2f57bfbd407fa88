import type { LayoutKind, Language, Span, Statement } from '../../words/index.ts'
import type { ClaimSources } from '../sources/sources-of.ts'
import type { DraftClaim, DraftMember } from './draft.ts'

/** The member whose words a claim is shown by. */
export interface Teller {
  readonly member: DraftMember
  /** Whose words they are, where they would not be understood without. */
  readonly speaker?: string
  /** They stand in running text or in a headline. */
  readonly running: boolean
  /** The narrowest statement in whose content they are. */
  readonly spoken?: Statement
}

/**
 * The members a claim may be shown by, the best first: one that asserts it in running text, in a clause that it carries and that names whom it speaks of,
 * in the newsroom's own words rather than quoted ones. Of several the first in the story's language, else the first.
 */
export function tellersOf({ kind, members: all }: DraftClaim, sources: ClaimSources | undefined, language: Language | undefined): readonly Teller[] {
  const asserting = all.filter((_, at) => sources?.members[at]?.holds === 'asserts')
  return (asserting.length > 0 ? asserting : all)
    .map((member) => {
      const spoken = spokenIn(member)
      const told = { member, running: isRunning(member), ...(spoken && { spoken }) }
      return { told, score: 2 * clearness(told) + Number(member.digest.language === language) }
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ told }): Teller => {
      const { member, spoken } = told
      const statement = spoken ?? namelessIn(member)
      const speaker = statement && speakerOf(member, statement)
      const isNamed = kind === 'statement' || statement?.type === 'direct' || (sources?.origins.length ?? 0) < 2
      return { ...told, ...(speaker !== undefined && isNamed && { speaker }) }
    })
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

function isRunning(member: DraftMember): boolean {
  const { text } = member.digest.reading.report
  return text[member.mention.told.span[0]] !== '(' && !kindsAt(member).some((kind) => apart.has(kind))
}

function kindsAt({ digest, mention: { trigger } }: DraftMember): readonly LayoutKind[] {
  return digest.reading.report.layout.flatMap(({ kind, span }) => (holds(span, trigger) ? [kind] : []))
}

/** A clause of fewer words than these tells too little: «Ordføreren evakuerer». */
const fewest = 4

function wordsIn({ digest, mention: { told } }: DraftMember): number {
  return digest.reading.report.text.slice(...told.span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function clearness({ member, running, spoken }: Teller): number {
  const { told, kind } = member.mention
  return (
    (told.finite ? 4 : 0) +
    (told.part === 'whole' ? 4 : told.part === 'argument' ? 2 : 0) +
    (told.subject === 'named' ? 4 : told.subject === 'pronoun' ? 1 : 0) +
    (running ? 0 : -8) +
    (kindsAt(member).includes('heading') ? -1 : 0) +
    (wordsIn(member) < fewest ? -3 : 0) +
    (kind === 'event' && spoken?.type === 'direct' ? -1 : 0)
  )
}

/** The narrowest statement in whose content the words are. */
function spokenIn({ digest, mention: { told } }: DraftMember): Statement | undefined {
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
