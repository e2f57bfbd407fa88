/**
 * A program that shares the work of a store with others, for tests that run several and kill one: `tsx test/store-sharer.ts PLACE HOLDER NOW UNTIL` asks
 * for the duty `join`, tells thirty news that the others tell, too, asks the sources that are due and sends the messages that are, each lent until UNTIL.
 * It prints what it does: `duty`, `told KEY`, `take ID` and `done ID`, `send ID` and `sent ID`.
 */
import { setTimeout } from 'node:timers/promises'
import { openStore } from '../src/store/index.ts'

const [place = '', holder = '', now = '', until = ''] = process.argv.slice(2)
const store = await openStore(place)
const print = (words: string): boolean => process.stdout.write(`${words}\n`)

if (await store.duties.hold('join', holder, now, until)) print('duty')
for (let n = 0; n < 30; n++) {
  const news = { key: `n${n}`, search: 'a', at: now, body: {} }
  const dueAt = new Date(Date.parse(now) - n * 1000).toISOString() // a message each
  const message = { id: `${holder}-${n}`, search: 'a', target: 0, news: [news.key], madeAt: now, dueAt, tries: 0, state: 'waiting' } as const
  for (const key of await store.alerts.keepNews([news], [message], n)) print(`told ${key}`)
}
for (;;) {
  const taken = await store.sources.take(now, holder, until, 3)
  if (taken.length === 0) break
  for (const { id } of taken) print(`take ${id}`)
  for (const { id, state } of taken) {
    await setTimeout(2) // it is asked
    await store.sources.giveBack(id, holder, { nextAt: undefined, state: { ...state, lastAskedAt: now, reports: state.reports + 1 } })
    print(`done ${id}`)
  }
}
for (;;) {
  const due = await store.alerts.takeDue(now, holder, until, 3)
  if (due.length === 0) break
  for (const { id } of due) print(`send ${id}`)
  for (const message of due) {
    await setTimeout(2)
    await store.alerts.giveBack({ ...message, state: 'sent', tries: message.tries + 1 }, holder)
    print(`sent ${message.id}`)
  }
}
await store.close()
