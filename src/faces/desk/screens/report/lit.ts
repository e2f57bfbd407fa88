import type { Item, ItemKind } from '../../reading/items.ts'
import type { Role } from '../../reading/roles.ts'
import type { Marked, Span } from '../../reading/segments.ts'

/** Why words are lit: they are what is chosen, a part of it, or the words a link was made for. */
export type Lit = 'chosen' | 'role' | 'words'

/** What a piece of text bears: a line for something that was read, or light. */
export type TextMark = { readonly kind: ItemKind; readonly item: string } | { readonly lit: Lit }

/** Lines of items. */
export function linesOf(items: readonly Item[]): readonly Marked<TextMark>[] {
  return items.flatMap(({ id, kind, lines }) => lines.map((span) => ({ span, mark: { kind, item: id } })))
}

/** What is lit: the words of a link, what is chosen, and who and what stands in it. */
export function lights(at: Span | undefined, chosen: Item | undefined, roles: readonly Role[]): readonly Marked<TextMark>[] {
  const light = (span: Span, lit: Lit): Marked<TextMark> => ({ span, mark: { lit } })
  if (!chosen) return at ? [light(at, 'words')] : []
  const own = chosen.kind === 'event' ? [chosen.span] : chosen.lines
  const parts = roles.filter(({ field }) => field !== 'assertedBy').flatMap(({ spans }) => spans)
  // A name is lit where it was chosen, and faintly wherever else it stands.
  const main = chosen.kind === 'actor' || chosen.kind === 'place' ? [chosen.span] : own
  const given = at && ![chosen.span, ...own].some(([from, to]) => from === at[0] && to === at[1]) ? [light(at, 'words')] : []
  return [...parts.map((span) => light(span, 'role')), ...main.map((span) => light(span, 'chosen')), ...given]
}

/** What of it stands in a stretch of text; always the same nothing, so that nothing is drawn anew for it. */
export function within<Mark>(marked: readonly Marked<Mark>[], [from, to]: Span): readonly Marked<Mark>[] {
  const found = marked.filter(({ span }) => span[0] < to && span[1] > from)
  return found.length > 0 ? found : nothing
}

const nothing: readonly never[] = []
