import { beforeAll, expect, test } from 'vitest'
import { everyScreen } from './every-screen.ts'
import { firstLoad } from './first-load.ts'
import { serveNight, type Night } from './night.ts'
import { browserOfRun, describeDesk } from './open-desk.ts'

/** Most a first visit may take, in bytes that gzip packed. */
const most = 120 * 1024

describeDesk('a first visit is quick wherever it begins', () => {
  let night: Night
  beforeAll(async () => {
    night = await serveNight()
  })

  test.each(everyScreen)('%s', async (_, path) => {
    const { scripts, styles, foreign } = await firstLoad(await browserOfRun(), night.url + path(night))
    expect(scripts + styles).toBeLessThanOrEqual(most)
    expect(foreign).toBe(0)
  })
})
