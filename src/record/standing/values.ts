import type { ClaimValue, QuantityKind, Span } from '../../words/index.ts'
import type { DraftClaim, DraftMember } from '../claims/draft.ts'
import { rfc3339 } from '../rfc3339.ts'
import type { ClaimSources } from '../sources/sources-of.ts'
import { sentenceAround, shared } from '../sources/telling.ts'
import { folded } from '../terms/letters.ts'
import { remembered } from '../terms/remembered.ts'
import { passing } from '../sources/passing-table.ts'
import { clauseOf } from './clause.ts'
import { countOf, kindsIn, type Count } from './counts.ts'
import { numeralsIn } from './numerals.ts'

/** The figures of a claim over time. */
export interface ClaimValues {
  readonly values: readonly ClaimValue[]
  /** Whether a later figure replaced an earlier one. */
  readonly updated: boolean
  /** Whether figures that cannot both be true stand against each other, from different origins. */
  readonly disputed: boolean
}

interface Told extends Count {
  readonly member: number
  readonly at: number
  readonly report: string
  readonly origin: number
  readonly newsroom: string
  readonly standing: number
  /** Whether its report says that an earlier figure no longer holds. */
  readonly revises: boolean
  readonly corrects: boolean
  state: ClaimValue['state']
}

/** The figures of a draft: the first telling of each by each origin, and how it stands when the input ends. `withdrawn` has the sentences of each report in which it takes something back. */
export function valuesOf({ members }: DraftClaim, sources: ClaimSources, withdrawn: ReadonlyMap<string, readonly Span[]>): ClaimValues {
  const kind = kindOf(members)
  if (kind === undefined) return { values: [], updated: false, disputed: false }
  const tellings = members.flatMap((member, number): Told[] => {
    const source = sources.members[number]
    const count = source?.holds === 'asserts' && !clauseOf(member).negated ? countOf(member, kind) : undefined
    if (!count || !source) return []
    const { digest } = member
    return [
      {
        ...count,
        member: number,
        at: digest.at ?? 0, // a report without a time comes before the others, and its figure has none
        report: digest.id,
        origin: source.origin,
        newsroom: source.newsroom,
        standing: source.end.standing,
        revises: saysItRevises(member),
        corrects: withdrawn.has(digest.id),
        state: 'current',
      },
    ]
  })
  retract(tellings, members, withdrawn)
  const series = firstTellings(tellings)
  let updated = false
  let disputed = false
  series.forEach((later, number) => {
    if (later.state === 'retracted') return
    for (const earlier of series.slice(0, number)) {
      if (earlier.state !== 'current' && earlier.state !== 'disputed') continue
      const change = changeBetween(earlier, later, tellings, kind)
      if (change === 'update') {
        earlier.state = 'superseded'
        updated = true
      } else if (change === 'dispute') {
        earlier.state = 'disputed'
        later.state = 'disputed'
      }
    }
  })
  disputed = series.some(({ state }) => state === 'disputed')
  for (const told of series) if (told.state === 'disputed' && !series.some((other) => other !== told && other.state === 'disputed')) told.state = 'current'
  disputed = disputed && series.some(({ state }) => state === 'disputed')
  return { values: series.map(valueOf), updated, disputed }
}

function valueOf({ kind, min, max, span, at, report, state }: Told): ClaimValue {
  return { kind, ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(at > 0 && { at: rfc3339(at) }), report, span, state }
}

/** What most members count. */
function kindOf(members: readonly DraftMember[]): QuantityKind | undefined {
  const votes = new Map<QuantityKind, number>()
  for (const member of members) {
    const kind = kindToldBy(member)
    if (kind !== undefined) votes.set(kind, (votes.get(kind) ?? 0) + 1)
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1])
  return most?.[0]
}

/** The kind whose word stands nearest to what carries a member, if it has a number. */
function kindToldBy(member: DraftMember): QuantityKind | undefined {
  const { digest, mention } = member
  const known = nearestKinds.get(mention)
  if (known) return known.kind
  const [from] = mention.span
  const spoken = kindsIn(digest.reading.report.text.slice(...mention.span), digest.language).map(({ kind, at }) => ({
    kind,
    far: gap([at[0] + from, at[1] + from], mention.trigger),
  }))
  const [best] = spoken.sort((a, b) => a.far - b.far)
  const made = best && countOf(member, best.kind) ? { kind: best.kind } : {}
  nearestKinds.set(mention, made)
  return made.kind
}

const nearestKinds = new WeakMap<object, { readonly kind?: QuantityKind }>()

function gap(a: Span, b: Span): number {
  return shared(a, b) > 0 ? 0 : Math.max(a[0] - b[1], b[0] - a[1])
}

/** Only the first telling of a figure by an origin is news; but a newsroom that corrects itself tells it anew. */
function firstTellings(tellings: readonly Told[]): readonly Told[] {
  const seen = new Set<string>()
  return tellings.filter((told) => {
    const key = `${told.origin} ${told.min ?? ''} ${told.max ?? ''} ${told.corrects ? told.newsroom : ''}`
    const rough = `${told.origin} ${told.min ?? told.max ?? ''} ${told.corrects ? told.newsroom : ''}`
    if (seen.has(key) || seen.has(rough)) return false
    seen.add(key)
    seen.add(rough)
    return true
  })
}

type Change = 'update' | 'dispute' | undefined

/** What a later figure does to an earlier one. */
function changeBetween(earlier: Told, later: Told, tellings: readonly Told[], kind: QuantityKind): Change {
  const [was, is] = [earlier.min ?? earlier.max ?? 0, later.min ?? later.max ?? 0]
  if (was === is) return undefined
  const sameOrigin = earlier.origin === later.origin
  const agree = (earlier.max ?? Infinity) >= (later.min ?? 0) && (later.max ?? Infinity) >= (earlier.min ?? 0)
  if (later.revises && (sameOrigin || later.standing >= earlier.standing)) return 'update'
  if (is > was) {
    if (sameOrigin) return 'update'
    const moment = earlier.at === later.at || stillStands(earlier, later, tellings)
    const grows = kind !== 'participants' && kind !== 'amount'
    if (grows && later.standing >= earlier.standing && !moment) return 'update'
    return agree ? undefined : 'dispute'
  }
  return agree || sameOrigin ? undefined : 'dispute'
}

/** Whether the origin of a figure tells it again when another has told a different one. */
function stillStands(earlier: Told, later: Told, tellings: readonly Told[]): boolean {
  return tellings.some(
    (told) =>
      told.origin === earlier.origin && told.min === earlier.min && told.max === earlier.max && told.at >= later.at && told.newsroom !== earlier.newsroom,
  )
}

/** Figures that their own newsroom took back: a later report of it speaks of them as what it told before. */
function retract(tellings: readonly Told[], members: readonly DraftMember[], withdrawn: ReadonlyMap<string, readonly Span[]>): void {
  for (const [report, sentences] of withdrawn) {
    const digest = members.find((member) => member.digest.id === report)?.digest
    const outlet = digest?.reading.report.outlet?.name
    if (!digest || outlet === undefined) continue
    const figures = new Set(
      sentences.flatMap((span) => numeralsIn(digest.reading.report.text.slice(...span), digest.language).flatMap(({ min, max }) => min ?? max ?? [])),
    )
    for (const told of tellings) {
      const theirs = members[told.member]?.digest.reading.report.outlet?.name === outlet && told.report !== report && told.at <= (digest.at ?? Infinity)
      if (theirs && figures.has(told.min ?? told.max ?? -1)) told.state = 'retracted'
    }
  }
}

const patternOf = remembered(1000, (words) => new RegExp(`(?<!\\p{L})${folded(words)}(?!\\p{L})`, 'u'))

/** Whether the sentence says that an earlier figure no longer holds: «nedjusterer», "lowered", «rebajó». */
function saysItRevises({ digest, mention }: DraftMember): boolean {
  const words = folded(digest.reading.report.text.slice(...sentenceAround(digest, mention.trigger).span))
  return passing.some((row) => row.use === 'revises' && row.language === digest.language && patternOf(row.words).test(words))
}
