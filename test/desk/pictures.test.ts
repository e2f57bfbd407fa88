import type { Locator } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { denseStory } from './dense-story.ts'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk, type Desk } from './open-desk.ts'

const timeline = 'figure:has-text("Who told what when")'

describeDesk('the pictures of a story', () => {
  let night: Night
  beforeAll(async () => {
    night = await serveNight()
  })
  const open = async (tab: string, more: Partial<Parameters<typeof openDesk>[0]> = {}): Promise<Desk> =>
    openDesk({ url: night.url, path: `/stories/${night.story}/${tab}`, ...more })

  test('a picture is one stop of the Tab key, arrows go through its marks, and the words are shown as they go', async () => {
    const desk = await open('timeline')
    const figure = desk.page.locator(timeline)
    expect(await figure.locator('[data-mark][tabindex="0"]').count()).toBe(1)
    await figure.locator('[data-mark][tabindex="0"]').focus()
    expect(await desk.focusedText()).toMatch(/^Claim: /u)
    await desk.press('End')
    const last = await desk.focusedText()
    expect(last).toMatch(/^\d+ \w+ \d\d:\d\d, .+: (?:new origin|copy|told again|denied)/u)
    expect(await desk.page.locator('#evidence mark').count()).toBeGreaterThan(0)
    await desk.press('Enter')
    expect(await desk.focusedText()).toBe('The exact words')
    await desk.press('Escape')
    expect(await desk.focusedText()).toBe(last)
    expect(await figure.locator('[data-mark][tabindex="0"]').count()).toBe(1)
  })

  test('the mark that is looked at is in the address, and a link to it shows it again', async () => {
    const desk = await open('timeline')
    await desk.page.locator(timeline).locator('[data-mark][tabindex="0"]').focus()
    await desk.press('ArrowRight ArrowDown ArrowRight')
    const [chosen, url] = [await desk.focusedText(), new URL(desk.page.url())]
    expect(url.searchParams.get('mark')).toBeTruthy()
    await desk.visit(url.pathname + url.search)
    expect(await desk.page.locator(timeline).locator('[data-mark][tabindex="0"]').getAttribute('aria-label')).toBe(chosen)
  })

  test('every mark is reached by keyboard', async () => {
    const desk = await open('numbers')
    const figure = desk.page.locator('figure').first()
    const names = await attributes(figure.locator('[data-mark]'), 'aria-label')
    expect(names.length).toBeGreaterThan(10)
    await figure.locator('[data-mark][tabindex="0"]').focus()
    const seen = new Set<string>()
    for (const _ of names) {
      seen.add(await desk.focusedText())
      await desk.page.keyboard.press('PageDown')
    }
    expect([...seen].toSorted()).toEqual([...new Set(names)].toSorted())
  })

  test('the table says what the picture shows: a line for each telling, with outlet, origin and how', async () => {
    const desk = await open('timeline')
    const figure = desk.page.locator(timeline)
    const marks = await attributes(figure.locator('[data-mark]'), 'data-mark')
    await desk.press('t')
    expect(new URL(desk.page.url()).searchParams.get('as')).toBe('table')
    const lines = await attributes(figure.locator('tr[data-of]'), 'data-of')
    const claims = await figure.locator('tbody').count()
    expect(lines.length).toBeGreaterThan(30)
    expect(lines).toEqual(marks.filter((mark) => lines.includes(mark)))
    // What is in the picture alone are the claims themselves and when they happened.
    expect(marks.filter((mark) => !lines.includes(mark) && !mark.endsWith(' happened'))).toHaveLength(claims)
    expect(await desk.axe()).toEqual([])
    await figure
      .getByRole('button', { name: /^show: /u })
      .first()
      .press('Enter')
    await desk.settled()
    expect(await desk.page.locator('#evidence mark').count()).toBe(1)
  })

  test('a picture is copied as SVG and as CSV, whole', async () => {
    const desk = await open('timeline')
    const figure = desk.page.locator(timeline)
    const copied = async (name: string): Promise<string> => {
      await figure.locator('summary').press('Enter')
      await figure.getByRole('button', { name }).press('Enter')
      await desk.settled()
      return desk.page.evaluate<string>('navigator.clipboard.readText()')
    }
    const svg = await copied('Copy as SVG')
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 [\d.]+ [\d.]+"/u)
    expect(svg).toContain('<title>Who told what when: 12 claims</title>')
    expect(svg).not.toMatch(/var\(|class=|tabindex|<script/u)
    const csv = await copied('Copy as CSV')
    await desk.press('t')
    expect(csv.trim().split('\r\n')).toHaveLength((await figure.locator('tr[data-of]').count()) + 1)
    expect(csv).toMatch(/,\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ,/u)
  })

  test('a bar of the strip leads to the reports of its time', async () => {
    const desk = await open('timeline')
    await desk.page.locator('figure').first().locator('[data-mark][tabindex="0"]').focus()
    expect(await desk.focusedText()).toMatch(/: 1 report$/u)
    await desk.press('Enter')
    const url = new URL(desk.page.url())
    expect(url.pathname).toBe(`/stories/${night.story}/reports`)
    expect(Date.parse(url.searchParams.get('to') ?? '') - Date.parse(url.searchParams.get('from') ?? '')).toBe(900_000)
  })

  test('printed, a picture is there whole, as wide as the paper, without its buttons', async () => {
    const desk = await open('timeline', { width: 700 })
    await desk.page.emulateMedia({ media: 'print' })
    const pictures = await desk.page.locator('figure svg[role=group]').all()
    expect(pictures).toHaveLength(2)
    for (const picture of pictures) {
      expect(await picture.locator('[data-mark]').count()).toBeGreaterThan(10)
      const { x = -1, width = 0 } = (await picture.boundingBox()) ?? {}
      expect(x >= 0 && width > 300 && x + width <= 700).toBe(true)
    }
    expect(await desk.page.locator('figure button:visible, figure summary:visible').count()).toBe(0)
  })

  test('forty claims of forty reports each are drawn, narrow and wide, and nothing scrolls sideways', async () => {
    for (const width of [360, 1440]) {
      const desk = await open('timeline', { width, theme: width === 360 ? 'dark' : 'light' })
      await desk.page.route('**/tellings?**', async (route) => route.fulfill({ json: denseStory() }))
      await desk.visit(`/stories/${night.story}/timeline`)
      expect(await desk.page.locator(timeline).locator('[data-mark]').count()).toBeGreaterThan(1600)
      expect(await desk.scrollsSideways()).toBe(false)
    }
  })

  test.each(['timeline', 'numbers'])('axe finds nothing in %s, in the colours of the system either', async (tab) => {
    for (const how of [{}, { theme: 'dark' as const, language: 'nn' as const }, { forcedColors: true }, { width: 360, language: 'es' as const }]) {
      const desk = await open(tab, how)
      expect(await desk.page.locator('figure svg[role=group]').count(), JSON.stringify(how)).toBeGreaterThan(0)
      expect(await desk.axe(), JSON.stringify(how)).toEqual([])
    }
  })
})

async function attributes(of: Locator, name: string): Promise<string[]> {
  const all = await of.all()
  return Promise.all(all.map(async (it) => (await it.getAttribute(name)) ?? ''))
}
