import type { Actor, Participant, Reading, Role } from '../../words/index.ts'

/** A reading with every role changed: of statements and of events. */
export function withRoles(reading: Reading, change: <R extends Role>(role: R, item: { readonly id: string }) => R | undefined): Reading {
  const all = <R extends Role>(roles: readonly R[], item: { readonly id: string }): readonly R[] => unique(roles.flatMap((role) => change(role, item) ?? []))
  return {
    ...reading,
    statements: reading.statements.map((it) => {
      const { speaker: before, ...rest } = it
      const speaker = before && change(before, it)
      const lists = { via: all(it.via, it), addressees: all(it.addressees, it), targets: all(it.targets, it) }
      return inOrderOf(it, { ...rest, ...(speaker && { speaker }), ...lists })
    }),
    events: reading.events.map((it) => ({ ...it, sources: all<Participant>(it.sources, it), targets: all<Participant>(it.targets, it) })),
  }
}

/** Roles that say the same of the same actor are one. */
function unique<R extends Role>(roles: readonly R[]): readonly R[] {
  const known = new Set<string>()
  return roles.filter(({ actor, span }) => {
    const key = `${actor} ${span?.join(' ') ?? ''}`
    return !known.has(key) && known.add(key)
  })
}

/** The same object with its fields in the order of another, those that are new last: an unchanged item keeps its bytes. */
export function inOrderOf<Item extends object>(before: Item, after: Item): Item {
  const names = [...Object.keys(before).filter((name) => name in after), ...Object.keys(after)] as (keyof Item)[] // fields of the item
  return Object.fromEntries(names.map((name) => [name, after[name]])) as Item // the same fields in another order
}

/** Actors in text order, by the first words that speak of each. */
export function inTextOrder(actors: readonly Actor[]): readonly Actor[] {
  return actors.toSorted((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0))
}
