import { HearsayError } from '../words/index.ts'
import type { Db, Row, Value } from './db.ts'
import type { Page, PageOptions } from './listed.ts'

const usualLimit = 50

/** What rows must be like, and the values of it. */
export interface Conditions {
  readonly sql: readonly string[]
  readonly values: readonly Value[]
}

/** Conditions that always hold, and those with a value that are wished. */
export function conditions(always: readonly string[], wished: readonly (readonly [sql: string, value: Value | undefined])[]): Conditions {
  const there = wished.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]))
  return { sql: [...always, ...there.map((it) => it.sql)], values: there.map((it) => it.value) }
}

/** How a page is asked for. */
export interface Asked {
  /** What an item is made of, without `select`. */
  readonly columns: string
  /** Tables, without `from`. */
  readonly from: string
  /** Columns that rows are sorted by and that together tell them apart. */
  readonly keys: readonly string[]
  /** Those of the keys that are text; the others are numbers. */
  readonly texts?: readonly string[]
  readonly wanted: Conditions
  readonly options: PageOptions
}

/**
 * A page of rows, those with the highest keys first. The next page begins below the last row of this one, so that it costs the same however far one
 * has come, and rows that are put in meanwhile are neither lost nor given twice. Throws `bad-cursor`.
 */
export async function page<Item>(db: Db, { columns, from, keys, texts = [], wanted, options }: Asked, item: (row: Row) => Item): Promise<Page<Item>> {
  const limit = options.limit ?? usualLimit
  const after = cursorOf(
    options.after,
    keys.map((key) => texts.includes(key)),
  )
  const sql = [...wanted.sql, ...(after ? [`(${keys.join(', ')}) < (${keys.map((key) => (texts.includes(key) ? '?' : 'cast(? as bigint)')).join(', ')})`] : [])]
  const where = sql.length > 0 ? `where ${sql.join(' and ')}` : ''
  const picked = keys.map((key, at) => `${key} as key${at}`).join(', ')
  const order = keys.map((key) => `${key} desc`).join(', ')
  const rows = await db.all(`select ${picked}, ${columns} from ${from} ${where} order by ${order} limit ?`, [...wanted.values, ...(after ?? []), limit + 1])
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: rows.slice(0, limit).map(item), ...(last && { next: keys.map((_, at) => textOf(last[`key${at}`])).join('.') }) }
}

/** Words are marked, since an id may look like a number. */
function textOf(key: unknown): string {
  return typeof key === 'number' ? key.toString(36) : `~${encodeURIComponent(String(key)).replaceAll('.', '%2E')}`
}

/** Throws `bad-cursor` for what is no cursor of this list: whoever went on with it would begin anew and never end. */
function cursorOf(after: string | undefined, texts: readonly boolean[]): readonly Value[] | undefined {
  if (after === undefined) return undefined
  const keys = after.split('.').map(keyOf)
  if (keys.length === texts.length && keys.every((key, at) => (texts[at] === true ? typeof key === 'string' : Number.isSafeInteger(key)))) return keys
  throw new HearsayError('bad-cursor', { cursor: after })
}

function keyOf(text: string): string | number {
  if (!text.startsWith('~')) return /^-?[0-9a-z]{1,12}$/u.test(text) ? Number.parseInt(text, 36) : Number.NaN
  try {
    return decodeURIComponent(text.slice(1))
  } catch {
    return Number.NaN // typed, not printed by us
  }
}
