import { AssertionError } from 'node:assert'
import { chromium, type Browser, type BrowserContext, type Page, type Route } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { complaintsOfAxe } from './axe.ts'

/** How somebody opens the desk. */
export interface OpenDesk {
  /** Where it is served. */
  readonly url: string
  readonly path?: string
  readonly language?: 'nb' | 'nn' | 'en' | 'es'
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  readonly reducedMotion?: boolean
  readonly forcedColors?: boolean
  /** Letters at twice their size, as the settings of a browser make them. */
  readonly largeText?: boolean
  /** Another clock of the reader than Oslo's. */
  readonly zone?: string
  /** Somebody who signs in first. */
  readonly account?: { readonly name: string; readonly password: string }
  /** What is refused: paths by pattern, each with what comes instead. Then the browser may complain of answers that failed. */
  readonly failing?: Readonly<Record<string, 'unreachable' | number>>
  /** The test itself takes the server away: what the browser says of that is no fault. */
  readonly serverGoes?: boolean
}

/** The desk in a browser, worked by keyboard. */
export interface Desk {
  readonly page: Page
  readonly context: BrowserContext
  /** Goes to an address of the desk by the address line. */
  visit(path: string): Promise<void>
  /** Presses keys one after another: `g t`, `j j o`, `Shift+Tab Enter`. */
  press(keys: string): Promise<void>
  /** Writes a text by keyboard where the focus is. */
  write(text: string): Promise<void>
  /** Waits until the screen stands and nothing more is being asked for. */
  settled(): Promise<void>
  /** Text of what has the focus, or its label. */
  focusedText(): Promise<string>
  heading(): Promise<string>
  /** Lines of the list, as read. */
  rowTexts(): Promise<string[]>
  /** What the reader sees of the screen, without frame and drawer. */
  mainText(): Promise<string>
  /** Violations of WCAG 2.0 to 2.2, A and AA, and of the landmarks of good practice; a line each. */
  axe(): Promise<string[]>
  /** Whether the page as a whole can be scrolled sideways. */
  scrollsSideways(): Promise<boolean>
  /** Layout shift since the page began that no key caused. */
  shifted(): Promise<number>
  /** Complaints so far: requests off the host, errors of the console, broken policies. They fail the test at its end. */
  readonly complaints: string[]
}

export { describeDesk } from './night.ts'

let connected: Promise<Browser> | undefined

/** The browser of this run. */
export async function browserOfRun(): Promise<Browser> {
  connected ??= chromium.connect(inject('desk').browser)
  return connected
}

/** Opens the desk for this test: a browser without memory, which is closed when the test has ended. It fails where the page asked another host, complained or broke the policy. */
export async function openDesk(how: OpenDesk): Promise<Desk> {
  const { url, path = '/', language = 'en', theme = 'light', width = 1280, height = 900, zone = 'Europe/Oslo', failing = {}, account, serverGoes } = how
  const browser = await browserOfRun()
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    timezoneId: zone,
    colorScheme: theme,
    reducedMotion: how.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: how.forcedColors ? 'active' : 'none',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const complaints: string[] = []
  const asked = new Set<unknown>()
  const failuresMeant = Object.keys(failing).length > 0 || serverGoes === true
  context.on('request', (request) => {
    const address = new URL(request.url())
    if (address.protocol !== 'data:' && address.protocol !== 'blob:' && address.origin !== new URL(url).origin)
      complaints.push(`asked another host: ${request.url()}`)
    if (request.resourceType() !== 'eventsource') asked.add(request)
  })
  context.on('requestfinished', (request) => asked.delete(request))
  context.on('requestfailed', (request) => asked.delete(request))
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error' || (failuresMeant && /Failed to load resource|ERR_/u.test(message.text()))) return
    complaints.push(`console: ${message.text()} ${message.location().url}`)
  })
  await page.addInitScript(watchShifts)
  if (how.largeText) await (await context.newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  for (const [pattern, instead] of Object.entries(failing)) await page.route(pattern, async (route) => refuse(route, instead))
  if (account) await context.request.post(`${url}/v1/session`, { data: account, headers: { 'x-hearsay': '1' } })

  onTestFinished(async () => {
    await context.close()
    if (complaints.length > 0) throw new AssertionError({ message: `The page has nothing to complain of, but:\n${complaints.join('\n')}` })
  })

  const settled = async (): Promise<void> => {
    await page.waitForSelector('main h1, main [role=alert]')
    for (let quiet = 0; quiet < 2; quiet = asked.size === 0 && (await page.locator('.waiting').count()) === 0 ? quiet + 1 : 0) await page.evaluate(aMoment)
  }
  const visit = async (to: string): Promise<void> => {
    const address = new URL(to, url)
    if (!address.searchParams.has('lang')) address.searchParams.set('lang', language)
    await page.goto(address.href)
    await settled()
  }
  const desk: Desk = {
    page,
    context,
    complaints,
    visit,
    settled,
    press: async (keys) => {
      for (const key of keys.split(' ')) await page.keyboard.press(key)
      await page.evaluate(aMoment)
      await settled()
    },
    write: async (text) => page.keyboard.type(text),
    focusedText: async () => page.evaluate(focusedText),
    heading: async () => page.locator('main h1').first().innerText(),
    rowTexts: async () => page.locator('main [data-row]').allInnerTexts(),
    mainText: async () => page.locator('main').innerText(),
    axe: async () => complaintsOfAxe(page),
    scrollsSideways: async () => page.evaluate<boolean>('document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth'),
    shifted: async () => page.evaluate<number>('window.shifted'),
  }
  await visit(path)
  return desk
}

async function refuse(route: Route, instead: 'unreachable' | number): Promise<void> {
  if (instead === 'unreachable') return route.abort('connectionrefused')
  const problem = { type: '/v1/errors#broken', title: 'Broken', status: instead, code: 'broken', detail: 'The disk is full.', hint: 'Make room on it.' }
  return route.fulfill({ status: instead, contentType: 'application/problem+json', body: JSON.stringify(problem) })
}

// What runs in the page is text: these files are checked as programs of Node.
const aMoment = 'new Promise((then) => requestAnimationFrame(() => setTimeout(then, 30)))'
const focusedText = `(() => {
  const it = document.activeElement
  if (!it || it === document.body) return ''
  return (it.getAttribute('aria-label') ?? it.labels?.[0]?.innerText ?? it.innerText ?? '').trim()
})()`
const watchShifts = `window.shifted = 0
new PerformanceObserver((list) => {
  for (const it of list.getEntries()) if (!it.hadRecentInput) window.shifted += it.value
}).observe({ type: 'layout-shift', buffered: true })`
