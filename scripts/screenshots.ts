/**
 * Pictures of the desk for the README: `tsx scripts/screenshots.ts [FOLDER]` (docs/pictures unless told) reads the invented night into a new store, serves
 * it, and takes them in Debian's Chromium (`HEARSAY_TEST_CHROMIUM` names another). The clock is the night's, so that they are the same each time on one
 * machine. It needs `npm run build` before.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Route } from 'playwright-core'
import { chromiumFlags, chromiumHere, chromiumProgram } from '../test/desk/chromium.ts'
import { keepNight, serveDesk, thingsOf, type Things } from '../test/desk/serve-desk.ts'

interface Picture {
  readonly name: string
  readonly path: (night: Things) => string
  readonly language: 'nb' | 'nn' | 'en'
  readonly theme: 'light' | 'dark'
  /** Keys that are pressed first. */
  readonly keys?: string
}

const pictures: readonly Picture[] = [
  { name: 'now', path: () => '/?since=all', language: 'nb', theme: 'light' },
  { name: 'claims', path: ({ story }) => `/stories/${story}`, language: 'en', theme: 'light', keys: 'j j o' },
  { name: 'report', path: ({ report }) => `/reports/${report}`, language: 'en', theme: 'light', keys: 'j j j' },
  { name: 'said', path: ({ story }) => `/stories/${story}/said`, language: 'nn', theme: 'light' },
  { name: 'sources', path: ({ story }) => `/stories/${story}/sources`, language: 'en', theme: 'dark' },
  { name: 'numbers', path: ({ story }) => `/stories/${story}/numbers`, language: 'nb', theme: 'light' },
]
/** When the night was over, in Oslo. */
const morning = '2026-03-13T19:30:00.000Z'
const began = Date.now()

/** What this run itself wrote into the store happened that morning, too. */
async function thatMorning(route: Route): Promise<void> {
  const answer = await route.fetch()
  const text = await answer.text()
  const moments = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/gu
  await route.fulfill({ response: answer, body: text.replace(moments, (moment) => (Date.parse(moment) > began - 60_000 ? morning : moment)) })
}

async function take(browser: Browser, url: string, { path, language, theme, keys = '' }: Picture, night: Things): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1.5,
    locale: language,
    timezoneId: 'Europe/Oslo',
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(morning)
  await page.route(/\/v1\/(?!stream)/u, thatMorning)
  const address = new URL(path(night), url)
  address.searchParams.set('lang', language)
  await page.goto(address.href)
  await page.waitForSelector('main h1')
  await page.waitForTimeout(1500)
  for (const key of keys.split(' ').filter((it) => it !== '')) await page.keyboard.press(key)
  await page.waitForTimeout(500)
  const cdp = await context.newCDPSession(page)
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'webp', quality: 80 })
  await context.close()
  return Buffer.from(data, 'base64')
}

async function run(target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pictures-'))
  const browser = await chromium.launch({ executablePath: chromiumProgram, args: chromiumFlags })
  try {
    const store = join(folder, 'night.db')
    await keepNight(store)
    const desk = await serveDesk(store, { HEARSAY_JOIN_ON: 'false' })
    const night = await thingsOf(desk)
    mkdirSync(target, { recursive: true })
    for (const picture of pictures) {
      const bytes = await take(browser, desk.url, picture, night)
      writeFileSync(join(target, `${picture.name}.webp`), bytes)
      console.log(`${picture.name}.webp ${Math.round(bytes.length / 1024)} kB`)
    }
    await desk.stop()
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (chromiumHere) await run(process.argv[2] ?? join(import.meta.dirname, '../docs/pictures'))
else console.log(`No pictures were taken: there is no Chromium at ${chromiumProgram}.`)
