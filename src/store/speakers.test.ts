import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intakeOf, keptOf, madeReading } from '../../test/kept-reports.ts'
import { freshDatabase, postgresHere } from '../../test/postgres.ts'
import { onEveryStore } from '../../test/stores.ts'
import { openStore, type Kept, type SpeakerLine, type Store } from './index.ts'
import type { Reading, ReportInput } from '../words/index.ts'

/** What may happen to a report. */
interface Happening {
  readonly what: 'keep' | 'read' | 'correct' | 'back'
  readonly guid: string
  readonly text: string
  readonly outlet: string | undefined
  readonly publishedAt: string | undefined
  readonly updatedAt: string | undefined
  readonly speakers: readonly string[]
  readonly engine: string
}

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom('keep', 'keep', 'read', 'correct', 'back'),
  guid: fc.constantFrom('a', 'b', 'c'),
  text: fc.constantFrom('Havna er stengt.', 'Havna er åpen igjen.'),
  outlet: fc.constantFrom('Fjordavisa', 'Bladet', undefined),
  publishedAt: fc.constantFrom('2031-04-02T10:00:00Z', '2031-04-02T11:00:00Z', '2031-04-03T09:00:00Z', undefined),
  updatedAt: fc.constantFrom('2031-04-03T12:00:00Z', '2031-04-04T12:00:00Z', undefined),
  speakers: fc.array(fc.constantFrom('Ane Lie', 'Per Vik', 'politiet', ''), { maxLength: 3 }),
  engine: fc.constantFrom('1.0.0', '2.0.0'),
})

function keptBy({ what, guid, text, outlet, publishedAt, updatedAt, speakers, engine }: Happening): Kept {
  const fields = { guid, text, ...(publishedAt !== undefined && { publishedAt }), ...(updatedAt !== undefined && { updatedAt }) }
  const { outlet: _, ...report } = intakeOf(fields).report
  const of = outlet === undefined ? report : { ...report, outlet: { name: outlet } }
  const kept = keptOf()
  const intake = { ...kept.intake, guid, report: of }
  return { ...kept, intake, ...(what === 'back' && { current: true }), ...(speakers.length > 0 && { reading: { of, reading: saidBy(speakers, of, engine) } }) }
}

/** A reading in which each of them says the whole of it. */
function saidBy(speakers: readonly string[], of: ReportInput, engine: string): Reading {
  const made = madeReading(of, engine)
  const [actor, statement] = [made.actors[0]!, made.statements[0]!]
  return {
    ...made,
    actors: speakers.map((name, n) => ({ ...actor, id: `a${n}`, name })),
    statements: speakers.map((_, n) => ({ ...statement, id: `s${n}`, speaker: { actor: `a${n}` } })),
    events: [],
  }
}

async function happens(store: Store, some: readonly Happening[]): Promise<void> {
  const acknowledged = await store.keep(some.map(keptBy))
  for (const [n, it] of some.entries()) {
    const id = acknowledged[n]?.id ?? ''
    const of = keptBy(it).intake.report
    if (it.what === 'read') await store.keepReadings([{ id, of, reading: saidBy(it.speakers, of, '3.0.0') }])
    if (it.what === 'correct') await store.keepRows(id, saidBy(it.speakers.toReversed().slice(1), of, it.engine))
  }
}

/** The same counted from the statements themselves. */
async function counted(store: Store): Promise<readonly SpeakerLine[]> {
  const by = new Map<string, { statements: number; readonly outlets: Set<string>; lastAt?: string }>()
  for (const { speaker, outlet, publishedAt } of (await store.statements({ limit: 1000 })).items) {
    if (speaker === undefined) continue
    const one = by.get(speaker) ?? { statements: 0, outlets: new Set<string>() }
    by.set(speaker, one)
    one.statements++
    if (outlet !== undefined) one.outlets.add(outlet)
    if (publishedAt !== undefined && (one.lastAt === undefined || publishedAt > one.lastAt)) one.lastAt = publishedAt
  }
  return [...by].map(([speaker, { outlets, ...rest }]) => ({ speaker, ...rest, outlets: outlets.size }))
}

async function pages(store: Store, limit: number): Promise<readonly SpeakerLine[]> {
  const found: SpeakerLine[] = []
  for (let after: string | undefined; ;) {
    const { items, next } = await store.speakers({ limit, ...(after !== undefined && { after }) })
    found.push(...items)
    if (next === undefined) return found
    after = next
  }
}

const byName = (lines: readonly SpeakerLine[]): readonly SpeakerLine[] => lines.toSorted((a, b) => (a.speaker < b.speaker ? -1 : 1))

onEveryStore(({ place, runs }) => {
  test('speakers are counted as their statements are, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(happening, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), async (history) => {
        const store = await openStore(await place(), { create: true })
        try {
          for (const some of history) {
            await happens(store, some)
            expect(byName(await pages(store, 2))).toEqual(byName(await counted(store)))
          }
          const lines = await pages(store, 1)
          expect(lines.map(({ statements }) => statements)).toEqual(lines.map(({ statements }) => statements).toSorted((a, b) => b - a))
        } finally {
          await store.close()
        }
      }),
      { numRuns: runs(40) },
    )
  })
})

test.skipIf(!postgresHere)('several who write at once count everything', async () => {
  const where = await freshDatabase()
  const stores = [await openStore(where, { create: true }), await openStore(where)]
  const one = (guid: string, speakers: readonly string[], engine: string): Happening => ({
    what: 'keep',
    guid,
    text: `Havna er stengt, ${engine}.`,
    outlet: `Avis ${guid}`,
    publishedAt: '2031-04-02T10:00:00Z',
    updatedAt: undefined,
    speakers,
    engine,
  })
  const names = ['politiet', 'Ane Lie', 'Per Vik']
  await Promise.all(
    stores.flatMap((store, at) =>
      Array.from({ length: 8 }, async (_, n) => happens(store, [one(`g${n % 4}`, at === 0 ? names : names.toReversed(), `${at}.0.${n}`)])),
    ),
  )
  const [store] = stores
  expect(byName(await pages(store!, 50))).toEqual(byName(await counted(store!)))
  for (const it of stores) await it.close()
})
