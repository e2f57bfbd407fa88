import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, inject } from 'vitest'
import { chromiumHere } from './chromium.ts'
import { serveDesk, thingsOf, type ServedDesk, type Things } from './serve-desk.ts'

/** The invented night, served, and what there is to go to. */
export interface Night extends ServedDesk, Things {}

/** Serves a copy of the invented night to the tests of this file. */
export async function serveNight(environment: Readonly<Record<string, string>> = {}): Promise<Night> {
  const store = emptyPlace()
  copyFileSync(inject('desk').night, store)
  const desk = await kept(store, environment)
  return { ...desk, ...(await thingsOf(desk)) }
}

/** Serves a store that is made for the tests of this file; what is in it stays as it is written. */
export async function serveKept(make: (file: string) => Promise<void>): Promise<Night> {
  const store = emptyPlace()
  await make(store)
  const desk = await kept(store, { HEARSAY_JOIN_ON: 'false' })
  return { ...desk, ...(await thingsOf(desk)) }
}

/** Serves a store with nothing in it to the tests of this file. */
export async function serveNothing(): Promise<ServedDesk> {
  return kept(emptyPlace())
}

async function kept(store: string, environment: Readonly<Record<string, string>> = {}): Promise<ServedDesk> {
  const desk = await serveDesk(store, environment)
  running.push(desk)
  return desk
}

const running: ServedDesk[] = []

/** Ends what is served to the tests of a file. */
async function endServed(): Promise<void> {
  await Promise.all(
    running.splice(0).map(async (desk) => {
      await desk.stop('SIGKILL')
      rmSync(dirname(desk.store), { recursive: true, force: true })
    }),
  )
}

/** Tests in a browser, with what they have served ended after them; where there is no browser they are skipped. */
export function describeDesk(name: string, tests: () => void): void {
  describe.skipIf(!chromiumHere)(name, () => {
    afterAll(endServed)
    tests()
  })
}

function emptyPlace(): string {
  return join(mkdtempSync(join(tmpdir(), 'hearsay-desk-')), 'desk.db')
}
