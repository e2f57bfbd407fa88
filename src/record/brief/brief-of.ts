import type { Trees } from '../../text/index.ts'
import type { Brief, Claim, Language, QuantityKind } from '../../words/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import { rfc3339 } from '../rfc3339.ts'
import { indexClaims, opposed } from './claim-index.ts'
import { usualWords } from './length.ts'
import type { Making } from './material.ts'
import { settled } from './settled.ts'
import { openFigures } from './standing-figures.ts'
import { openTelling } from './telling.ts'

/** How a brief is wanted. */
export interface BriefOptions {
  /** About so many words; as the story asks for unless told. */
  readonly words?: number
  /** Only what reports after this moment tell, milliseconds since 1970. */
  readonly since?: number
  /** Trees in place of the house's, when they are learned. */
  readonly judge?: Trees
}

/** Conflicts a brief gives both sides of. */
const mostConflicts = 3

/** What is known of a story, in one language: the most telling first, figures that stand, both sides of what is disputed; no sentence without the words it rests on. */
export function briefOf(story: JoinedStory, told: readonly Claim[], language: Language, { words, since = -Infinity, judge }: BriefOptions = {}): Brief {
  const claims = settled(told)
  const last = story.digests.findLast(({ at }) => at !== undefined)?.at
  const making: Making = {
    language,
    digests: new Map(story.digests.map((digest) => [digest.id, digest])),
    claims: indexClaims(claims),
    figures: openFigures(claims),
    ...(judge && { judge }),
  }
  const isNew = (report: string): boolean => (making.digests.get(report)?.at ?? Infinity) > since
  const telling = openTelling(story, making, words ?? usualWords(story.digests), isNew)
  const news = claims.filter(({ members }) => members.some(({ report }) => isNew(report)))
  telling.tellLead()
  for (const claim of figuresToTell(news, isNew)) telling.tellFigure(claim)
  telling.tellBest()
  const disputed = news.filter((claim) => opposed(claim, making.claims).length > 0).sort((a, b) => b.members.length - a.members.length)
  let conflicts = 0
  for (const claim of disputed) if (conflicts < mostConflicts && telling.tellBoth(claim)) conflicts++
  telling.tellOthers()
  return { story: story.id, language, ...(last !== undefined && { asOf: rfc3339(last) }), sentences: telling.sentences() }
}

/** Figures that must be told. */
const mostFigures = 4

/** The claims whose figures a brief gives: those most reports tell; one that a single report tells only where there are few. */
function figuresToTell(claims: readonly Claim[], isNew: (report: string) => boolean): readonly Claim[] {
  const counted = claims
    .filter(({ values = [] }) =>
      values.some(({ kind, state, report }) => (isHarm(kind) || values.length > 1) && (state === 'current' || state === 'disputed') && isNew(report)),
    )
    .map((claim) => ({ claim, reports: new Set(claim.members.map(({ report }) => report)).size }))
    .sort((a, b) => b.reports - a.reports)
  return (counted.length <= mostFigures ? counted : counted.filter(({ reports }) => reports > 1).slice(0, mostFigures)).map(({ claim }) => claim)
}

/** Whether a kind counts people who came to harm; of others a brief gives what changed. */
function isHarm(kind: QuantityKind): boolean {
  return kind === 'killed' || kind === 'injured' || kind === 'missing' || kind === 'arrested'
}
