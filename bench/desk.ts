/**
 * The desk in a browser: `tsx bench/desk.ts [--store FILE]` serves a store (the invented night unless told) and prints what a first visit takes for each
 * screen, when its largest part is drawn, how much it shifts; how long from a key to the next picture; then, on a store of its own with a story of 10,000
 * main claims, how many pictures a second while it is scrolled and how much memory the page keeps after 20,000 changes of the stream.
 * It needs `npm run build` before, and Debian's Chromium.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { openStore } from '../src/store/index.ts'
import { chromiumFlags, chromiumProgram } from '../test/desk/chromium.ts'
import { everyScreen } from '../test/desk/every-screen.ts'
import { firstLoad } from '../test/desk/first-load.ts'
import { keepNight, serveDesk, thingsOf, type ServedDesk } from '../test/desk/serve-desk.ts'
import { keptReport } from './kept-report.ts'
import { longStory } from './long-story.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
const unjoined = { HEARSAY_JOIN_ON: 'false' }

/** A page that counts its shifts, its largest picture and how long keys take from now on. */
const watch = `(() => {
  window.seen = { shift: 0, largest: 0, keys: new Map() }
  new PerformanceObserver((list) => { for (const it of list.getEntries()) if (!it.hadRecentInput) seen.shift += it.value }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => { for (const it of list.getEntries()) seen.largest = it.startTime }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => { for (const it of list.getEntries()) if (it.interactionId) seen.keys.set(it.interactionId, Math.max(seen.keys.get(it.interactionId) ?? 0, it.duration)) })
    .observe({ type: 'event', durationThreshold: 16, buffered: true })
})()`

async function opened(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(watch)
  await page.goto(url)
  await page.waitForSelector('main h1')
  await page.waitForTimeout(1500)
  return page
}

async function visits(browser: Browser, desk: ServedDesk): Promise<void> {
  console.log('| first visit | scripts, kB gzip | styles | outlines | LCP, ms | CLS | requests off the host |\n|---|--:|--:|--:|--:|--:|--:|')
  const things = await thingsOf(desk)
  for (const [name, path] of everyScreen) {
    const { scripts, styles, outlines, foreign } = await firstLoad(browser, desk.url + path(things))
    const page = await opened(browser, desk.url + path(things))
    const { largest, shift } = await page.evaluate<{ largest: number; shift: number }>('({ largest: seen.largest, shift: seen.shift })')
    await page.context().close()
    console.log(`| ${name} | ${kilo(scripts)} | ${kilo(styles)} | ${kilo(outlines)} | ${Math.round(largest)} | ${shift.toFixed(3)} | ${foreign} |`)
  }
}

async function keys(browser: Browser, name: string, url: string): Promise<void> {
  const page = await opened(browser, url)
  const pressed = [...Array.from({ length: 60 }, () => 'j'), ...Array.from({ length: 30 }, () => 'k'), ...'o j o k o j ? Escape g t g c g b g c'.split(' ')]
  for (const key of pressed) {
    await page.keyboard.press(key)
    await page.waitForTimeout(60)
  }
  const slow = await page.evaluate<number[]>('[...seen.keys.values()]')
  await page.context().close()
  // Those quicker than 16 ms are not told by the browser.
  const all = [...slow, ...Array.from({ length: Math.max(0, pressed.length - slow.length) }, () => 16)].toSorted((a, b) => a - b)
  const at = (share: number): number => all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0
  console.log(`\nfrom a key to the next picture, ${name}, ${pressed.length} keys: p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} ms`)
}

async function scrolled(page: Page): Promise<void> {
  const frames = await page.evaluate<number[]>(`new Promise((done) => {
    const times = []
    let last = performance.now()
    const began = last
    const step = (now) => {
      times.push(now - last)
      last = now
      scrollBy(0, 120)
      if (now - began < 8000) requestAnimationFrame(step)
      else done(times)
    }
    requestAnimationFrame(step)
  })`)
  const sorted = frames.toSorted((a, b) => a - b)
  const mean = frames.reduce((sum, it) => sum + it, 0) / frames.length
  const lines = await page.locator('[data-row]').count()
  console.log(
    `scrolling 10,000 claims: ${(1000 / mean).toFixed(0)} pictures a second, slowest of a hundred ${sorted[Math.floor(frames.length * 0.99)]?.toFixed(0)} ms; ${lines} lines drawn`,
  )
}

async function evening(page: Page, file: string, story: string, changes: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const heap = async (): Promise<string> => {
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    return `${(usedSize / 1e6).toFixed(0)} MB`
  }
  const before = await heap()
  const store = await openStore(file)
  const began = performance.now()
  for (let n = 0; n < changes; n++) {
    const facts = { text: `Elva stiger raskt i natt (${n}).`, status: 'single', reports: 1 + (n % 9), newsrooms: 1, origins: 1, main: true } as const
    await store.changes.add({
      at: '2031-04-02T12:00:00Z',
      kind: 'claim',
      fate: n % 4 === 0 ? 'new' : 'changed',
      id: `c${n % 5000}`,
      of: story,
      before: facts,
      after: { ...facts, reports: facts.reports + 1 },
    })
    if (n % 100 === 0) await store.changes.add({ at: '2031-04-02T12:00:00Z', kind: 'story', fate: 'changed', id: story, after: { reports: n } })
  }
  await store.close()
  await page.waitForTimeout(5000)
  console.log(`memory of the page: ${before}, after ${changes} changes in ${((performance.now() - began) / 1000).toFixed(0)} s ${await heap()}`)
  const bar = page.locator('main button', { has: page.locator('kbd') }).first()
  console.log(`it says: ${(await bar.innerText()).replace(/\s+/gu, ' ')}`)
}

async function long(browser: Browser): Promise<void> {
  const file = join(folder, 'long.db')
  const store = await openStore(file, { create: true })
  const reports = (await store.keep(Array.from({ length: 1000 }, (_, n) => keptReport(n, 2)))).map(({ id }) => id)
  await store.keepRecord(longStory(reports, 10_000))
  await store.close()
  const desk = await serveDesk(file, unjoined)
  const { story } = await thingsOf(desk)
  const url = `${desk.url}/stories/${story}`
  await keys(browser, 'in a story of 10,000 claims', url)
  const page = await opened(browser, url)
  await scrolled(page)
  await evening(page, file, story, 20_000)
  await desk.stop()
}

function kilo(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}

const at = process.argv.indexOf('--store')
const given = at > 0 ? process.argv[at + 1] : undefined
const browser = await chromium.launch({ executablePath: chromiumProgram, args: chromiumFlags })
try {
  const file = given ?? join(folder, 'night.db')
  if (given === undefined) await keepNight(file)
  const desk = await serveDesk(file, given === undefined ? {} : unjoined)
  const { story } = await thingsOf(desk)
  await visits(browser, desk)
  await keys(browser, 'in a story', `${desk.url}/stories/${story}`)
  await desk.stop()
  await long(browser)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
