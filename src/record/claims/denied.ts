import { packOf } from '../../language/index.ts'
import type { Span, Statement } from '../../words/index.ts'
import { conceptsNamed } from '../concepts/index.ts'
import type { Digest, PropositionMention } from '../digest/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import { shared } from '../sources/telling.ts'
import { takenUp } from './denied-table.ts'
import type { DraftClaim, DraftMember } from './draft.ts'

/**
 * Drafts with denials apart: who denies what others assert makes a claim of its own, that it is not so. What only takes up words from just before,
 * «avviser det», denies the claim that was told there.
 */
export function withDenials({ digests }: JoinedStory, drafts: readonly DraftClaim[]): readonly DraftClaim[] {
  const parts = drafts.flatMap((draft) => (draft.kind === 'event' ? split(draft) : [draft]))
  const taken = digests.flatMap(takenUpIn)
  if (taken.length === 0) return parts
  const moved = new Set(taken.flatMap(({ denial, empty }) => [denial, ...empty]))
  const left = parts.flatMap((draft) => kept(draft, (member) => !moved.has(member.mention)))
  return taken.reduce(added, left)
}

/** Parts those who deny a draft from those who assert it. */
function split(draft: DraftClaim): readonly DraftClaim[] {
  const denied = draft.members.filter(isDenied)
  const asserting = draft.members.filter((member) => !isDenied(member))
  const [first, ...others] = asserting
  const [no, ...more] = denied
  if (!first || !no) return [draft]
  return [
    { ...draft, members: [first, ...others] },
    { ...draft, members: [no, ...more], denies: first },
  ]
}

/** Whether somebody denies a clause; of nouns nobody knows whether they or what is said of them is denied. */
export function isDenied({ digest, mention }: DraftMember): boolean {
  if (mention.form !== 'verb' || mention.negated) return false
  const [inner] = digest.reading.statements
    .filter(({ content }) => content.some((span) => shared(span, mention.trigger) > 0))
    .sort((a, b) => lengthOf(a.content) - lengthOf(b.content))
  return inner?.stance === 'denies'
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0)
}

interface TakenUp {
  readonly digest: Digest
  /** The cue of the denial, and what was told just before. */
  readonly denial: PropositionMention
  readonly told: PropositionMention
  /** Words of what is denied that tell nothing: «påstanden». */
  readonly empty: readonly PropositionMention[]
}

/** The denials of a report that only take up what was told before: those the reading took for statements, and clauses that say the same inside another's words. */
function takenUpIn(digest: Digest): readonly TakenUp[] {
  const { statements } = digest.reading
  const said = statements.flatMap((statement): readonly TakenUp[] => {
    if (statement.stance !== 'denies' || !isEmpty(digest, statement.content)) return []
    const denial = digest.mentions.find((mention) => mention.statement === statement.id)
    return denial ? takenUpBy(digest, denial, statement.content, statement) : []
  })
  const told = digest.mentions.flatMap((mention): readonly TakenUp[] => {
    if (mention.kind !== 'event' || mention.form !== 'verb' || mention.negated || !mention.concepts.some((it) => denying.has(it))) return []
    const [before, behind] = [clitic(digest, mention), [[mention.trigger[1], mention.span[1]] as Span]]
    const nothing = digest.reading.report.text.slice(mention.trigger[1], mention.span[1]).trim() === ''
    return before && nothing ? takenUpBy(digest, mention, [before]) : !nothing && isEmpty(digest, behind) ? takenUpBy(digest, mention, behind) : []
  })
  return [...said, ...told]
}

const denying = conceptsNamed(['deny', 'reject'])

/** The pronoun right before a Spanish verb: «lo desmintió». */
function clitic({ language, reading: { report } }: Digest, { trigger: [from] }: PropositionMention): Span | undefined {
  const found = language === 'es' ? /(?<!\p{L})(?:lo|la|los|las)\s$/iu.exec(report.text.slice(Math.max(0, from - 5), from)) : null
  return found ? [from - found[0].length, from] : undefined
}

function takenUpBy(digest: Digest, denial: PropositionMention, content: readonly Span[], statement?: Statement): readonly TakenUp[] {
  const told = toldBefore(digest, denial, content, statement)
  const empty = digest.mentions.filter((it) => it !== told && it !== denial && content.some((span) => shared(span, it.trigger) > 0))
  return told ? [{ digest, denial, told, empty }] : []
}

function isEmpty({ reading: { report }, language }: Digest, content: readonly Span[]): boolean {
  const words = content.flatMap(
    (span) =>
      report.text
        .slice(...span)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
  return words.length > 0 && words.every((word) => takenUp[language].includes(word))
}

/** Sentences back to what is denied, at most. */
const reach = 2

/** What the last sentence before a denial tells: what somebody else says there, else what the sentence itself tells. */
function toldBefore(digest: Digest, denial: PropositionMention, content: readonly Span[], own?: Statement): PropositionMention | undefined {
  const { statements } = digest.reading
  const start = Math.min(denial.trigger[0], ...content.map(([from]) => from))
  for (let sentence = denial.sentence; sentence >= Math.max(0, denial.sentence - reach); sentence--) {
    const here = digest.mentions.filter((it) => it.sentence === sentence && it.trigger[1] <= start && it !== denial)
    const said = here.filter((it) =>
      statements.some(
        ({ id, speaker, stance, content: words }) =>
          id !== own?.id &&
          stance !== 'denies' &&
          (own === undefined || speaker?.actor !== own.speaker?.actor) &&
          !words.some((span) => shared(span, denial.trigger) > 0) &&
          words.some((span) => shared(span, it.trigger) > 0),
      ),
    )
    const accusing = here.find(({ statement }) => statements.some(({ id, stance }) => id === statement && stance === 'accuses'))
    const told = said.filter(({ kind }) => kind === 'event')
    // "blamed the driver for the crash": what is said is in the accusing itself
    const found =
      (accusing && !told.some(({ form }) => form === 'verb') ? accusing : main(digest, told)) ??
      main(
        digest,
        here.filter(({ kind }) => kind === 'event'),
      )
    if (found) return found
  }
  return undefined
}

/** The first clause outside any relative clause that a verb carries or that tells a coded event, else the widest of all. */
function main({ language, reading: { report } }: Digest, all: readonly PropositionMention[]): PropositionMention | undefined {
  const { relatives } = packOf(language).speech
  const mentions = all.filter(({ span }, place) => place === 0 || !relatives.includes(/^\p{L}+/u.exec(report.text.slice(...span).toLowerCase())?.[0] ?? ''))
  const verb = mentions.find(({ form, event }) => form === 'verb' || event !== undefined)
  return verb ?? mentions.find(({ concepts }) => concepts.length > 0) ?? mentions.toSorted((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))[0]
}

/** Puts a denial with those who deny the same; where nobody does, it is a claim of its own. */
function added(drafts: readonly DraftClaim[], { digest, denial, told }: TakenUp): readonly DraftClaim[] {
  const member: DraftMember = { digest, mention: denial }
  const aim = drafts.find(({ members }) => members.some(({ mention }) => mention === told))
  if (!aim) return drafts
  const known = drafts.find(({ denies }) => denies !== undefined && aim.members.includes(denies))
  if (known) return drafts.map((draft) => (draft === known ? { ...draft, members: inOrder([...draft.members, member]) } : draft))
  const { cohesion: _, ...rest } = aim
  return [...drafts, { ...rest, members: [member], denies: aim.members[0] }]
}

function inOrder(members: readonly DraftMember[]): DraftClaim['members'] {
  const place = ({ digest, mention }: DraftMember): readonly [number, number] => [digest.at ?? Infinity, mention.trigger[0]]
  const [first, ...others] = members.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1])
  return [first!, ...others]
}

function kept(draft: DraftClaim, holds: (member: DraftMember) => boolean): readonly DraftClaim[] {
  const [first, ...others] = draft.members.filter(holds)
  return first ? [{ ...draft, members: [first, ...others] }] : []
}
