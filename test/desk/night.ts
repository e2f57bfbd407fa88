import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { serveDesk, type ServedDesk } from './serve-desk.ts'

/** What there is to go to on the invented night. */
export interface Night extends ServedDesk {
  readonly story: string
  /** The claim with the most reports, a report that tells it, and who has said the most. */
  readonly claim: string
  readonly report: string
  readonly actor: string
}

/** Reads the invented night into a store by the button of the first visit. */
export async function keepNight(store: string): Promise<void> {
  const desk = await serveDesk(store)
  await desk.ask('/examples', { method: 'POST', body: '{}' })
  await desk.stop()
}

/** Serves a copy of the invented night to the tests of this file. */
export async function serveNight(): Promise<Night> {
  const store = emptyPlace()
  copyFileSync(inject('desk').night, store)
  const desk = await kept(store)
  type Items<Item> = { readonly items: readonly [Item, ...Item[]] }
  const [stories, claims, actors] = await Promise.all([
    desk.ask<Items<{ readonly id: string }>>('/stories'),
    desk.ask<{ readonly items: readonly { readonly id: string; readonly reports: number; readonly evidence: readonly { readonly report: string }[] }[] }>(
      '/claims?limit=500',
    ),
    desk.ask<Items<{ readonly speaker: string }>>('/actors'),
  ])
  const [claim] = claims.items.toSorted((one, other) => other.reports - one.reports || one.id.localeCompare(other.id))
  return { ...desk, story: stories.items[0].id, claim: claim?.id ?? '', report: claim?.evidence[0]?.report ?? '', actor: actors.items[0].speaker }
}

/** Serves a store with nothing in it to the tests of this file. */
export async function serveNothing(): Promise<ServedDesk> {
  return kept(emptyPlace())
}

async function kept(store: string): Promise<ServedDesk> {
  const desk = await serveDesk(store)
  afterAll(async () => {
    await desk.stop('SIGKILL')
    rmSync(dirname(store), { recursive: true, force: true })
  })
  return desk
}

function emptyPlace(): string {
  return join(mkdtempSync(join(tmpdir(), 'hearsay-desk-')), 'desk.db')
}
