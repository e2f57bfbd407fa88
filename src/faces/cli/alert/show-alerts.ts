import { listed, newsFeedTypes, type ListFormat, type NewsFeedFormat } from '../../../export/index.ts'
import type { Delivery, Store } from '../../../store/index.ts'
import { conditionsText, keptNews, newsToShow, searchesOf, searchNamed, withoutSecrets, type Search } from '../../../watch/index.ts'
import type { AlertValues } from '../commands/alert.ts'
import type { Io } from '../io.ts'
import { alertFeed } from '../../lists/alert-feed.ts'
import { alertColumns, newsColumns } from '../../lists/alert-columns.ts'
import { targetText } from '../../lists/target-text.ts'

/** `hearsay alert list` */
export async function listAlerts(store: Store, _: string, { format }: AlertValues, io: Io): Promise<number> {
  const rows = (await searchesOf(store)).map(withoutSecrets)
  const look = { width: io.out.isTerminal ? io.out.columns : 200, color: io.color }
  for (const part of listed({ schema: 'hearsay/alerts@1', columns: alertColumns, rows }, listFormat(format), look)) await io.out.write(part)
  if (rows.length === 0) await io.words.write('There are no alerts. hearsay help alert shows how to make one.\n')
  return 0
}

/** `hearsay alert show NAME` */
export async function showAlert(store: Store, name: string, { format }: AlertValues, io: Io): Promise<number> {
  const search = withoutSecrets(await searchNamed(store, name))
  const deliveries = await store.alerts.deliveries(search.id, 10)
  if (format === 'json') {
    await io.out.write(`${JSON.stringify({ schema: 'hearsay/alert@1', ...search, deliveries }, undefined, 2)}\n`)
    return 0
  }
  const lines = [
    `${search.name}  ${search.id}`,
    `tells ${conditionsText(search.conditions)}`,
    `made ${search.madeAt}`,
    ...(search.mutedUntil === undefined ? [] : [`sends nothing before ${search.mutedUntil}`]),
    ...(search.digest === undefined ? [] : [`one message in ${search.digest} minutes`]),
    ...search.targets.map((target) => `to ${targetText(target)} (${target.kind}, ${target.language})`),
    ...(deliveries.length > 0 ? ['', ...deliveries.map((delivery) => deliveryText(delivery, search))] : []),
  ]
  await io.out.write(`${lines.join('\n')}\n`)
  return 0
}

/** `hearsay alert news NAME` */
export async function printNews(store: Store, name: string, { format, limit = 50, language = 'en' }: AlertValues, io: Io): Promise<number> {
  const search = await searchNamed(store, name)
  const feed = feedFormat(format)
  if (feed) {
    await io.out.write(await alertFeed(store, search, { format: feed, language, limit }))
    return 0
  }
  const told = (await store.alerts.news(search.id, { limit })).map(keptNews)
  const bodies = await newsToShow(
    store,
    told.map(({ body }) => body.sent),
  )
  const news = told.map((one, n) => ({ ...one, body: { ...one.body, sent: bodies[n] ?? one.body.sent } }))
  const shown = listFormat(format)
  const look = { width: io.out.isTerminal ? io.out.columns : 200, color: io.color }
  const whole = shown === 'json' || shown === 'jsonl' // rows as they are sent
  const list = whole
    ? listed({ schema: 'hearsay/news@1', columns: [], rows: news.map(({ key, body }) => ({ key, ...body.sent })) }, shown, look)
    : listed({ schema: 'hearsay/news@1', columns: newsColumns, rows: news }, shown, look)
  for (const part of list) await io.out.write(part)
  if (news.length === 0) await io.words.write(`${search.name} has told nothing yet.\n`)
  return 0
}

function deliveryText({ id, target, state, tries, dueAt, reason, news }: Delivery, { targets }: Search): string {
  const to = targets[target]
  const how = state === 'waiting' ? `waits until ${dueAt}` : state
  return `${id}  ${how}, ${tries} tries, ${news.length} news, to ${to ? targetText(to) : 'nobody any more'}${reason === undefined ? '' : `: ${reason}`}`
}

function feedFormat(format: AlertValues['format']): NewsFeedFormat | undefined {
  return format !== undefined && format in newsFeedTypes ? (format as NewsFeedFormat) : undefined // just looked up
}

function listFormat(format: AlertValues['format']): ListFormat {
  return format === undefined || format === 'atom' || format === 'rss' ? 'table' : format
}
