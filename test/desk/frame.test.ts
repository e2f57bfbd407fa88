import { beforeAll, expect, test } from 'vitest'
import { serveNight, serveNothing, type Night } from './night.ts'
import type { ServedDesk } from './serve-desk.ts'
import { describeDesk, openDesk } from './open-desk.ts'

describeDesk('the frame of the desk', () => {
  let night: Night
  let nothing: ServedDesk
  beforeAll(async () => {
    ;[night, nothing] = await Promise.all([serveNight(), serveNothing()])
  })

  test('a story is gone through by keyboard, and the exact words are a key away', async () => {
    const desk = await openDesk({ url: night.url, path: `/stories/${night.story}` })
    const lines = await desk.rowTexts()
    expect(lines.length).toBeGreaterThan(20)
    await desk.press('j j')
    expect(lines[1]).toContain(await desk.focusedText())
    await desk.press('o')
    expect(await desk.page.locator('#evidence mark').count()).toBeGreaterThan(0)
    expect(await desk.axe()).toEqual([])
  })

  test.each(['', '/timeline', '/numbers', '/reports', '/brief'])('from line to line nothing is asked for but words of reports%s', async (tab) => {
    const desk = await openDesk({ url: night.url, path: `/stories/${night.story}${tab}` })
    await desk.page.waitForLoadState('networkidle')
    const asked: string[] = []
    desk.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await desk.press('j j k')
    await desk.page.waitForTimeout(300)
    expect(asked.filter((path) => path.startsWith('/v1/') && !/^\/v1\/(?:reports\/[^/]+|presence)$/u.test(path))).toEqual([])
  })

  test('keys that are valid are listed, and letters are turned off there', async () => {
    const desk = await openDesk({ url: night.url, path: `/stories/${night.story}`, language: 'nn' })
    await desk.press('?')
    expect(await desk.page.locator('dialog[open]').innerText()).toMatch(/neste/u)
    await desk.page.getByRole('checkbox').last().press('Space')
    await desk.press('Escape')
    await desk.press('j')
    expect(new URL(desk.page.url()).searchParams.get('at')).toBeNull()
  })

  test('the focus goes to the heading of the screen that comes, and the address says where it is', async () => {
    const desk = await openDesk({ url: night.url, path: `/stories/${night.story}` })
    await desk.press('g t')
    expect(new URL(desk.page.url()).pathname).toBe(`/stories/${night.story}/timeline`)
    expect(await desk.focusedText()).toBe(await desk.heading())
    await desk.page.goBack()
    await desk.settled()
    expect(new URL(desk.page.url()).pathname).toBe(`/stories/${night.story}`)
    await desk.press('g w')
    expect(await desk.focusedText()).toBe(await desk.heading())
    await desk.press('Escape')
    expect(await desk.focusedText()).toBe(await desk.heading())
    expect(await desk.rowTexts()).not.toEqual([])
  })

  test('a store with nothing in it says so, and what there is not has a page of its own', async () => {
    const desk = await openDesk({ url: nothing.url, path: '/nowhere/at/all', language: 'es' })
    expect(await desk.heading()).toBe('Esta página no existe.')
    expect(await desk.page.locator('#rail').innerText()).toContain('Todavía no hay')
  })
})
