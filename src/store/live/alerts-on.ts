import type { Db, Row } from '../db.ts'
import type { Opened } from '../dialect.ts'
import { insert, whereIn, type Columns } from '../rows/insert.ts'
import type { Alerts, Delivery, News, SavedSearch } from './alerts.ts'
import { deliveryCells, deliveryOf, deliveryTable } from './delivery-row.ts'
import type { Journal } from './journal.ts'
import { lend } from './leases.ts'
import { millisecondsOf } from './times.ts'

const newsTable: Columns = { table: 'news', columns: ['search', 'key', 'made', 'at', 'body'] }

/** Saved searches of a store, their news and the messages on their way. */
export function alertsOn(opened: Opened, { logged }: Journal): Alerts {
  const { db, dialect } = opened
  return {
    searches: async () => (await db.all('select body from saved_search order by made, id')).map(searchOf),
    search: async (id) => searchBy(db, id),
    async save(search) {
      const values = [search.id, millisecondsOf(search.madeAt), JSON.stringify(search)]
      const sql = 'insert into saved_search (id, made, body) values (?, ?, ?) on conflict (id) do update set made = excluded.made, body = excluded.body'
      await db.transaction(async (db) => db.run(sql, values))
    },
    remove: async (id) =>
      db.transaction(async (db) => {
        const row = await db.get('delete from saved_search where id = ? returning id', [id])
        for (const table of ['news', 'delivery']) await db.run(`delete from ${table} where search = ?`, [id])
        return row !== undefined
      }),
    seen: async () => Number((await db.get("select seq from looked_through where name = 'alerts'"))?.['seq'] ?? 0),
    keepNews: async (news, deliveries, seen) =>
      logged(async (db, tell) => {
        const searches = await searchesOf(db, news)
        const fresh = await freshOf(
          db,
          news.filter((one) => searches.has(one.search)),
        )
        await insert(
          db,
          newsTable,
          fresh.map(({ search, key, at, body }) => [search, key, millisecondsOf(at), at, JSON.stringify(body)]),
        )
        for (const delivery of carrying(deliveries, fresh)) await keepDelivery(db, dialect.held, delivery)
        const later = 'where looked_through.seq < excluded.seq'
        await db.run(`insert into looked_through (name, seq) values ('alerts', ?) on conflict (name) do update set seq = excluded.seq ${later}`, [seen])
        for (const { search, key, at } of fresh)
          tell({ kind: 'alert', fate: 'new', id: key, of: search, at, after: { text: searches.get(search)?.name ?? '' } })
        return fresh.map(({ key }) => key)
      }),
    async news(search, { limit = 50, before } = {}) {
      const older = before === undefined ? '' : 'and (made, key) < (select made, key from news where search = ? and key = ?)'
      const values = before === undefined ? [search, limit] : [search, search, before, limit]
      return (await db.all(`select key, search, at, body from news where search = ? ${older} order by made desc, key desc limit ?`, values)).map(newsOfRow)
    },
    async newsOf(search, keys) {
      const rows = await whereIn(db, 'select key, search, at, body from news', 'key', [...new Set(keys)])
      const told = new Map(rows.filter((row) => row['search'] === search).map((row) => [String(row['key']), newsOfRow(row)]))
      return keys.flatMap((key) => told.get(key) ?? [])
    },
    takeDue: async (now, holder, until, limit) => (await lend(opened, 'delivery', "state = 'waiting'", { now, holder, until, limit })).map(deliveryOf),
    async giveBack({ id, dueAt, tries, state, reason }, holder) {
      const values = [dueAt, millisecondsOf(dueAt), tries, state, reason ?? null, id, holder]
      const sql = 'update delivery set due_at = ?, due = ?, tries = ?, state = ?, reason = ?, holder = null, lease = null where id = ? and holder = ?'
      await db.transaction(async (db) => db.run(sql, values))
    },
    async deliveries(search, limit = 50) {
      return (await db.all('select * from delivery where search = ? order by made desc, id desc limit ?', [search, limit])).map(deliveryOf)
    },
  }
}

async function searchBy(db: Db, id: string): Promise<SavedSearch | undefined> {
  const row = await db.get('select body from saved_search where id = ?', [id])
  return row && searchOf(row)
}

function searchOf(row: Row): SavedSearch {
  return JSON.parse(String(row['body'])) as SavedSearch // we wrote it
}

/** The searches of these news that are there: one may have been removed meanwhile. */
async function searchesOf(db: Db, news: readonly News[]): Promise<ReadonlyMap<string, SavedSearch>> {
  const rows = await whereIn(db, 'select body from saved_search', 'id', [...new Set(news.map(({ search }) => search))])
  return new Map(rows.map(searchOf).map((search) => [search.id, search]))
}

/** Those that were not told before, each once. */
async function freshOf(db: Db, news: readonly News[]): Promise<readonly News[]> {
  const rows = await whereIn(db, 'select search, key from news', 'key', [...new Set(news.map(({ key }) => key))])
  const told = new Set(rows.map((row) => nameOf(String(row['search']), String(row['key']))))
  return news.filter(({ search, key }) => !told.has(nameOf(search, key)) && told.add(nameOf(search, key)))
}

function newsOfRow(row: Row): News {
  return { key: String(row['key']), search: String(row['search']), at: String(row['at']), body: JSON.parse(String(row['body'])) as News['body'] } // we wrote it
}

/** Puts a message on its way, or its news into one that goes the same way at the same moment. */
async function keepDelivery(db: Db, held: string, delivery: Delivery): Promise<void> {
  const same = `search = ? and target = ? and due = ? and state = 'waiting' and tries = 0 and lease is null`
  const values = [delivery.search, delivery.target, millisecondsOf(delivery.dueAt)]
  const there = await db.get(`select * from delivery where ${same} order by id limit 1${held}`, values)
  if (!there) return insert(db, deliveryTable, [deliveryCells(delivery)], 'on conflict do nothing')
  const { id, news } = deliveryOf(there)
  await db.run('update delivery set news = ? where id = ?', [JSON.stringify([...new Set([...news, ...delivery.news])]), id])
}

/** Messages with the news that are fresh; those that carry none are left out. */
function carrying(deliveries: readonly Delivery[], fresh: readonly News[]): readonly Delivery[] {
  const names = new Set(fresh.map(({ search, key }) => nameOf(search, key)))
  return deliveries
    .map((delivery) => ({ ...delivery, news: delivery.news.filter((key) => names.has(nameOf(delivery.search, key))) }))
    .filter(({ news }) => news.length > 0)
}

function nameOf(search: string, key: string): string {
  return JSON.stringify([search, key])
}
