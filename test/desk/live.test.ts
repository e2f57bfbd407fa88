import type { Locator } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk, type Desk } from './open-desk.ts'
import { serveDesk } from './serve-desk.ts'
import { toldLater } from './told-later.ts'

describeDesk('the desk while news come', () => {
  let night: Night
  beforeAll(async () => {
    night = await serveNight()
  })

  const claims = (): string => `/stories/${night.story}?order=last`
  const comes = async (report: object): Promise<unknown> => night.ask('/reports', { method: 'POST', body: JSON.stringify(report) })

  test('nothing moves under the eyes of the reader; what is new is taken in by a key', async () => {
    const desk = await openDesk({ url: night.url, path: claims() })
    await light(desk, 'Live')
    await desk.press('j j j')
    const [before, focused, counters] = [await places(desk), await desk.focusedText(), await desk.page.locator('main h1 + p').innerText()]
    await comes(toldLater.deadNow)
    const bar = news(desk)
    await bar.waitFor()
    expect(await bar.innerText()).toMatch(/^\d+ new/u)
    expect(await places(desk)).toEqual(before)
    expect(await desk.focusedText()).toBe(focused)
    expect(await desk.shifted()).toBeLessThanOrEqual(0.02)
    expect(await desk.axe()).toEqual([])
    await desk.page.evaluate("document.querySelector('.row.chosen').scrollIntoView({ block: 'center' })")
    await desk.press('.')
    await bar.waitFor({ state: 'detached' })
    expect((await desk.rowTexts()).join('\n')).toContain('Rivas')
    expect(await desk.page.locator('main h1 + p').innerText()).not.toBe(counters)
    expect(await desk.focusedText()).toBe(focused) // where it was read on
  })

  test('who listens hears of it, politely', async () => {
    const desk = await openDesk({ url: night.url, path: claims(), language: 'nn' })
    await light(desk, 'Direkte')
    await comes(toldLater.again)
    await desk.page.locator('[aria-live=polite]', { hasText: /\d+ nye?/u }).waitFor({ state: 'attached' })
  })

  test('paused, nothing comes; followed again, what was missed does', async () => {
    const desk = await openDesk({ url: night.url, path: claims(), language: 'es' })
    await light(desk, 'En directo')
    await desk.press('p')
    await light(desk, 'En pausa')
    await comes({ ...toldLater.denied, outlet: 'Havneavisen' })
    expect(await news(desk).count()).toBe(0)
    await desk.press('p')
    await news(desk).waitFor()
  })

  test('the server goes and comes back: the page stays readable, says so, and what was missed is told', async () => {
    const desk = await openDesk({ url: night.url, path: claims(), serverGoes: true })
    await light(desk, 'Live')
    const lines = await desk.rowTexts()
    await night.stop()
    await light(desk, /Reconnecting \d+ s/u)
    expect(await desk.rowTexts()).toEqual(lines)
    await desk.press('j j o')
    const elsewhere = await serveDesk(night.store)
    await elsewhere.ask('/reports', { method: 'POST', body: JSON.stringify(toldLater.denied) })
    await elsewhere.stop()
    await night.again()
    await light(desk, 'Live')
    await news(desk).waitFor()
    await desk.press('.')
    expect(await desk.page.locator('main [role=alert]').count()).toBe(0)
  })

  test('a part of the page that could not come says so, and is there by itself when the server is', async () => {
    const desk = await openDesk({ url: night.url, path: claims(), serverGoes: true })
    await light(desk, 'Live')
    await night.stop('SIGKILL')
    await desk.page.getByRole('link', { name: 'Corrections' }).first().click()
    await desk.page.getByText('The server does not answer. What is shown stays.').first().waitFor()
    expect(await desk.heading()).toBe('This could not be shown')
    await night.again()
    await desk.page.getByRole('heading', { level: 1, name: 'Corrections' }).waitFor()
  })

  test('what cannot be told any more is said, and the page is read anew by the same key', async () => {
    const desk = await openDesk({ url: night.url, path: claims(), language: 'nb' })
    await light(desk, 'Direkte')
    const gap = 'retry: 60000\nid: 7\nevent: gap\ndata: {}\n\n'
    await desk.page.route(/v1\/stream/u, async (route) => route.fulfill({ contentType: 'text/event-stream', body: gap }))
    await desk.press('p p')
    const bar = news(desk)
    await bar.waitFor()
    expect(await bar.innerText()).toContain('Noen endringer gikk tapt underveis')
    await desk.press('.')
    await bar.waitFor({ state: 'detached' })
  })
})

/** Waits until the light says so. */
async function light(desk: Desk, says: string | RegExp): Promise<void> {
  await desk.page.locator('header button', { hasText: says }).waitFor()
}

/** The bar that says what is new. */
function news(desk: Desk): Locator {
  return desk.page.locator('main button', { has: desk.page.locator('kbd', { hasText: /^\.$/u }) })
}

/** Where each line stands on the screen. */
async function places(desk: Desk): Promise<unknown> {
  return desk.page.evaluate("[...document.querySelectorAll('main [data-row]')].map((it) => [it.dataset.row, Math.round(it.getBoundingClientRect().y)])")
}
