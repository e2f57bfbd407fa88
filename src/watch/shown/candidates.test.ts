import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordOf, storyOf } from '../../../test/kept-record.ts'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { openStore, type Store } from '../../store/index.ts'
import { eventTypes, stances, type Reading } from '../../words/index.ts'
import { correctReport, keepReport, openLanguages, readHere, shownReport } from '../index.ts'
import { candidatesFor, type CandidateField } from './candidates.ts'

const read = readHere(openLanguages())
const now = (): string => '2031-05-04T12:00:00Z'
const text =
  'Brua i Ålvik er stengt\n\nOrdfører Ane Lie sier at brua i Ålvik er stengt i natt. Rektor Per Vik varsler at skolen i Bergen holder stengt.\n\nPolitiet pågrep to personer ved brua i Ålvik tirsdag. Det melder Siri Moe-nytt.\n'
let store: Store
let report: string
let reading: Reading
const list = async (item: string, field: CandidateField) => candidatesFor(store, report, item, field)
const names = async (item: string, field: CandidateField): Promise<readonly string[]> => (await list(item, field)).map(({ name }) => name)

beforeAll(async () => {
  store = await openStore(temporaryFile(), { create: true })
  report = (await keepReport(store, read, { id: 'a', url: 'https://fjordavisa.example/a', text, language: 'nb', publishedAt: '2031-05-04T10:00:00Z' }, now)).id
  const other = await keepReport(
    store,
    read,
    { id: 'b', url: 'https://fjordavisa.example/b', text: 'Statsråd Siri Moe sier at havna er åpen. Lege Ola Nes sier at ingen er skadd.', language: 'nb' },
    now,
  )
  await store.keepRecord(recordOf({ stories: [storyOf('s1', [report, other.id])] }))
  const kept = await shownReport(store, report)
  reading = kept.corrected.reading
})
afterAll(async () => store.close())

const statementOf = (name: string): string => {
  const actor = reading.actors.find((it) => it.name === name)
  return reading.statements.find(({ speaker }) => speaker?.actor === actor?.id)?.id ?? ''
}

describe('candidates', () => {
  test('for a speaker: the nearest of the report first, who it is now last, each with words', async () => {
    const found = await list(statementOf('Per Vik'), 'speaker')
    expect(found.at(-1)).toMatchObject({ name: 'Per Vik', now: true })
    expect(found.at(-2)).toMatchObject({ value: null, name: 'none', now: false })
    expect(found.find(({ name }) => name === 'Ane Lie')).toMatchObject({
      from: 'report',
      now: false,
      evidence: [{ report, words: expect.stringContaining('Lie') as string }],
    })
    const near = reading.statements.find(({ id }) => id === statementOf('Per Vik'))?.content[0]?.[0] ?? 0
    const away = found.filter(({ from, now }) => from === 'report' && !now).map(({ evidence }) => Math.abs((evidence[0]?.span[0] ?? 0) - near))
    expect(away[0]).toBe(Math.min(...away))
  })

  test('those that are chosen are corrections as they are', async () => {
    const item = statementOf('Per Vik')
    const [first] = (await list(item, 'speaker')).filter(({ name }) => name === 'Ane Lie')
    const entry = await correctReport(store, report, { kind: 'statement-speaker', item, value: first?.value as string }, { by: 'Mona', at: now() })
    expect(entry.kind).toBe('statement-speaker')
    expect((await list(item, 'speaker')).at(-1)).toMatchObject({ name: 'Ane Lie', now: true })
    const place = (await list(reading.events[0]?.id ?? '', 'place')).find(({ now, value }) => !now && value !== null)
    await correctReport(store, report, { kind: 'event-place', item: reading.events[0]?.id ?? '', value: place?.value as string }, { by: 'Mona', at: now() })
    expect((await list(reading.events[0]?.id ?? '', 'place')).at(-1)).toMatchObject({ name: place?.name, now: true })
  })

  test('for a word of a list: the list', async () => {
    expect((await names(statementOf('Ane Lie'), 'stance')).toSorted()).toEqual([...stances].toSorted())
    const event = reading.events[0]
    expect((await names(event?.id ?? '', 'event-type')).toSorted()).toEqual([...eventTypes].toSorted())
    expect((await list(event?.id ?? '', 'event-type')).at(-1)).toMatchObject({ value: event?.type, now: true })
    expect(await names(event?.id ?? '', 'event-status')).toContain('planned')
  })

  test('for a place, a time and a country: those of the report', async () => {
    const id = reading.events[0]?.id ?? ''
    expect(await names(id, 'place')).toEqual(expect.arrayContaining(['Ålvik', 'Bergen', 'none']))
    expect(await names(id, 'time')).toEqual(expect.arrayContaining(['tirsdag', 'none']))
    expect(await names(reading.places[0]?.id ?? '', 'country')).toContain('NOR')
  })

  test('people of the story come after, where their names stand in the report, by their words', async () => {
    const speakers: Store['speakers'] = async () => ({
      items: ['holder stengt', 'Ola Nes', 'Ane Lie'].map((speaker) => ({ speaker, statements: 1, outlets: 1 })),
    })
    const found = await candidatesFor({ ...store, speakers }, report, statementOf('Ane Lie') || 's1', 'speaker')
    const at = text.indexOf('holder stengt')
    expect(found.filter(({ from }) => from === 'story')).toMatchObject([
      { value: [at, at + 13], name: 'holder stengt', evidence: [{ words: 'holder stengt' }] },
    ])
  })

  test('are asked for what there is', async () => {
    await expect(list('s99', 'speaker')).rejects.toMatchObject({ code: 'unknown-item' })
    await expect(list(reading.events[0]?.id ?? '', 'speaker')).rejects.toMatchObject({ code: 'bad-value' })
    await expect(candidatesFor(store, 'none', 's1', 'speaker')).rejects.toMatchObject({ code: 'unknown-id' })
  })
})
