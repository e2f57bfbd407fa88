import { expect, onTestFinished, test } from 'vitest'
import { madeReading, temporaryFile } from '../../../test/kept-reports.ts'
import { simulatedClock } from '../../../test/simulated-clock.ts'
import { madeFeed, watchedWeb } from '../../../test/watched-web.ts'
import { openStore } from '../../store/index.ts'
import { openWatcher, type Told } from './watcher.ts'

const start = Date.parse('2031-04-02T10:00:00Z')

test('a feed', async () => {
  const clock = simulatedClock(start)
  const web = await watchedWeb(clock, ['avisa.example'], (_, path, now) =>
    path === '/rss'
      ? madeFeed('Avisa', [{ guid: '1', title: 'Brua stengt', whole: `Brua er stengt. ${now > start + 600_000 ? 'Nytt.' : ''}`, at: start - 60_000 }])
      : undefined,
  )
  const store = await openStore(temporaryFile(), { create: true })
  onTestFinished(async () => {
    await web.close()
    await store.close()
  })
  await store.sources.add({
    id: 'a',
    kind: 'feed',
    address: web.at('avisa.example', '/rss'),
    addedAt: new Date(start).toISOString(),
    nextAt: new Date(start).toISOString(),
    paused: false,
    crisis: false,
    state: { failures: 0, reports: 0, versions: 0 },
  })
  const told: Told[] = []
  const watcher = openWatcher({
    store,
    fetcher: web.fetcher(),
    read: async (of) => madeReading(of),
    clock,
    random: () => 0.5,
    holder: 'one',
    told: (it) => told.push(it),
  })
  const stop = new AbortController()
  const running = watcher.run(stop.signal)
  await clock.runTo(start + 3_600_000)
  stop.abort()
  await running
  console.log(
    JSON.stringify(web.asked),
    told.map(({ reports, versions, error, nextAt }) => ({ reports, versions, error: error?.message, nextAt })),
    JSON.stringify((await store.sources.list())[0], null, 1),
  )
  expect((await store.reports()).items).toHaveLength(1)
})
