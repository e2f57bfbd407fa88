import type { GoesBack, Saves } from '../terms/goes-back.ts'
import type { Member } from './open-stories.ts'

/** Reports that are still compared with: those from some order on. */
export interface Members extends GoesBack<MembersPoint>, Saves<MembersSaved> {
  readonly size: number
  /** The order of the first; `Infinity` where there is none. */
  readonly first: number
  add(report: Member): void
  /** Undefined for one that is forgotten. */
  at(order: number): Member | undefined
  /** Forgets the first one. */
  forgetFirst(): void
  orders(): Iterable<number>
}

/** The first that is there, and the one behind the last. */
export interface MembersPoint {
  readonly first: number
  readonly end: number
}

/** All of a list. */
export interface MembersSaved extends MembersPoint {
  readonly held: Map<number, Member>
  readonly oldest?: MembersPoint | undefined
}

/** Opens a list, an empty one unless one was saved; reports come in order from 0. */
export function openMembers(saved?: MembersSaved): Members {
  /** In their order; those before `first` are held so that it can go back. */
  const held = saved?.held ?? new Map<number, Member>()
  let [first, end] = [saved?.first ?? 0, saved?.end ?? 0]
  let oldest = saved?.oldest
  const drop = (): void => {
    const kept = Math.min(first, oldest?.first ?? first)
    for (const order of held.keys()) {
      if (order >= kept) break
      held.delete(order)
    }
  }
  return {
    get size() {
      return end - first
    },
    get first() {
      return first < end ? first : Infinity
    },
    add(report) {
      held.set(report.order, report)
      end = report.order + 1
    },
    at: (order) => (order < first ? undefined : held.get(order)),
    forgetFirst() {
      first++
      drop()
    },
    *orders() {
      for (let order = first; order < end; order++) yield order
    },
    point() {
      const now = { first, end }
      oldest ??= now
      return now
    },
    goBack(to) {
      for (let order = to.end; order < end; order++) held.delete(order)
      first = to.first
      end = to.end
    },
    holdFrom(point) {
      oldest = point
      drop()
    },
    saved: () => ({ held, first, end, oldest }),
  }
}
