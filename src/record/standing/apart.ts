import type { DraftClaim, DraftMember } from '../claims/draft.ts'
import { shared } from '../sources/telling.ts'
import { clauseOf } from './clause.ts'
import { isCounted, mayTellBeginning } from './opposed.ts'

/** Takes apart what cannot be one claim: who says that it is not so from who says that it is, and those who count the thing differently. */
export function keepApart(drafts: readonly DraftClaim[]): readonly DraftClaim[] {
  return drafts.flatMap((draft) => (draft.kind === 'event' ? byCount(draft).flatMap(byPolarity).flatMap(byDenial) : [draft]))
}

function byPolarity(draft: DraftClaim): readonly DraftClaim[] {
  const negated = draft.members.map((member) => clauseOf(member).negated)
  return split(draft, (_, place) => String(negated[place]))
}

/** Only happenings are told apart by how many they are: the dead of one fire are three at noon and nine at night. */
function byCount(draft: DraftClaim): readonly DraftClaim[] {
  const counts = draft.members.map((member) => (isCounted(clauseOf(member)) ? clauseOf(member).many : undefined))
  const told = new Set(counts.filter((many) => many !== undefined))
  return told.size < 2 ? [draft] : split(draft, (_, place) => String(counts[place] ?? ''))
}

/** Who denies one beginning and tells of another tells two things: «avviser at det startet i bilen. – Det startet i kjøkkenet». */
function byDenial(draft: DraftClaim): readonly DraftClaim[] {
  const behind = draft.members.map((member) => clauseOf(member).behind)
  const begins = draft.members.map((member) => mayTellBeginning(clauseOf(member)))
  const denied = draft.members.map((member, place) => begins[place] === true && isDenied(member))
  const common = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
    a !== undefined && b !== undefined && [...a].some((it) => b.has(it))
  const instead = draft.members.findIndex((member, place) => {
    const no = draft.members.findIndex((other, at) => denied[at] === true && other.digest === member.digest)
    return (
      begins[place] === true &&
      denied[place] === false &&
      no >= 0 &&
      (behind[place]?.size ?? 0) > 0 &&
      (behind[no]?.size ?? 0) > 0 &&
      !common(behind[place], behind[no])
    )
  })
  if (instead < 0) return [draft]
  const no = denied.indexOf(true)
  return split(draft, (_, place) =>
    String(begins[place] === true && denied[place] === false && common(behind[place], behind[instead]) && !common(behind[place], behind[no])),
  )
}

function isDenied({ digest, mention }: DraftMember): boolean {
  return digest.reading.statements.some(({ stance, content }) => stance === 'denies' && content.some((span) => shared(span, mention.trigger) > 0))
}

function split(draft: DraftClaim, keyOf: (member: DraftMember, place: number) => string): readonly DraftClaim[] {
  const parts = new Map<string, [DraftMember, ...DraftMember[]]>()
  draft.members.forEach((member, place) => {
    const key = keyOf(member, place)
    const known = parts.get(key)
    if (known) known.push(member)
    else parts.set(key, [member])
  })
  return [...parts.values()].map((part) => ({ ...draft, members: part }))
}
