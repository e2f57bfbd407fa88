import { beforeAll, expect, test } from 'vitest'
import { keptReport } from '../../bench/kept-report.ts'
import { longStory } from '../../bench/long-story.ts'
import { openStore } from '../../src/store/index.ts'
import { serveKept, type Night } from './night.ts'
import { describeDesk, openDesk } from './open-desk.ts'

const claims = 2600

describeDesk('a story of thousands of claims', () => {
  let desk: Night
  beforeAll(async () => {
    desk = await serveKept(async (file) => {
      const store = await openStore(file, { create: true })
      const reports = (await store.keep(Array.from({ length: 130 }, (_, n) => keptReport(n, 1)))).map(({ id }) => id)
      await store.keepRecord(longStory(reports, claims))
      await store.close()
    })
  })

  test('is gone through to its end, with no more lines drawn than are near', async () => {
    const { page, press, focusedText, rowTexts } = await openDesk({ url: desk.url, path: `/stories/${desk.story}` })
    const first = page.locator('main [data-row]').first()
    for (let turn = 0; turn < 200 && (await first.getAttribute('aria-setsize')) !== String(claims); turn++) {
      await page.evaluate('scrollTo(0, document.body.scrollHeight)')
      await page.waitForTimeout(50)
    }
    expect(await first.getAttribute('aria-setsize')).toBe(String(claims))
    expect((await rowTexts()).length).toBeLessThan(100)
    await page.evaluate('scrollTo(0, 0)')
    await press('j j k')
    expect((await rowTexts())[0]).toContain(await focusedText())
  })
})
