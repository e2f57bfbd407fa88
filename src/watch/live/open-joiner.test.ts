import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { anchorOf, correctionOf, undoOf, type Wish } from '../../review/index.ts'
import { openStore, type Store } from '../../store/index.ts'
import type { Correction, ReportInput } from '../../words/index.ts'
import { openLanguages } from '../languages.ts'
import { joinStore } from '../record/join-store.ts'
import { openJoiner } from './open-joiner.ts'

const languages = openLanguages()
const places = ['Saltvik', 'Granli', 'Torsnes', 'Fjordby']
const happenings = [
  'A ferry with 84 people on board ran aground off the pier, the coast guard said.',
  'The dam above the village broke, mayor Liv Aas said. Two people are hurt.',
  'A fire destroyed the depot at the harbour. Nobody was hurt, rescue leader Ingrid Moen said.',
]

/** A report; the same numbers give the same one. Some copy others word for word, some have no time. */
function report(number: number, { seed, version = 0 }: { readonly seed: number; readonly version?: number }): ReportInput {
  const place = places[seed % places.length]!
  const text = `${place}: ${happenings[Math.floor(seed / 4) % happenings.length]!}\nAt ${place} ${10 + (seed % 7)} people were led to the school${version > 0 ? `, and ${version} more came later` : ''}.`
  const at = new Date(Date.UTC(2031, 4, 4) + ((seed * 37) % 400) * 1_200_000).toISOString()
  return {
    id: String(number),
    text,
    language: 'en',
    outlet: { name: `Outlet ${seed % 3}` },
    ...(seed % 11 !== 0 && { publishedAt: at }),
    ...(version > 0 && { updatedAt: new Date(Date.UTC(2031, 5, 4) + version * 60_000).toISOString() }),
  }
}

async function add(store: Store, reports: readonly ReportInput[]): Promise<void> {
  await store.keep(
    reports.map((it) => ({ intake: { report: it, guid: `tag:${it.id}`, from: {}, quality: 'full' }, file: 'a file', readAt: '2031-05-05T00:00:00Z' })),
  )
}

/** Everything the store says of its record. */
async function rowsOf(store: Store): Promise<unknown> {
  const stories = (await store.stories({ limit: 500 })).items.map(({ id }) => id).sort()
  return Promise.all(
    stories.map(async (id) => [await store.story(id), (await store.claims({ story: id, limit: 500 })).items, await store.timeline(id), await store.copies(id)]),
  )
}

async function items(store: Store): Promise<readonly string[]> {
  const all: string[] = []
  for await (const { item } of store.allReports()) all.push(item)
  return all.sort()
}

/** A correction that somebody makes of one of the reports. */
async function correct(store: Store, kind: number, which: number, minute: number): Promise<Correction | undefined> {
  const all = await items(store)
  const [item, other] = [all[which % all.length], all[(which + 1) % all.length]]
  const kept = item === undefined ? undefined : await store.report(item)
  if (!kept || other === undefined || other === item) return undefined
  const bare = { schema: 'hearsay/reading@1', engine: { version: '', packs: {} }, actors: [], places: [], times: [], statements: [], events: [] } as const
  const reading = { ...bare, report: { id: kept.item, language: 'en', bylines: [], agencies: [], text: kept.report.text, media: [], layout: [] } }
  const wishes: readonly Wish[] = [
    { kind: 'report-copy-of', value: other },
    { kind: 'report-independent-of', value: other },
    { kind: 'hide', item: [0, 12], value: true, reason: 'a court said so' },
    { kind: 'claim-merge', item: [9, 14], value: [{ report: item!, ...anchorOf(kept.report.text, [20, 26]) }] },
  ]
  const at = new Date(Date.UTC(2031, 5, 1) + minute * 60_000).toISOString()
  return correctionOf(reading, wishes[kind % wishes.length]!, {
    report: item!,
    at,
    by: 'kari',
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  })
}

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ comes: fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ versionOf: fc.nat({ max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ corrects: fc.nat({ max: 3 }), which: fc.nat({ max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ undoes: fc.nat({ max: 40 }) }) },
  { weight: 2, arbitrary: fc.record({ opensAnew: fc.constantFrom('with its state', 'with nothing') }) },
)
type Step = typeof step extends fc.Arbitrary<infer It> ? It : never

async function follow(steps: readonly Step[]): Promise<void> {
  const [live, whole] = [await openStore(temporaryFile(), { create: true }), await openStore(temporaryFile(), { create: true })]
  let joiner = await openJoiner(live, languages, { workers: 1 })
  const came: number[] = []
  const ledger: Correction[] = []
  const both = async (work: (store: Store) => Promise<unknown>): Promise<void> => {
    await work(live)
    await work(whole)
  }
  for (const [at, it] of steps.entries()) {
    if ('comes' in it) {
      const reports = it.comes.map((seed) => report(came.push(seed) - 1, { seed }))
      await both(async (store) => add(store, reports))
    } else if ('versionOf' in it && came.length > 0) {
      const number = it.versionOf % came.length
      await both(async (store) => add(store, [report(number, { seed: came[number]!, version: at + 1 })]))
    } else if ('corrects' in it) {
      const entry = await correct(live, it.corrects, it.which, at)
      if (entry) ledger.push(entry)
      if (entry) await both(async (store) => store.keepCorrections([entry]))
    } else if ('undoes' in it && ledger.length > 0) {
      const { id, target } = ledger[it.undoes % ledger.length]!
      if (ledger.some((other) => other.kind === 'undo' && other.undoes === id) || ledger.find((other) => other.id === id)?.kind === 'undo') continue
      const undo = undoOf(ledger, id, {
        report: target.report,
        at: new Date(Date.UTC(2031, 5, 1) + at * 60_000).toISOString(),
        by: 'per',
        hash: (text) => createHash('sha256').update(text).digest('hex'),
      })
      ledger.push(undo)
      await both(async (store) => store.keepCorrections([undo]))
    } else if ('opensAnew' in it) {
      await joiner.close()
      joiner = await openJoiner(live, languages, { workers: 1, ...(it.opensAnew === 'with its state' && { worth: 1 }) })
      continue
    }
    const { stories } = await joiner.join()
    expect(stories).toBe((await live.stories({ limit: 500 })).items.length)
  }
  await joiner.join()
  await joinStore(whole, languages, 1)
  expect(await rowsOf(live)).toEqual(await rowsOf(whole))
  await joiner.close()
  await live.close()
  await whole.close()
}

describe('a joiner', () => {
  test('gives the rows of a full join, in whatever order and batches reports, versions and corrections come', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), follow), { numRuns: 12 })
  }, 120_000)

  test('goes back only as far as a late report asks, and writes only stories that changed', async () => {
    const store = await openStore(temporaryFile(), { create: true })
    const dated = (number: number, hour: number): ReportInput => ({
      ...report(number, { seed: 1 + (number % 10) }),
      publishedAt: new Date(Date.UTC(2031, 4, 4, hour)).toISOString(),
    })
    await add(
      store,
      Array.from({ length: 30 }, (_, number) => dated(number, number)),
    )
    const joiner = await openJoiner(store, languages, { workers: 1 })
    expect(await joiner.join()).toMatchObject({ whole: true })
    expect(await joiner.join()).toMatchObject({ whole: false, changed: { stories: 0, claims: 0 } })
    await add(store, [{ ...dated(30, 28), text: 'The council of Lundhamn voted for a swimming hall. Olav Rud was against it.' }])
    expect(await joiner.join()).toMatchObject({ whole: false, changed: { stories: 1 } })
    await add(store, [dated(31, -400)])
    expect(await joiner.join()).toMatchObject({ whole: true })
    await joiner.close()
    await store.close()
  })

  test('goes on where another left off, and begins anew where the state is of another program or store', async () => {
    const [store, other] = [await openStore(temporaryFile(), { create: true }), await openStore(temporaryFile(), { create: true })]
    const state = `${store.file}.joined`
    for (const one of [store, other])
      await add(
        one,
        Array.from({ length: 12 }, (_, number) => report(number, { seed: 13 + 5 * number })),
      )
    const join = async (one: Store): Promise<boolean> => {
      const joiner = await openJoiner(one, languages, { workers: 1, state, worth: 12 })
      const { whole } = await joiner.join()
      await joiner.close()
      return whole
    }
    expect([await join(store), await join(store)]).toEqual([true, false])
    await add(other, [report(50, { seed: 17 })])
    expect([await join(other), await join(other)]).toEqual([true, false])
    writeFileSync(state, 'half a state')
    expect([await join(store), await join(store)]).toEqual([true, false])
    await store.close()
    await other.close()
  })

  test('keeps the next time what the store could not keep', async () => {
    const store = await openStore(temporaryFile(), { create: true })
    const expected = await openStore(temporaryFile(), { create: true })
    let fails = 0
    const failing: Store = {
      ...store,
      versions: async (ids) => (fails-- === 1 ? Promise.reject(new Error('the disk is full')) : store.versions(ids)),
      keepRecord: async (rows) => (fails-- === 1 ? Promise.reject(new Error('the disk is full')) : store.keepRecord(rows)),
    }
    const joiner = await openJoiner(failing, languages, { workers: 1 })
    for (let number = 0; number < 10; number++) {
      for (const one of [store, expected]) await add(one, [report(number, { seed: 13 + 5 * number })])
      fails = 1 + (number % 3)
      await joiner.join().catch((thrown: unknown) => expect(String(thrown)).toContain('the disk is full'))
    }
    fails = 0
    await joiner.join()
    await joinStore(expected, languages, 1)
    expect(await rowsOf(store)).toEqual(await rowsOf(expected))
    await joiner.close()
    await store.close()
    await expected.close()
  })
})
