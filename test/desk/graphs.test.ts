import { beforeAll, expect, test } from 'vitest'
import { denseSources } from './dense-graphs.ts'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk, type Desk } from './open-desk.ts'

const graph = 'figure svg[role=group]'

describeDesk('through whom a story came', () => {
  let night: Night
  beforeAll(async () => {
    night = await serveNight()
  })
  const open = async (more: Partial<Parameters<typeof openDesk>[0]> = {}): Promise<Desk> =>
    openDesk({ url: night.url, path: `/stories/${night.story}/sources`, width: 1440, ...more })

  test('a sentence says what all hangs on, before anything is drawn', async () => {
    const desk = await open()
    expect(await desk.page.locator('figcaption p').innerText()).toMatch(
      /^Behind 18 reports from \d+ newsrooms stand \d+ origins\. (?:\d+ reports? hangs? on|No origin)/u,
    )
  })

  test('arrows go through a column and along a line; the ways through what has the focus are lit, and its words shown', async () => {
    const desk = await open()
    await desk.page.locator(`${graph} [data-mark][tabindex="0"]`).focus()
    expect(await desk.focusedText()).toMatch(/Leads to: /u)
    await desk.press('ArrowDown ArrowRight')
    expect(await desk.focusedText()).toMatch(/\(newsroom, \d+ reports?, \d+ claims?\)\. Comes from: .+ Leads to: /u)
    expect(await desk.page.locator(`${graph} .lit`).count()).toBeGreaterThan(1)
    expect(await desk.page.locator(`${graph} .dim`).count()).toBeGreaterThan(1)
    await desk.press('Enter')
    expect(await desk.focusedText()).toBe('The exact words')
    expect(await desk.page.locator('#evidence mark').count()).toBeGreaterThan(0)
  })

  test('one claim has a graph of its own, by a link that can be shared, and the whole story is a link away', async () => {
    const desk = await open({ path: `/stories/${night.story}/sources?claim=${night.claim}` })
    const text = await desk.page.locator('main p a').first().innerText()
    expect(text.length).toBeGreaterThan(10)
    const few = await desk.page.locator(`${graph} .node`).count()
    await desk.page.getByRole('link', { name: 'Show the whole story' }).press('Enter')
    await desk.settled()
    expect(await desk.page.locator(`${graph} .node`).count()).toBeGreaterThan(few)
  })

  test('where there is no room the same is a list, each line with its words', async () => {
    const desk = await open({ width: 360 })
    expect(await desk.page.locator(graph).count()).toBe(0)
    const lines = desk.page.locator('figure .out button')
    expect(await lines.count()).toBeGreaterThan(60)
    await lines.first().press('Enter')
    await desk.settled()
    expect(await desk.page.locator('#evidence mark').count()).toBe(1)
    await desk.press('Escape')
    expect(await desk.scrollsSideways()).toBe(false)
  })

  test('as dense as they come: sixty nodes, none on another, in every colour', async () => {
    for (const how of [{}, { theme: 'dark', language: 'nn' }, { forcedColors: true, language: 'es' }, { width: 360, language: 'nb' }] as const) {
      const desk = await open(how)
      await desk.page.route('**/sources', async (route) => route.fulfill({ json: denseSources() }))
      await desk.visit(`/stories/${night.story}/sources`)
      expect(await desk.axe(), JSON.stringify(how)).toEqual([])
      expect(await desk.scrollsSideways()).toBe(false)
      if ('width' in how) continue
      const boxes = await desk.page.evaluate<readonly (readonly [number, number, number, number])[]>(
        "[...document.querySelectorAll('figure .node .box')].map((it) => { const { left, top, right, bottom } = it.getBoundingClientRect(); return [left, top, right, bottom] })",
      )
      expect(boxes).toHaveLength(60)
      const over = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]))
      expect(over).toEqual([])
    }
  })
})
