import type { Claim, ClaimValue } from '../../words/index.ts'
import { originIn } from './origins.ts'

const day = 86_400_000
/** Figures of two claims are taken for tellings of one only where they are told so near to each other. */
const daysAround = 2

/**
 * The claims with figures that do not stand against each other: of what one origin told of one kind only the last stands, and a figure that one claim of
 * several reports has behind it does not stand in another; what several claims give as one figure of one origin each of them has.
 */
export function settled(claims: readonly Claim[]): readonly Claim[] {
  const own = claims.map(withLastOfEach)
  const gone = own
    .filter(({ members }) => new Set(members.map(({ report }) => report)).size > 1)
    .flatMap((claim) => goneOf(claim).map((value) => ({ claim, value })))
  const standing = own.map((claim) => {
    const values = claim.values?.map((value) =>
      value.state === 'current' && gone.some((it) => it.claim !== claim && isSame(it.value, value)) ? { ...value, state: 'superseded' as const } : value,
    )
    return values ? { ...claim, values } : claim
  })
  return standing.map((claim) => withTellings(claim, standing))
}

/** A claim with the words in which other claims give its figure from the same origin: one figure, told in several reports. */
function withTellings(claim: Claim, all: readonly Claim[]): Claim {
  const current = claim.values?.find(({ state }) => state === 'current')
  const origin = current && originIn(claim, current.report)?.name
  if (!current || origin === undefined) return claim
  const same = all.flatMap((other) =>
    other === claim
      ? []
      : (other.values ?? [])
          .filter((value) => value.state === 'current' && isSame(value, current) && originIn(other, value.report)?.name === origin)
          .map((value) => ({ value, members: other.members.filter(({ report }) => report === value.report) })),
  )
  if (same.length === 0) return claim
  return {
    ...claim,
    members: [...claim.members, ...same.flatMap(({ members }) => members)],
    values: [...(claim.values ?? []), ...same.map(({ value }) => value)],
  }
}

function withLastOfEach(claim: Claim): Claim {
  const { values } = claim
  if (!values) return claim
  const current = values.filter(({ state }) => state === 'current')
  const isOverrun = (value: ClaimValue): boolean =>
    current.some(
      (later) =>
        later !== value &&
        later.kind === value.kind &&
        !sameFigure(later, value) &&
        (later.at ?? '') > (value.at ?? '') &&
        originIn(claim, later.report)?.name === originIn(claim, value.report)?.name,
    )
  return { ...claim, values: values.map((value) => (value.state === 'current' && isOverrun(value) ? { ...value, state: 'superseded' as const } : value)) }
}

/** Figures of a claim that are outdated or withdrawn, and that no telling still gives. */
function goneOf({ values = [] }: Claim): readonly ClaimValue[] {
  const standing = values.filter(({ state }) => state === 'current')
  if (standing.length === 0) return []
  return values.filter((value) => (value.state === 'superseded' || value.state === 'retracted') && !standing.some((it) => sameFigure(it, value)))
}

function isSame(a: ClaimValue, b: ClaimValue): boolean {
  return a.kind === b.kind && sameFigure(a, b) && !(Math.abs(Date.parse(a.at ?? '') - Date.parse(b.at ?? '')) > daysAround * day)
}

function sameFigure(a: ClaimValue, b: ClaimValue): boolean {
  return (a.min ?? a.max) === (b.min ?? b.max)
}
