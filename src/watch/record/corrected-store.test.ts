import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { anchorOf, correctionOf, undoOf, type Stamp, type Wish } from '../../review/index.ts'
import { openStore, type KeptReport, type Store } from '../../store/index.ts'
import type { Correction } from '../../words/index.ts'
import { openLanguages } from '../languages.ts'
import { readReport } from '../reader.ts'
import { joinStore } from './join-store.ts'

const wire =
  'Saltvik (Nordwire) - A ferry with 84 people on board ran aground off Saltvik on Friday morning, the coast guard said.\n\nRescue leader Ingrid Moen said two helicopters were lifting passengers from the deck in strong wind.'
const reports = [
  { id: 'a', outlet: { name: 'Nordwire' }, publishedAt: '2031-05-04T08:00:00Z', language: 'en', text: wire },
  {
    id: 'b',
    outlet: { name: 'Pier Post' },
    publishedAt: '2031-05-04T08:30:00Z',
    language: 'en',
    text: `${wire.slice(21)}\n\nPassengers sang, Ingrid Moen said.`,
  },
]
const languages = openLanguages()

async function joined(): Promise<{ readonly store: Store; readonly kept: readonly KeptReport[] }> {
  const store = await openStore(temporaryFile(), { create: true })
  for (const report of reports) {
    const reading = await readReport(languages, report)
    await store.keep([
      {
        intake: { report, guid: `tag:${report.id}`, from: {}, quality: 'full' },
        file: 'a file',
        readAt: '2031-05-05T00:00:00Z',
        reading: { of: report, reading },
      },
    ])
  }
  await joinStore(store, languages)
  const lines = (await store.reports()).items
  const kept = await Promise.all(lines.map(async ({ id }) => store.report(id)))
  return { store, kept: kept.flatMap((it) => it ?? []).toSorted((x, y) => ((x.publishedAt ?? '') < (y.publishedAt ?? '') ? -1 : 1)) }
}

/** Everything the store says of its record. */
async function record(store: Store): Promise<string> {
  const stories = (await store.stories()).items
  const rows = await Promise.all(
    stories.map(async ({ id }) => [await store.story(id), (await store.claims({ story: id, limit: 500 })).items, await store.copies(id)]),
  )
  return JSON.stringify(rows)
}

const stamp = (report: string): Stamp => ({ report, at: '2031-05-05T09:00:00Z', by: 'kari', hash: (text) => createHash('sha256').update(text).digest('hex') })

function correct({ reading, item }: KeptReport, wish: Wish): Correction {
  if (!reading) throw new Error('it was not read')
  return correctionOf(reading, wish, stamp(item))
}

async function afterwards(store: Store, entry: Correction): Promise<string> {
  await store.keepCorrections([entry])
  await joinStore(store, languages)
  return record(store)
}

test('a copy that a person says is none is none; taken back, the record is what it was to the byte', async () => {
  const { store, kept } = await joined()
  const [a, b] = kept
  const before = await record(store)
  expect(before).toContain('"containment"')
  const entry = correct(b!, { kind: 'report-independent-of', value: a!.item })
  expect(await afterwards(store, entry)).not.toContain('"containment"')
  expect(await afterwards(store, undoOf([entry], entry.id, { ...stamp(b!.item), at: '2031-05-05T10:00:00Z' }))).toBe(before)
})

test('words of two claims that a person puts together are one claim, and apart again when it is taken back', async () => {
  const { store, kept } = await joined()
  const before = await record(store)
  const [a, b] = kept
  const text = b!.report.text
  const at = (report: KeptReport, words: string): readonly [number, number] => {
    const from = report.report.text.indexOf(words)
    return [from, from + words.length]
  }
  const wish: Wish = {
    kind: 'claim-merge',
    item: at(a!, 'ran aground'),
    value: [{ report: b!.item, ...anchorOf(text, at(b!, 'lifting')) }],
  }
  const entry = correct(a!, wish)
  const merged = JSON.parse(await afterwards(store, entry)) as [unknown, { members: { report: string; trigger?: [number, number] }[] }[]][] // printed just now
  const claims = merged.flatMap(([, items]) => items)
  const together = claims.find(({ members }) => members.some(({ report, trigger }) => report === b!.id && trigger?.[0] === text.indexOf('lifting')))
  expect(together?.members.some(({ report, trigger }) => report === a!.id && trigger?.[0] === wire.indexOf('ran'))).toBe(true)
  expect(await afterwards(store, undoOf([entry], entry.id, { ...stamp(a!.item), at: '2031-05-05T10:00:00Z' }))).toBe(before)
})

test('hidden words are nowhere in the record', async () => {
  const { store, kept } = await joined()
  const [, b] = kept
  const from = b!.report.text.indexOf('Passengers sang')
  const shown = await afterwards(store, correct(b!, { kind: 'hide', item: [from, from + 15], value: true, reason: 'a court said so' }))
  expect(shown).not.toContain('sang')
})
