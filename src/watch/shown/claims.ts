import type { ClaimOptions, Page, Store } from '../../store/index.ts'
import { HearsayError, type Citation, type Claim, type ClaimMember, type ClaimOrigin, type ClaimValue } from '../../words/index.ts'
import { correctionsOfClaim, type ClaimCorrection } from '../corrections/about-claim.ts'
import { claimsNamed } from './claims-named.ts'
import { reportsOf } from './reports-of.ts'
import { shownWords, type Evidence, type ShownWords } from './shown-words.ts'

/** A claim in a list: how much stands behind it, and the words its text is. */
export interface ClaimLine extends Omit<Claim, 'members' | 'newsrooms' | 'origins' | 'values' | 'textFrom'> {
  /** How many there are of each. */
  readonly members: number
  readonly reports: number
  readonly newsrooms: number
  /** Independent first sources, with how many reports have it from there. */
  readonly origins: readonly (Pick<ClaimOrigin, 'kind' | 'name'> & { readonly reports: number })[]
  /** Numbers that stand. */
  readonly values: readonly Pick<ClaimValue, 'kind' | 'min' | 'max'>[]
  /** The words its text is, or those of its first member where these were not kept. */
  readonly evidence: readonly Evidence[]
}

/** Words that assert a claim, with who told them when. */
export type ShownMember = ClaimMember & Evidence

/** A claim with all that is kept of it. */
export interface ShownClaim extends Omit<Claim, 'members' | 'values' | 'textFrom'> {
  /** The words its text is, or those of its first member where these were not kept. */
  readonly evidence: readonly Evidence[]
  readonly members: readonly ShownMember[]
  readonly values: readonly (ClaimValue & Evidence)[]
  /** What the ids of other claims in it say. */
  readonly others: readonly Pick<ClaimLine, 'id' | 'text' | 'status' | 'evidence'>[]
  /** Who changed it, the last first. */
  readonly corrections: readonly ClaimCorrection[]
}

/** Claims, the last told first. */
export async function shownClaims(store: Store, options: ClaimOptions): Promise<Page<ClaimLine>> {
  const page = await store.claims(options)
  const shown = await wordsOf(store, page.items)
  return { ...page, items: page.items.map((claim) => lineOf(claim, shown)) }
}

/** Claims with these ids in a list; those that are no more are left out. */
export async function claimLines(store: Store, ids: readonly string[]): Promise<readonly ClaimLine[]> {
  const named = await claimsNamed(store, ids)
  const claims = ids.flatMap((id) => named.get(id) ?? [])
  const shown = await wordsOf(store, claims)
  return claims.map((claim) => lineOf(claim, shown))
}

/** One claim. Throws `unknown-id`. */
export async function shownClaim(store: Store, id: string): Promise<ShownClaim> {
  const claim = await store.claim(id)
  if (!claim) throw new HearsayError('unknown-id', { id, file: store.file })
  const { members, values = [], textFrom: _, ...rest } = claim
  const shown = await shownWords(
    store,
    [...tellingOf(claim), ...members, ...values].map(({ report }) => report),
  )
  const named = [claim.contradicts, claim.supersedes, claim.deniedBy, claim.assertedBy].flatMap((ids) => ids ?? [])
  const others = await claimLines(store, [...new Set(named)])
  return {
    ...rest,
    text: shown.without(reportsOf(claim), claim.text),
    evidence: shown.evidence(tellingOf(claim)),
    members: members.flatMap((member) => shown.evidence([member]).map((evidence) => ({ ...member, ...evidence }))),
    values: values.flatMap((value) => shown.evidence([value]).map((evidence) => ({ ...value, ...evidence }))),
    others: others.map(({ id: other, text, status, evidence }) => ({ id: other, text, status, evidence })),
    corrections: await correctionsOfClaim(store, claim),
  }
}

function lineOf(it: Claim, shown: ShownWords): ClaimLine {
  const { members, newsrooms, origins, values = [], textFrom: _, ...claim } = it
  const reports = reportsOf(it)
  return {
    ...claim,
    text: shown.without(reports, claim.text),
    members: members.length,
    reports: reports.length,
    newsrooms: newsrooms.length,
    origins: origins.map(({ kind, name, reports: those }) => ({ kind, name, reports: those.length })),
    values: values
      .filter(({ state }) => state === 'current')
      .map(({ kind, min, max }) => ({ kind, ...(min !== undefined && { min }), ...(max !== undefined && { max }) })),
    evidence: shown.evidence(tellingOf(it)),
  }
}

/** The words that the text of a claim is. */
export function tellingOf({ textFrom, members }: Claim): readonly Citation[] {
  return textFrom ? [textFrom] : members.slice(0, 1)
}

/** The words of the text of each. */
async function wordsOf(store: Store, claims: readonly Claim[]): Promise<ShownWords> {
  return shownWords(
    store,
    claims.flatMap(tellingOf).map(({ report }) => report),
    claims.flatMap(reportsOf),
  )
}
