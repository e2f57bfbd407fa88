import type { Copy } from '../../words/index.ts'
import type { DraftMember } from '../claims/draft.ts'
import type { Digest } from '../digest/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import { withdrawnSentences } from '../standing/corrections.ts'
import { rememberedOf } from '../terms/remembered.ts'
import { shared, tellingOf, type Telling } from './telling.ts'

/** Where a telling was copied from. */
export type CopiedFrom = (member: DraftMember, members: readonly DraftMember[]) => CopiedTelling | undefined

/** The source of copied words, with its place in the draft where it is a member. */
export interface CopiedTelling {
  readonly telling: Telling
  readonly member?: DraftMember
}

/** Whether two members name one speaker, different ones, or not both one. */
export type SameVoice = (a: DraftMember, b: DraftMember) => 'same' | 'other' | undefined

/** Finds the source of words that were copied: those of the shared stretch, or in a rewrite or translation the same claim in the source. */
export function copiedFromOf({ digests, copies }: JoinedStory, sameVoice: SameVoice): CopiedFrom {
  const byId = new Map(digests.map((digest) => [digest.id, digest]))
  const sources = new Map<string, Copy[]>()
  for (const copy of copies) sources.set(copy.b, [...(sources.get(copy.b) ?? []), copy])
  const inReports = rememberedOf(membersByReport)
  return (member, members) => {
    for (const copy of sources.get(member.digest.id) ?? []) {
      const source = byId.get(copy.a)
      const found = source && !isOwnWork(copy, source, member.digest) && sourceIn(copy, source, member, inReports(members).get(source.id) ?? [], sameVoice)
      if (found) return found
    }
    return undefined
  }
}

function membersByReport(members: readonly DraftMember[]): ReadonlyMap<string, readonly DraftMember[]> {
  const inReports = new Map<string, DraftMember[]>()
  for (const member of members) {
    const known = inReports.get(member.digest.id)
    if (known) known.push(member)
    else inReports.set(member.digest.id, [member])
  }
  return inReports
}

/** `there` are the members of the draft that the source has. */
function sourceIn(copy: Copy, source: Digest, member: DraftMember, there: readonly DraftMember[], sameVoice: SameVoice): CopiedTelling | undefined {
  // a newsroom that corrects itself stands behind what it tells instead
  if (isLoose(copy) && withdrawnSentences(member.digest).length > 0) return undefined
  const { mention } = member
  const stretch = copy.spans.find(({ b }) => shared(b, mention.trigger) > 0)
  const [best] = there.map((it) => ({ it, over: stretch ? shared(stretch.a, it.mention.span) : 0 })).sort((a, b) => b.over - a.over)
  const voices = best && sameVoice(best.it, member)
  if (voices === 'other') return undefined
  if (best && (best.over > 0 || isLoose(copy) || voices === 'same')) return { telling: tellingOf(best.it), member: best.it }
  return stretch && { telling: { digest: source, span: stretch.a, trigger: stretch.a } }
}

/** Whether a report that only sounds like another is its newsroom's own: it came before, or somebody told it to the newsroom and the other's is not named. */
function isOwnWork(copy: Copy, source: Digest, { at, reading }: Digest): boolean {
  if (!isLoose(copy)) return false
  if (at !== undefined && source.at !== undefined && source.at > at) return true
  const [own, theirs] = [reading.report.outlet?.name, source.reading.report.outlet?.name]
  if (own === undefined || (theirs !== undefined && reading.report.text.includes(theirs))) return false
  const names = new Set(reading.actors.filter(({ name }) => name === own || name.replace(/^the\s/iu, '') === own).map(({ id }) => id))
  return reading.statements.some(({ addressees }) => addressees.some(({ actor }) => names.has(actor)))
}

/** Whether not every copied word is in the stretches: sentences of a rewrite or translation are aligned only where names and numbers tell. */
function isLoose({ kind }: Copy): boolean {
  return kind === 'rewrite' || kind === 'translation'
}
