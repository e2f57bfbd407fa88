import { beforeAll, expect, test } from 'vitest'
import { everyScreen, languages, plainScreens, themes } from './every-screen.ts'
import { serveNight, serveNothing, type Night } from './night.ts'
import { describeDesk, openDesk, type Desk } from './open-desk.ts'
import type { ServedDesk } from './serve-desk.ts'

/** What axe finds in light and dark. */
async function complaints(desk: Desk): Promise<string[]> {
  const found: string[] = []
  for (const theme of themes) {
    await desk.page.emulateMedia({ colorScheme: theme })
    found.push(...(await desk.axe()).map((it) => `${theme}: ${it}`))
  }
  return found
}

const languageAt = (at: number): (typeof languages)[number] => languages[at % languages.length] ?? 'en'

describeDesk('nobody is kept out, however it stands', () => {
  let night: Night
  let nothing: ServedDesk
  beforeAll(async () => {
    ;[night, nothing] = await Promise.all([serveNight(), serveNothing()])
  })

  test.each(plainScreens.map((path, at) => [path, languageAt(at)] as const))('%s of an empty store, %s', async (path, language) => {
    const desk = await openDesk({ url: nothing.url, path, language })
    expect(await complaints(desk)).toEqual([])
  })

  test.each(everyScreen.map(([name, path], at) => [name, languageAt(at + 1), path] as const))('%s when the server fails, %s', async (name, language, path) => {
    const desk = await openDesk({ url: night.url, path: path(night), language, failing: { '**/v1/**': name === 'now' ? 'unreachable' : 500 } })
    expect(await desk.axe()).toEqual([])
  })

  test.each([
    ['/claims/none', 'es'],
    ['/stories/none', 'nn'],
    ['/reports/none', 'nb'],
    ['/actors/Nobody%20at%20all', 'en'],
  ] as const)('%s, which there is not, %s', async (path, language) => {
    const desk = await openDesk({ url: night.url, path, language, theme: 'dark', failing: { '**/nothing': 404 } })
    expect(await desk.axe()).toEqual([])
  })

  test('the list of keys', async () => {
    const desk = await openDesk({ url: night.url, path: `/stories/${night.story}`, language: 'nn' })
    await desk.press('?')
    expect(await complaints(desk)).toEqual([])
  })

  test.each([
    [1280, 'nb'],
    [360, 'es'],
  ] as const)('the exact words beside a line, %i wide', async (width, language) => {
    const desk = await openDesk({ url: night.url, path: `/stories/${night.story}`, width, language })
    await desk.press('j j o')
    expect(await desk.page.locator('#evidence mark').first().isVisible()).toBe(true)
    expect(await complaints(desk)).toEqual([])
    await desk.press('Escape')
    expect((await desk.rowTexts())[1]).toContain(await desk.focusedText())
  })

  test('the menu of a narrow page', async () => {
    const desk = await openDesk({ url: night.url, width: 360, language: 'en' })
    await desk.press('g s')
    expect(await desk.page.locator('#rail').isVisible()).toBe(true)
    expect(await complaints(desk)).toEqual([])
  })
})
