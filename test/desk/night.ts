import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { serveDesk, thingsOf, type ServedDesk, type Things } from './serve-desk.ts'

/** The invented night, served, and what there is to go to. */
export interface Night extends ServedDesk, Things {}

/** Serves a copy of the invented night to the tests of this file. */
export async function serveNight(): Promise<Night> {
  const store = emptyPlace()
  copyFileSync(inject('desk').night, store)
  const desk = await kept(store)
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
  afterAll(async () => {
    await desk.stop('SIGKILL')
    rmSync(dirname(store), { recursive: true, force: true })
  })
  return desk
}

function emptyPlace(): string {
  return join(mkdtempSync(join(tmpdir(), 'hearsay-desk-')), 'desk.db')
}
