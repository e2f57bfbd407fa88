import type { ClaimTellings } from '../api/index.ts'

type Telling = ClaimTellings['marks'][number]

/** A line of the tellings of a claim: one of them, or the fold of all that follow the first of an origin. */
export type ToldLine =
  | { readonly line: 'telling'; readonly id: string; readonly origin: string; readonly telling: Telling; readonly follows: boolean }
  | { readonly line: 'fold'; readonly id: string; readonly origin: string; readonly count: number; readonly copies: number; readonly open: boolean }

/** Tellings from one first source. */
export interface OriginGroup {
  /** Kind and name. */
  readonly key: string
  readonly origin: Telling['origin']
  /** The first, which the others follow. */
  readonly first: Telling
  readonly others: readonly Telling[]
}

/** Tellings by who they come from in the end, the one that told first first. */
export function byOrigin(marks: readonly Telling[]): readonly OriginGroup[] {
  const groups = new Map<string, Telling[]>()
  for (const mark of marks) {
    const key = `${mark.origin.kind} ${mark.origin.name}`
    const those = groups.get(key)
    if (those) those.push(mark)
    else groups.set(key, [mark])
  }
  return [...groups].flatMap(([key, those]) => {
    const first = those.find((it) => it.new) ?? those[0]
    return first ? [{ key, origin: first.origin, first, others: those.filter((it) => it !== first) }] : []
  })
}

/** The lines a list shows: of each origin its first telling, then a fold with those that follow; under it they stand when it is open. */
export function toldLines(groups: readonly OriginGroup[], open: ReadonlySet<string>): readonly ToldLine[] {
  return groups.flatMap(({ key, first, others }): ToldLine[] => {
    const lineOf = (telling: Telling, follows: boolean): ToldLine => ({
      line: 'telling',
      id: `${telling.report} ${key}`,
      origin: key,
      telling,
      follows,
    })
    const copies = others.filter(({ how }) => how === 'copy').length
    const fold: ToldLine = { line: 'fold', id: `fold ${key}`, origin: key, count: others.length, copies, open: open.has(key) }
    return [lineOf(first, false), ...(others.length > 0 ? [fold] : []), ...(open.has(key) ? others.map((it) => lineOf(it, true)) : [])]
  })
}

/** Places in the members of a claim of what a report tells of it. */
export function membersOf(members: readonly { readonly report: string }[], report: string): readonly number[] {
  return members.flatMap((it, at) => (it.report === report ? [at] : []))
}
