import type { Change, ChangeFacts } from '../../store/index.ts'
import { fold } from './word-match.ts'

/** A claim that some changes, taken together, made or changed. */
export interface ChangedClaim {
  readonly id: string
  /** What it was before the first of them; of a claim with a new name, what the one was that it comes from. Absent where it is new. */
  readonly before?: ChangeFacts
}

/** What several changes after each other come to, by claim: one that came and went again is not there, nor is one that went. */
export function changedClaims(changes: readonly Change[]): readonly ChangedClaim[] {
  const first = new Map<string, Change>()
  const last = new Map<string, Change>()
  for (const change of changes) {
    if (change.kind !== 'claim') continue
    if (!first.has(change.id)) first.set(change.id, change)
    last.set(change.id, change)
  }
  const came: Change[] = []
  const gone: ChangeFacts[] = []
  const stayed: ChangedClaim[] = []
  for (const [id, change] of last) {
    const before = first.get(id)?.before
    if (change.fate === 'gone') gone.push(...(before ? [before] : []))
    else if (before) stayed.push({ id, before })
    else came.push(change)
  }
  return [...stayed, ...renamed(came, gone)]
}

/** A claim is named by its first report: when that changes, it goes and comes again under another name. The one that says most nearly the same is it. */
function renamed(came: readonly Change[], gone: readonly ChangeFacts[]): readonly ChangedClaim[] {
  const left = gone.map((facts) => ({ facts, words: wordsOf(facts.text ?? '') }))
  return came.map(({ id, after }) => {
    const words = wordsOf(after?.text ?? '')
    const near = left.flatMap((it, place) => (isAlike(words, it.words) ? [{ place, share: shared(words, it.words) }] : []))
    const [best] = near.sort((a, b) => b.share - a.share || a.place - b.place)
    const [before] = best ? left.splice(best.place, 1) : []
    return { id, ...(before && { before: before.facts }) }
  })
}

/** Two say nearly the same: a figure and a name may be others, and one may go on longer than the other. */
function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shorter = Math.min(one.size, other.size)
  return shared(one, other) >= 0.6 || (shorter >= 4 && common(one, other) / shorter >= 0.75)
}

/** Words without figures: those are what changes. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(' ')
      .filter((word) => word !== '' && !/\d/u.test(word)),
  )
}

/** Share of all their words that two have in common. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = common(one, other)
  const all = one.size + other.size - both
  return all === 0 ? 0 : both / all
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length
}
