import { beforeAll, expect, test } from 'vitest'
import { everyScreen, languages } from './every-screen.ts'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk } from './open-desk.ts'

describeDesk('the page takes the shape its reader needs', () => {
  let night: Night
  beforeAll(async () => {
    night = await serveNight()
  })

  const screens = everyScreen.map(([name, path], at) => [name, languages[at % languages.length] ?? 'en', path] as const)

  test.each(screens)('%s on 320 pixels, nothing sideways (%s)', async (_, language, path) => {
    const desk = await openDesk({ url: night.url, path: path(night), language, width: 320, height: 700 })
    expect(await desk.scrollsSideways()).toBe(false)
    expect(await desk.axe()).toEqual([])
  })

  test.each(screens)('%s with letters of twice the size (%s)', async (_, language, path) => {
    const desk = await openDesk({ url: night.url, path: path(night), language, width: 1280, height: 900, largeText: true })
    expect(await desk.scrollsSideways()).toBe(false)
    expect(await desk.axe()).toEqual([])
  })

  test.each(screens)('%s in the colours of the system (%s)', async (_, language, path) => {
    const desk = await openDesk({ url: night.url, path: path(night), language, forcedColors: true, theme: 'dark' })
    expect(await desk.axe()).toEqual([])
  })
})
