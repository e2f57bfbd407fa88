import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromiumFlags, chromiumHere, chromiumProgram } from './chromium.ts'
import { keepNight } from './serve-desk.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the browser of this run, and the store with the invented night; empty words where there is no browser. */
    readonly desk: { readonly browser: string; readonly night: string }
  }
}

/** One browser and one reading of the invented night for all tests of the desk in a run. Returns what ends them. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!chromiumHere) {
    console.warn(`Tests of the desk are skipped: no Chromium at ${chromiumProgram} (HEARSAY_TEST_CHROMIUM names another).`)
    project.provide('desk', { browser: '', night: '' })
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-desk-'))
  const night = join(folder, 'night.db')
  const [browser] = await Promise.all([chromium.launchServer({ executablePath: chromiumProgram, args: chromiumFlags }), keepNight(night)])
  project.provide('desk', { browser: browser.wsEndpoint(), night })
  return async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
