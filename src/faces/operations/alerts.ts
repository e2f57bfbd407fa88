import { z } from 'zod'
import {
  checkedWish,
  keptNews,
  newsToShow,
  saveWish,
  searchesOf,
  searchNamed,
  secretOf,
  withoutSecrets,
  type KeptNews,
  type Search,
} from '../../watch/index.ts'
import type { Store } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import { alertColumns, newsColumns } from '../lists/alert-columns.ts'
import type { Caller, Context } from './context.ts'
import { listTable, operation } from './operation.ts'
import { alert, news, wish } from './shapes/alerts.ts'
import { pageInput, pageOf } from './shapes/page.ts'
import { id } from './shapes/words.ts'

/** `GET /v1/alerts` */
export const listAlerts = operation({
  name: 'list_alerts',
  summary: 'List searches that are kept, what each tells of, and whom.',
  group: 'Alerts',
  role: 'editor',
  method: 'GET',
  path: '/alerts',
  input: z.object({}),
  output: z.object({ items: z.array(alert) }),
  table: { columns: listTable(alertColumns).columns, rows: ({ items }) => items },
  errors: [],
  run: async (_, { store }) => ({ items: (await searchesOf(store)).map(withoutSecrets) }),
})

/** `GET /v1/alerts/{id}` */
export const getAlert = operation({
  name: 'get_alert',
  summary: 'Show one alert.',
  group: 'Alerts',
  role: 'editor',
  method: 'GET',
  path: '/alerts/{id}',
  input: z.object({ id }),
  output: alert,
  errors: ['unknown-alert'],
  run: async ({ id }, { store }) => withoutSecrets(await alertOf(store, id)),
})

const saving = ['bad-alert', 'alert-taken', 'unknown-id', 'bad-url', 'address-refused'] as const

/** `POST /v1/alerts` */
export const addAlert = operation({
  name: 'add_alert',
  summary: 'Keep a search that tells of news. The secrets of its webhooks are in this answer and never again.',
  group: 'Alerts',
  role: 'editor',
  method: 'POST',
  path: '/alerts',
  input: z.object(wish),
  output: alert,
  errors: saving,
  made: ({ id }) => `/alerts/${id}`,
  run: async (input, context, caller) => saveWish(context.store, checkedWish(input), making(context, caller), context.poster),
})

/** `PUT /v1/alerts/{id}` */
export const changeAlert = operation({
  name: 'change_alert',
  summary: 'Put another search in the place of one. A webhook that stays keeps its secret.',
  group: 'Alerts',
  role: 'editor',
  method: 'PUT',
  path: '/alerts/{id}',
  input: z.object({ id, ...wish }),
  output: alert,
  errors: [...saving, 'unknown-alert'],
  changes: getAlert,
  async run({ id, ...input }, context, caller) {
    const before = await alertOf(context.store, id)
    return withoutSecrets(await saveWish(context.store, checkedWish(input), making(context, caller, before), context.poster, before))
  },
})

/** `DELETE /v1/alerts/{id}` */
export const removeAlert = operation({
  name: 'remove_alert',
  summary: 'Keep a search no more. The news it told go with it.',
  group: 'Alerts',
  role: 'editor',
  method: 'DELETE',
  path: '/alerts/{id}',
  input: z.object({ id }),
  output: z.null(),
  errors: ['unknown-alert'],
  changes: getAlert,
  run: async ({ id }, { store }) => ((await store.alerts.remove(id)) ? null : unknown(id)),
})

/** `POST /v1/alerts/{id}/test` */
export const testAlert = operation({
  name: 'test_alert',
  summary: 'Send a marked sample to every target of an alert at once.',
  group: 'Alerts',
  role: 'editor',
  method: 'POST',
  path: '/alerts/{id}/test',
  input: z.object({ id }),
  output: z.object({ items: z.array(z.object({ taken: z.boolean(), answer: z.string() })) }),
  errors: ['unknown-alert', 'mail-not-set-up'],
  async run({ id }, { store, alerts }) {
    const { name } = await alertOf(store, id)
    const sent = await alerts.test(name)
    return { items: sent.map(({ taken, answer }) => ({ taken, answer })) }
  },
})

/** `GET /v1/alerts/{id}/news` */
export const listNews = operation({
  name: 'list_news',
  summary: 'List what an alert told, the newest first.',
  group: 'Alerts',
  role: 'reader',
  method: 'GET',
  path: '/alerts/{id}/news',
  input: z.object({ id, ...pageInput }),
  output: pageOf(news),
  table: {
    columns: listTable(newsColumns).columns,
    rows: ({ items }) => items.map(({ key, at, sent }) => ({ key, at, body: { sent } }) as unknown as KeptNews),
  },
  errors: ['unknown-alert', 'bad-cursor'],
  async run({ id, limit = 50, after }, { store }) {
    await alertOf(store, id)
    const found = await store.alerts.news(id, { limit: limit + 1, ...(after !== undefined && { before: after }) })
    const items = found.slice(0, limit).map(keptNews)
    const last = items.at(-1)
    const shown = await newsToShow(
      store,
      items.map(({ body }) => body.sent),
    )
    return {
      items: items.map(({ key, at }, n) => ({ key, at, sent: shown[n] as unknown as Record<string, unknown> })), // JSON
      ...(found.length > limit && last && { next: last.key }),
    }
  },
})

/** By its id alone: names are for people who type. */
async function alertOf(store: Store, id: string): Promise<Search> {
  const search = await searchNamed(store, id)
  return search.id === id ? search : unknown(id)
}

function unknown(name: string): never {
  throw new HearsayError('unknown-alert', { name })
}

function making({ random, now }: Context, { id: account }: Caller, before?: Search): Parameters<typeof saveWish>[2] {
  const whose = before ? before.account : account
  return { id: `al_${Buffer.from(random(8)).toString('hex')}`, at: now(), ...(whose !== undefined && { account: whose }), secret: () => secretOf(random(32)) }
}
