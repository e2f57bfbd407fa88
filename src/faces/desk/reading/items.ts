import type { Reading } from '../api/index.ts'
import type { Span } from './segments.ts'

/** What is underlined in a text, in the order of the legend. */
export const itemKinds = ['statement', 'event', 'time', 'place', 'actor'] as const
export type ItemKind = (typeof itemKinds)[number]

/** Something that was read out of a report: its id in the reading, and its words. */
export interface Item {
  readonly id: string
  readonly kind: ItemKind
  /** Where it begins in the text and what is chosen with it: the words it is told by. */
  readonly span: Span
  /** Words that are underlined. */
  readonly lines: readonly Span[]
}

/** Everything of these kinds that was read, in the order of the text; of what begins at one place, the longer first. */
export function itemsOf(reading: Reading, kinds: ReadonlySet<ItemKind>): readonly Item[] {
  const all = [
    ...reading.statements.flatMap(({ id, content }) => itemOf(id, 'statement', content)),
    ...reading.events.flatMap(({ id, trigger, evidence }) => itemOf(id, 'event', [trigger], evidence)),
    ...reading.times.flatMap(({ id, span }) => itemOf(id, 'time', [span])),
    ...reading.places.flatMap(({ id, mentions }) => mentions.flatMap((span) => itemOf(id, 'place', [span]))),
    ...reading.actors.flatMap(({ id, mentions }) => mentions.flatMap(({ span }) => itemOf(id, 'actor', [span]))),
  ]
  return all.filter(({ kind }) => kinds.has(kind)).toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || order(a) - order(b))
}

function itemOf(id: string, kind: ItemKind, lines: readonly Span[], whole?: Span): readonly Item[] {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return []
  return [{ id, kind, span: whole ?? [first[0], last[1]], lines }]
}

function order({ kind }: Item): number {
  return itemKinds.indexOf(kind)
}

/** `12-40` of an address. */
export function spanOf(text: string | undefined): Span | undefined {
  const found = /^(\d{1,9})-(\d{1,9})$/u.exec(text ?? '')
  const [from, to] = [Number(found?.[1]), Number(found?.[2])]
  return found && from < to ? [from, to] : undefined
}

/** The item an address means: the one it names, where that stands at these words, else the one with these words, else the smallest that holds them. */
export function itemAt(items: readonly Item[], at: Span | undefined, id: string | undefined): Item | undefined {
  if (!at) return id === undefined ? undefined : items.find((it) => it.id === id)
  const near = items.filter(({ span: [from, to] }) => from < at[1] && to > at[0])
  const exact = ({ span, lines }: Item): boolean => [span, ...lines].some(([from, to]) => from === at[0] && to === at[1])
  const named = near.filter((it) => it.id === id)
  const holding = near.filter(({ span: [from, to] }) => from <= at[0] && to >= at[1]).toSorted((a, b) => length(a) - length(b))
  return named.find(exact) ?? named[0] ?? near.find(exact) ?? holding[0]
}

function length({ span: [from, to] }: Item): number {
  return to - from
}

/** The item a key leads to: the next or the one before, from the one that is chosen, else from words in the text, else from its beginning. */
export function neighbour(items: readonly Item[], chosen: Item | undefined, from: number, step: 1 | -1): Item | undefined {
  const at = chosen ? items.findIndex((it) => it.id === chosen.id && it.span[0] === chosen.span[0] && it.span[1] === chosen.span[1]) : -1
  if (at !== -1) return items[at + step] ?? items[at]
  return step === 1 ? (items.find(({ span }) => span[0] >= from) ?? items.at(-1)) : (items.findLast(({ span }) => span[0] < from) ?? items[0])
}
