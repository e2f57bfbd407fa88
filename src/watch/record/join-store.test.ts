import { expect, test } from 'vitest'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { openStore, type Store } from '../../store/index.ts'
import type { ReportInput } from '../../words/index.ts'
import { openLanguages } from '../languages.ts'
import { joinStore } from './join-store.ts'
import { recordReports } from './record-reports.ts'

const reports = [
  { id: 'a', publishedAt: '2031-05-04T08:00:00Z', text: 'The dam above Granli broke on Sunday. Two people are hurt, mayor Liv Aas said.' },
  { id: 'b', publishedAt: '2031-05-04T09:00:00Z', text: 'Four people are hurt after the dam above Granli broke, mayor Liv Aas told Fjellposten.' },
  { id: 'c', publishedAt: '2031-05-04T10:00:00Z', text: 'The council of Saltvik voted for a new swimming hall on Sunday. Olav Rud was against it.' },
].map((report) => ({ ...report, language: 'en', outlet: { name: `Outlet ${report.id}` } }))

async function add(store: Store, some: readonly ReportInput[]): Promise<void> {
  await store.keep(
    some.map((report) => ({ intake: { report, guid: `tag:${report.id}`, from: {}, quality: 'full' }, file: 'a file', readAt: '2031-05-05T00:00:00Z' })),
  )
}

async function rowsOf(store: Store): Promise<unknown> {
  const stories = (await store.stories()).items
  return Promise.all(
    stories.map(async ({ id }) => [await store.story(id), (await store.claims({ story: id })).items, await store.timeline(id), await store.copies(id)]),
  )
}

test('one run with all reports, and one after the other, keep the same rows', async () => {
  const [once, twice] = [await openStore(temporaryFile(), { create: true }), await openStore(temporaryFile(), { create: true })]
  await add(once, reports)
  await joinStore(once)
  for (const report of [...reports].reverse()) {
    await add(twice, [report])
    await joinStore(twice)
  }
  expect(await rowsOf(twice)).toEqual(await rowsOf(once))
  expect((await once.stories()).items.map((line) => line.reports)).toEqual([1, 2])
})

test('joined again nothing is read and nothing written; a new report changes its own story only', async () => {
  const store = await openStore(temporaryFile(), { create: true })
  await add(store, reports.slice(1))
  const first = await joinStore(store)
  expect([first.stories, first.changed.stories]).toEqual([2, 2])
  expect((await joinStore(store, openLanguages())).changed).toEqual({ stories: 0, claims: 0 })
  await add(store, reports.slice(0, 1))
  const { changed, stories } = await joinStore(store)
  expect([stories, changed.stories]).toEqual([2, 1])
})

test('the rows are those of the record of the same reports', async () => {
  const store = await openStore(temporaryFile(), { create: true })
  await add(store, reports)
  await joinStore(store)
  const record = recordReports({})
  for await (const { report } of store.allReports()) record.add(report)
  const { stories, claims } = await record.end()
  record.close()
  const kept = await Promise.all(stories.map(async ({ id }) => store.story(id)))
  expect(kept).toEqual(stories)
  expect((await store.claims()).items.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort())
})
