import { itemKinds, type ItemKind } from '../../reading/items.ts'

/** Kinds that are underlined, as the address says: `marks=statement,time`; all but names unless told, which stand in every sentence. */
export function kindsOf(marks: string | undefined): ReadonlySet<ItemKind> {
  if (marks === undefined) return new Set(itemKinds.filter((it) => it !== 'actor'))
  const asked = marks.split(',')
  return new Set(itemKinds.filter((it) => asked.includes(it)))
}

/** What the address says of these kinds; nothing where they are those it has untold. */
export function marksOf(kinds: ReadonlySet<ItemKind>): string | undefined {
  const told = itemKinds.filter((it) => kinds.has(it)).join(',')
  const untold = [...kindsOf(undefined)].join(',')
  return told === untold ? undefined : told === '' ? 'none' : told
}
