import type { ChangeFacts } from '../../store/index.ts'
import type { NewsKind } from '../../words/index.ts'
import { anchorsOf } from './anchors.ts'
import type { Conditions } from './conditions.ts'
import { matchedBefore, matches, type ClaimFacts } from './matches.ts'

/** A claim that changed, as a search looks at it. */
export interface Happening extends ClaimFacts {
  /** What it was before; absent where it is new, and where nobody knows. */
  readonly before?: ChangeFacts
  /** Claims that stand against it. */
  readonly against: readonly AgainstClaim[]
}

/** A claim that contradicts or denies another. */
export interface AgainstClaim extends ClaimFacts {
  readonly how: 'contradicts' | 'denies'
  /** It came or found new support with the same changes. */
  readonly isNew: boolean
}

/** Something that a search tells of a claim. */
export interface Telling {
  readonly kind: NewsKind
  readonly other?: AgainstClaim
  readonly numbers?: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** The facts that make it news, with what it is known again by. */
  readonly known: Known
}

/** What makes two news the same: their kind, these facts, and something in common in every part. */
export interface Known {
  readonly facts: string
  readonly parts: readonly (readonly string[])[]
}

/** What a search, made at `madeAt`, tells of a claim that changed: only what became so by the change. */
export function tellings(conditions: Conditions, happening: Happening, madeAt: string): readonly Telling[] {
  if (!matches(conditions, happening) || !isFresh(happening, madeAt)) return []
  return conditions.tell.flatMap((kind) => tellersOfClaims[kind]?.(conditions, happening, madeAt) ?? [])
}

/** Without knowledge of what was before, only what a report of later than the search tells is new. */
function isFresh({ before, members }: Happening, madeAt: string): boolean {
  return before !== undefined || members.some(({ readAt }) => Date.parse(readAt) >= Date.parse(madeAt))
}

type Teller = (conditions: Conditions, happening: Happening, madeAt: string) => readonly Telling[]

const tellersOfClaims: { readonly [Kind in NewsKind]?: Teller } = {
  claim: (conditions, happening, madeAt) =>
    matchedBefore(conditions, happening, happening.before, madeAt) ? [] : [{ kind: 'claim', known: { facts: '', parts: [anchorsOf(happening.members)] } }],

  number: ({ numbers }, happening) => {
    const wanted = (values: readonly string[] | undefined): readonly string[] =>
      (values ?? []).filter((value) => !numbers || numbers.some((kind) => value.startsWith(`${kind} `)))
    const [before, after] = [wanted(happening.before?.values), wanted(standingValues(happening))]
    if (before.join() === after.join()) return []
    return [{ kind: 'number', numbers: { before, after }, known: { facts: after.join(', '), parts: [anchorsOf(happening.members)] } }]
  },

  contradiction: (_, happening) => {
    const others = against(happening, 'contradicts', happening.before?.contradicts ?? 0)
    const within = happening.claim.status === 'contradicted' && happening.before?.status !== 'contradicted' && !happening.claim.contradicts?.length
    const disputed: Telling = { kind: 'contradiction', known: { facts: 'in itself', parts: [anchorsOf(happening.members)] } }
    return [...others.map((other) => pair('contradiction', happening, other)), ...(within ? [disputed] : [])]
  },

  denial: (_, happening) => against(happening, 'denies', happening.before?.status === 'denied' ? 1 : 0).map((other) => pair('denial', happening, other)),

  retraction: (_, { claim, before, members }) =>
    claim.status === 'retracted' && before?.status !== 'retracted' ? [{ kind: 'retraction', known: { facts: '', parts: [anchorsOf(members)] } }] : [],
}

/** Claims that stand against another since it changed: all of them where none did before, else those that are new. */
function against(happening: Happening, how: AgainstClaim['how'], before: number): readonly AgainstClaim[] {
  return happening.against.filter((other) => other.how === how && (before === 0 || other.isNew))
}

/** Two that stand against each other are the same news whichever of them comes first. */
function pair(kind: 'contradiction' | 'denial', { members }: Happening, other: AgainstClaim): Telling {
  const parts = [anchorsOf(members), anchorsOf(other.members)]
  return { kind, other, known: { facts: '', parts: kind === 'denial' ? parts : parts.sort(byFirst) } }
}

function byFirst(one: readonly string[], other: readonly string[]): number {
  const [a = '', b = ''] = [one.toSorted()[0], other.toSorted()[0]]
  return a < b ? -1 : a > b ? 1 : 0
}

/** Numbers of a claim that stand, as the log of changes writes them: `kind min–max`, in order of kind. */
function standingValues({ claim: { values = [] } }: Pick<ClaimFacts, 'claim'>): readonly string[] {
  const standing = values.filter(({ state }) => state === 'current' || state === 'disputed').map(({ kind, min, max }) => `${kind} ${min ?? ''}–${max ?? ''}`)
  return [...new Set(standing)].toSorted()
}
