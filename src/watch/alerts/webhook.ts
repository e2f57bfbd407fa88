import type { Posted, Poster } from '../../intake/index.ts'
import type { NewsBody } from './news.ts'
import type { WebhookTarget } from './conditions.ts'
import type { Message, Sent } from './message.ts'
import { webhookHeaders } from './signature.ts'
import { newsLine } from './words/news-line.ts'

/** A message to a program, as it is sent. */
export function webhookBody({ search, news, madeAt, test }: Message, { language }: WebhookTarget): string {
  const told = news.map((one): NewsBody & { readonly text: string } => ({ ...one, text: newsLine(one, language) }))
  return JSON.stringify({
    type: test ? 'hearsay.test' : 'hearsay.news',
    timestamp: madeAt,
    data: { search: { id: search.id, name: search.name }, news: told },
  })
}

/** Sends a message to a program. Throws what posting throws. */
export async function sendWebhook(poster: Poster, message: Message, target: WebhookTarget, now: number): Promise<Sent> {
  const body = webhookBody(message, target)
  const answer = await poster.post(target.url, webhookHeaders(message.id, Math.floor(now / 1000), body, target.secret), body)
  return sentOf(answer)
}

/** What an answer means: 200 to 299 is taken, 410 wants no more, all else is to be tried again. */
function sentOf({ status, text, notBefore }: Posted): Sent {
  const answer = `${status}${
    text.trim() === ''
      ? ''
      : ` ${text
          .replace(/[\p{Cc}\s]+/gu, ' ')
          .trim()
          .slice(0, 200)}`
  }`
  if (status >= 200 && status < 300) return { taken: true, answer }
  if (status === 410) return { taken: false, answer: `it answers ${answer}`, forGood: true }
  const why = status >= 300 && status < 400 ? `it answers ${status}, which leads elsewhere` : `it answers ${answer}`
  return { taken: false, answer: why, ...(notBefore !== undefined && { notBefore }) }
}
