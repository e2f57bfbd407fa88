import type { Hono } from 'hono'
import { z } from 'zod'
import { newsFeedTypes, type NewsFeedFormat } from '../../export/index.ts'
import { HearsayError, languages } from '../../words/index.ts'
import { alertFeed } from '../lists/alert-feed.ts'
import type { Context, Operation } from '../operations/index.ts'
import { searchNamed } from '../../watch/index.ts'
import { answer, callerIn } from './answers.ts'
import { asksOf } from './asked.ts'
import { etagOf } from './etags.ts'
import type { Guarded } from './guard/index.ts'
import { RefusedRequest } from './refused.ts'

const input = z.object({
  id: z.string().min(1).max(200),
  language: z.enum(languages).exactOptional().meta({ description: 'Of what is said about the words; `en` unless told.' }),
  limit: z.int().min(1).max(500).exactOptional().meta({ description: 'How many of the newest; 50 unless told.' }),
})

/** The feed of an alert, as an operation has it for its document; its answer is XML and no value. */
export const alertFeedAsked: Pick<Operation, 'name' | 'summary' | 'group' | 'role' | 'method' | 'path' | 'input' | 'errors'> = {
  name: 'news_feed',
  summary: 'The news of an alert for a feed reader, as Atom; ending in `.rss`, as RSS. It takes a token as password (Basic), too.',
  group: 'Alerts',
  role: 'reader',
  method: 'GET',
  path: '/alerts/{id}/news.atom',
  input,
  errors: ['unknown-alert'],
}

/** Adds `GET /v1/alerts/{id}/news.atom` and `.rss`. */
export function addAlertFeeds(app: Hono<Guarded>, { store }: Context): void {
  const asks = asksOf({ ...alertFeedAsked, output: z.unknown(), run: async () => undefined })
  for (const format of Object.keys(newsFeedTypes) as readonly NewsFeedFormat[])
    // its own names
    app.get(`/v1/alerts/:id/news.${format}`, async (c) => {
      if (!c.get('asking')) throw new RefusedRequest('sign-in-needed', {}, { headers: { 'www-authenticate': 'Basic realm="Hearsay", charset="UTF-8"' } })
      callerIn(c, alertFeedAsked)
      const { id, language, limit } = asks({ path: { id: c.req.param('id') }, query: c.req.queries() }) as z.output<typeof input> // just checked
      const search = await searchNamed(store, id)
      if (search.id !== id) throw new HearsayError('unknown-alert', { name: id })
      const body = await alertFeed(store, search, { format, ...(language && { language }), ...(limit !== undefined && { limit }) })
      return answer(c, { body, etag: etagOf(body), headers: { 'content-type': `${newsFeedTypes[format]}; charset=utf-8` } })
    })
}
