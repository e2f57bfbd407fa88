import { entryOf } from '../../text/index.ts'
import type { Feed } from '../../words/index.ts'
import { resolved } from './addresses.ts'
import type { Draft, Person } from './draft.ts'
import { present } from './present.ts'

const minutesIn: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }

/** What a feed says of itself, so far. `address` is where it was fetched. */
export function feedFields(feed: Draft, address: string | undefined): Feed {
  const link = feed.value('link')
  const author = authorOf(feed.people)
  const language = languageTag(feed.value('language'))
  const ttl = ttlOf(feed)
  const hub = feed.value('hub')
  const self = feed.value('self')
  return present({
    title: feed.value('title'),
    link: link === undefined ? undefined : resolved(link, address, feed.value('self')),
    id: feed.value('id'),
    author,
    description: feed.value('summary'),
    language,
    date: feed.value('date'),
    updated: feed.value('updated'),
    ttl,
    skipHours: numbersOf(feed.value('hours')?.split(' ').map(Number)),
    skipDays: numbersOf(
      feed
        .value('days')
        ?.split(' ')
        .map((day) => weekdays.indexOf(day.slice(0, 3).toLowerCase())),
    ),
    hub: hub === undefined ? undefined : resolved(hub, address),
    address: self === undefined ? address : resolved(self, address),
  })
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Hours or days, each once, in order; 24 is the hour that some feeds call midnight. */
function numbersOf(written: readonly number[] | undefined): readonly number[] | undefined {
  const numbers = [...new Set((written ?? []).map((number) => number % 24))].filter((number) => Number.isInteger(number) && number >= 0)
  return numbers.length === 0 ? undefined : numbers.toSorted((a, b) => a - b)
}

/** `en_US` as BCP 47 has it. */
export function languageTag(written: string | undefined): string | undefined {
  const tag = written?.trim().replaceAll('_', '-')
  return tag !== undefined && /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/iu.test(tag) ? tag : undefined
}

function authorOf(people: readonly Person[]): string | undefined {
  const best = people.toSorted((a, b) => a.rank - b.rank)[0]
  if (best === undefined) return undefined
  const { name, line, email } = best
  if (line !== undefined) return line
  return email === undefined ? name : name === '' ? email : `${name} (${email})`
}

/** Minutes between two askings: `ttl`, or so often in a period. */
function ttlOf(feed: Draft): number | undefined {
  const ttl = Number(feed.value('ttl') ?? Number.NaN)
  if (ttl > 0 && ttl < 1e6) return Math.round(ttl)
  const period = entryOf(minutesIn, feed.value('period')?.toLowerCase() ?? '')
  const times = Number(feed.value('frequency') ?? 1)
  return period === undefined || !(times > 0) ? undefined : Math.max(1, Math.round(period / times))
}
