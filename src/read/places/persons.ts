import { foldName } from '../../knowledge/index.ts'
import type { ActorKind, Span } from '../../words/index.ts'
import type { ActorIndex } from '../actors/index.ts'

/** Who stands at a span, as far as it matters to places: the kind of actor, and whether the span is a part of a person's longer name. */
export function actorAt(actors: ActorIndex, span: Span, name: string): { readonly kind: ActorKind; readonly isPartOfName: boolean } | undefined {
  const key = actors.actorAt(span)
  if (key === undefined) return undefined
  const { kind, name: whole } = actors.facts(key)
  if (kind !== 'person') return { kind, isPartOfName: false }
  const [all, part] = [` ${foldName(whole)} `, ` ${foldName(name)} `]
  return { kind, isPartOfName: all !== part && all.includes(part) }
}
