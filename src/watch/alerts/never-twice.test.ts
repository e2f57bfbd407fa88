import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alertNight, claimOf } from '../../../test/alert-night.ts'
import { openAlerts } from './open-alerts.ts'

/** What may happen in a night: claims are told by more or fewer reports and get other ids, somebody looks, somebody dies while looking. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('join' as const),
      reports: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
      name: fc.integer({ min: 0, max: 2 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('look' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('die' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('look twice' as const) }) },
)

test('whatever happens, every claim that two origins tell when somebody looks is told, and none is told twice', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const night = await alertNight(':memory:')
      const { store, report, join, watch, told, alerts } = night
      const search = await watch({ name: 'a', conditions: { origins: 2 }, targets: [{ kind: 'mail', to: 'a@b.example' }] })
      const reports: string[][] = []
      for (const claim of [0, 1, 2]) reports.push([await report(`A${claim}`), await report(`B${claim}`), await report(`C${claim}`)])
      const dying = { ...store, alerts: { ...store.alerts, keepNews: async () => Promise.reject(new Error('killed')) } }
      const clock = { now: () => Date.parse(night.now()), sleep: async () => Promise.resolve() }
      const poster = { post: async () => Promise.resolve({ status: 200, text: '' }), check: () => undefined, close: async () => Promise.resolve() }
      const dead = openAlerts({ store: dying, poster, clock, holder: 'b' })
      const due = new Set<number>()
      let now: readonly number[] = [0, 0, 0]
      const looked = (): void => now.forEach((origins, claim) => void (origins >= 2 && due.add(claim)))
      for (const it of [...steps, { what: 'look' as const }]) {
        if (it.what === 'join') {
          now = it.reports
          await join(
            it.reports.map((count, claim) => claimOf(reports[claim]?.slice(0, count) ?? [], { id: `c${claim}-${it.name}`, text: `Claim ${claim} of the dam` })),
          )
        } else if (it.what === 'die') await dead.look().catch(() => undefined)
        else {
          if (it.what === 'look twice') await Promise.all([alerts.look(), alerts.look()])
          else await alerts.look()
          looked()
        }
      }
      const news = (await told(search)).map(({ claim }) => Number(claim?.id.slice(1, 2)))
      expect(news.toSorted((a, b) => a - b)).toEqual([...due].toSorted((a, b) => a - b))
      const carried = (await store.alerts.deliveries(search, 500)).flatMap((delivery) => delivery.news)
      expect(new Set(carried).size).toBe(carried.length)
      expect(carried).toHaveLength(news.length)
    }),
    { numRuns: 40 },
  )
})
