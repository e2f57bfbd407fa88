import type { NewsKind } from '../../words/index.ts'
import { overlap } from './anchors.ts'
import type { Known } from './tellings.ts'

/** News that were told, as far as they have to be known again. */
export interface Told extends Known {
  readonly kind: NewsKind
}

/** Whether a search told the same: a claim gets another id when its first report changes, and is the same claim. */
export function wasTold(told: readonly Told[], { kind, facts, parts }: Told): boolean {
  return told.some((it) => it.kind === kind && it.facts === facts && it.parts.length === parts.length && inCommon(it.parts, parts, kind))
}

/** Two that contradict each other do so in either order. */
function inCommon(one: Known['parts'], other: Known['parts'], kind: NewsKind): boolean {
  const same = (order: Known['parts']): boolean => one.every((part, at) => overlap(part, order[at] ?? []))
  return same(other) || (kind === 'contradiction' && same(other.toReversed()))
}
