import { listed, type Column, type ListFormat } from '../../../export/index.ts'
import { openStore, type Page, type PageOptions, type Store } from '../../../store/index.ts'
import type { Io } from '../io.ts'
import { storeFile } from '../options/store.ts'

/** What every list is asked with. */
export interface ListValues {
  readonly store: string | undefined
  readonly limit: number | undefined
  readonly after: string | undefined
  readonly format: ListFormat | undefined
}

/** A list of things that a store keeps. */
export interface KeptList<Row> {
  /** Name and version of its JSON form. */
  readonly schema: string
  readonly columns: readonly Column<Row>[]
  /** What to say where there is nothing, and what would change that. */
  readonly none: string
  ask(store: Store, page: PageOptions): Promise<Page<Row>>
}

/** Prints one page of a list. Status 0 also where it is empty. */
export async function printList<Row>(list: KeptList<Row>, values: ListValues, io: Io): Promise<number> {
  const store = await openStore(storeFile(values))
  try {
    const { limit, after, format = 'table' } = values
    const { items, next } = await list.ask(store, { ...(limit !== undefined && { limit }), ...(after !== undefined && { after }) })
    const look = { width: io.out.isTerminal ? io.out.columns : wide, color: io.color }
    const { schema, columns } = list
    for (const part of listed({ schema, columns, rows: items, ...(next !== undefined && { next }) }, format, look)) await io.out.write(part)
    if (items.length === 0) await io.words.write(`${list.none}\n`)
    else if (next !== undefined && format === 'table') await io.words.write(`More: --after ${next}\n`)
  } finally {
    await store.close()
  }
  return 0
}

/** A table that goes to a file or another program is not cut to a window. */
const wide = 200
