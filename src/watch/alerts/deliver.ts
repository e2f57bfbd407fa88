import type { Poster } from '../../intake/index.ts'
import type { Delivery, Store } from '../../store/index.ts'
import { asHearsayError, HearsayError } from '../../words/index.ts'
import type { Target } from './conditions.ts'
import { keptNews } from './found-news.ts'
import type { Mailer } from './mail/mailer.ts'
import { mailOf } from './mail/mail-of.ts'
import type { Message, Sent } from './message.ts'
import { searchOf } from './saved-search.ts'
import { nextTry } from './waits.ts'
import { sendWebhook } from './webhook.ts'
import { iso } from '../iso.ts'

/** What messages are sent by. */
export interface Senders {
  readonly poster: Poster
  /** Without one, mail waits. */
  readonly mail?: Mailer
}

/** What delivering came to. */
export interface Delivered {
  readonly sent: number
  /** Tried and to be tried again. */
  readonly waiting: number
  /** Given up. */
  readonly failed: number
}

/** So many messages are sent at a time, each lent for so long: longer than any of them takes. */
const [atOnce, lease] = [8, 5 * 60_000]

/**
 * Sends the messages that are due. One that is not taken is tried again later and later, up to three days; whoever dies between sending and saying so
 * sends it again under the same id. `now` gives milliseconds since 1970.
 */
export async function deliver(store: Store, senders: Senders, holder: string, now: () => number): Promise<Delivered> {
  const done = { sent: 0, waiting: 0, failed: 0 }
  const until = iso(now())
  for (;;) {
    const due = await store.alerts.takeDue(until, holder, iso(now() + lease), atOnce)
    if (due.length === 0) return done
    await Promise.all(
      due.map(async (delivery) => {
        const after = await attempt(store, senders, delivery, now)
        await store.alerts.giveBack(after, holder)
        done[after.state]++
      }),
    )
  }
}

async function attempt(store: Store, senders: Senders, delivery: Delivery, now: () => number): Promise<Delivery> {
  const saved = await store.alerts.search(delivery.search)
  if (!saved) return { ...delivery, state: 'failed', reason: 'the alert was removed' }
  const search = searchOf(saved)
  if (search.mutedUntil !== undefined && Date.parse(search.mutedUntil) > now()) return { ...delivery, dueAt: search.mutedUntil }
  const target = search.targets[delivery.target]
  if (!target) return { ...delivery, state: 'failed', reason: 'the target was removed' }
  const news = (await store.alerts.newsOf(search.id, delivery.news)).map((one) => keptNews(one).body.sent)
  const { id, madeAt } = delivery
  const sent = await send(senders, { id, madeAt, search, news, test: false }, target, now()).catch(refusalOf)
  return after(delivery, sent, now())
}

/** How a delivery stands after a try. */
function after(delivery: Delivery, { taken, answer, forGood, notBefore }: Sent, now: number): Delivery {
  const tries = delivery.tries + 1
  if (taken) return { ...delivery, tries, state: 'sent', reason: answer }
  const next = forGood ? undefined : nextTry(tries, now, notBefore)
  return next === undefined ? { ...delivery, tries, state: 'failed', reason: answer } : { ...delivery, tries, dueAt: iso(next), reason: answer }
}

/** Sends a message to a target. Throws what sending throws, and `mail-not-set-up`. */
export async function send({ poster, mail }: Senders, message: Message, target: Target, now: number): Promise<Sent> {
  if (target.kind === 'webhook') return sendWebhook(poster, message, target, now)
  if (!mail) throw new HearsayError('mail-not-set-up', { reason: 'no server is named' })
  return { taken: true, answer: await mail.send(mailOf(message, target)) }
}

/** What went wrong on the way is a reason to try again, and shown; an address that may not be reached is none to try. */
function refusalOf(thrown: unknown): Sent {
  const error = asHearsayError(thrown)
  return { taken: false, answer: error.message, forGood: error.code === 'bad-url' || error.code === 'address-refused' }
}
