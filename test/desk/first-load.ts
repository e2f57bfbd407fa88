import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext } from 'playwright-core'

/** What a first visit takes over the wire, as gzip packs it; outlines of countries are counted apart. */
export interface FirstLoad {
  readonly scripts: number
  readonly styles: number
  readonly outlines: number
  /** Requests to another host. */
  readonly foreign: number
}

/** Visits an address as somebody who was never there, and weighs the scripts and styles that came before it was quiet. */
export async function firstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  const context: BrowserContext = await browser.newContext()
  const weights: Promise<Partial<FirstLoad>>[] = []
  let foreign = 0
  const page = await context.newPage()
  page.on('request', (request) => (foreign += new URL(request.url()).origin === new URL(url).origin ? 0 : 1))
  page.on('response', (response) => {
    const kind = response.request().resourceType()
    const outline = /\/(?:countries|land|outline)[^/]*$/u.test(response.url())
    if (outline || kind === 'script' || kind === 'stylesheet') {
      weights.push(response.body().then((body) => ({ [outline ? 'outlines' : kind === 'script' ? 'scripts' : 'styles']: gzipSync(body).length })))
    }
  })
  await page.goto(url)
  await page.waitForSelector('main h1')
  await page.waitForTimeout(250)
  const each = await Promise.all(weights)
  await context.close()
  const sum = (name: keyof FirstLoad): number => each.reduce((total, it) => total + (it[name] ?? 0), 0)
  return { scripts: sum('scripts'), styles: sum('styles'), outlines: sum('outlines'), foreign }
}
