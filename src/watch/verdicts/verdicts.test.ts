import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { verdictOf } from '../../../test/kept-record.ts'
import { openStore, type Store } from '../../store/index.ts'
import { keepReport, openLanguages, readHere, undoKept } from '../index.ts'
import { correctReport } from '../corrections/wished.ts'
import { agreement, countedVerdicts, giveVerdict, sampled, shownVerdicts, takeVerdictBack, type SampleAsked } from './index.ts'
import { shareOf } from './wilson.ts'

const names = ['Ane Lie', 'Per Vik', 'Kari Dal', 'Nils Berg', 'Siri Moe', 'Ola Nes']
const said = ['brua er stengt', 'havna er åpen', 'skolen brenner', 'fem er skadd', 'veien er trygg', 'ferja går']
const read = readHere(openLanguages())
let store: Store
let times = 0
const now = (): string => new Date(Date.UTC(2031, 4, 4, 12, 0, times++)).toISOString()
const mona = (): { readonly by: string; readonly at: string } => ({ by: 'Mona', at: now() })
const ask = async (more: Partial<SampleAsked> = {}) => sampled(store, { kind: 'statement', order: 'random', seed: '7', limit: 4, ...more })
const idsOf = (items: readonly { readonly report: string; readonly item: string }[]): readonly string[] => items.map(({ report, item }) => `${report}-${item}`)

beforeAll(async () => {
  store = await openStore(temporaryFile(), { create: true })
  for (const [n, name] of names.entries()) {
    const text = `Ordfører ${name} sier at ${said[n]} i natt. – Vi følger med, sier politimester Jon Rud.`
    await keepReport(
      store,
      read,
      { id: `r${n}`, url: `https://fjordavisa.example/${n}`, text, language: 'nb', publishedAt: `2031-04-0${n + 1}T10:00:00Z` },
      now,
    )
  }
})
afterAll(async () => store.close())

test('a share has its interval as Wilson has it', () => {
  expect(shareOf(91, 100)).toEqual({ judged: 100, right: 91, precision: 0.91, low: 0.8377, high: 0.9519 })
  expect(shareOf(0, 0)).toEqual({ judged: 0, right: 0, precision: 0, low: 0, high: 1 })
  expect(shareOf(10, 10)).toMatchObject({ precision: 1, low: 0.7225, high: 1 })
  expect(shareOf(0, 10)).toMatchObject({ low: 0, high: 0.2775 })
})

describe('a sample', () => {
  test('is the same for the same seed, and another for another', async () => {
    const [a, b, other] = [await ask(), await ask(), await ask({ seed: '8' })]
    expect(a.items).toHaveLength(4)
    expect(a.among).toBeGreaterThanOrEqual(12)
    expect(idsOf(b.items)).toEqual(idsOf(a.items))
    expect(idsOf(other.items)).not.toEqual(idsOf(a.items))
    expect(idsOf((await ask({ limit: 8 })).items).slice(0, 4)).toEqual(idsOf(a.items))
    expect(idsOf((await ask({ limit: 100 })).items).toSorted()).toEqual(idsOf((await ask({ limit: 100, seed: '8' })).items).toSorted())
  })

  test('has the words, the confidence, and why it may be wrong', async () => {
    const { items } = await ask({ limit: 100 })
    for (const { statement, confidence, doubts } of items) {
      expect(statement?.evidence[0]?.words.length).toBeGreaterThan(0)
      expect(confidence).toBe(statement?.confidence)
      expect(doubts.includes('not in quotation marks')).toBe(statement?.type === 'indirect')
    }
  })

  test('of what is least certain passes over what was judged', async () => {
    const first = await ask({ order: 'least-certain', limit: 1 })
    const [one] = first.items
    const all = (await ask({ order: 'least-certain', limit: 100 })).items
    expect(all.map(({ confidence }) => confidence)).toEqual(all.map(({ confidence }) => confidence).toSorted((a, b) => a - b))
    const { id } = await giveVerdict(store, one?.report ?? '', { item: one?.item ?? '', verdict: 'right' }, mona())
    const rest = (await ask({ order: 'least-certain', limit: 100 })).items
    expect([rest.length, idsOf(rest).includes(idsOf(first.items)[0] ?? '')]).toEqual([all.length - 1, false])
    const drawn = (await ask({ limit: 100 })).items.find(({ report, item }) => report === one?.report && item === one.item)
    expect(drawn?.verdict).toMatchObject({ id, verdict: 'right', by: 'Mona' })
    await takeVerdictBack(store, id)
    await expect(takeVerdictBack(store, id)).rejects.toMatchObject({ code: 'unknown-verdict' })
    expect((await ask({ order: 'least-certain', limit: 100 })).items).toHaveLength(all.length)
  })

  test('of what is least certain is as long as wanted, each with its own words, where the first are all judged', async () => {
    const all = (await ask({ order: 'least-certain', limit: 100 })).items
    const given: string[] = []
    for (const { report, item } of [...all.slice(0, 3), ...all.slice(4, 5)])
      given.push((await giveVerdict(store, report, { item, verdict: 'right' }, mona())).id)
    const { items } = await ask({ order: 'least-certain', limit: 3 })
    const open = [...all.slice(3, 4), ...all.slice(5, 7)]
    expect(items).toEqual(open)
    expect(items.map(({ statement }) => statement?.id)).toEqual(idsOf(open))
    expect(items.every(({ report, statement }) => statement?.evidence[0]?.report === report)).toBe(true)
    for (const id of given) await takeVerdictBack(store, id)
  })
})

describe('a verdict', () => {
  test('is found again by its words in a new version of the report', async () => {
    const [item] = (await ask({ limit: 1 })).items
    const before = await store.report(item?.report ?? '')
    const { id } = await giveVerdict(store, item?.report ?? '', { item: item?.item ?? '', verdict: 'wrong', sample: '7' }, mona())
    const words = `Rektor Eva Lund varsler at skolen holder stengt. ${before?.report.text ?? ''}`
    const { id: version } = await keepReport(
      store,
      read,
      { id: 'x', url: before?.url ?? '', text: words, language: 'nb', publishedAt: before?.publishedAt ?? '' },
      now,
    )
    const drawn = (await ask({ limit: 100 })).items.filter(({ verdict }) => verdict?.id === id)
    expect(drawn).toMatchObject([{ report: version }])
    expect(drawn[0]?.item).not.toBe(item?.item)
    await takeVerdictBack(store, id)
  })

  test('quotes nothing of a report in which words are hidden', async () => {
    const [item] = (await ask({ limit: 1, seed: '5' })).items
    const { id, target } = await giveVerdict(store, item?.report ?? '', { item: item?.item ?? '', verdict: 'right' }, mona())
    const hidden = await correctReport(store, item?.report ?? '', { kind: 'hide', item: target.span, value: true, reason: 'a name' }, mona())
    const [shown] = (await shownVerdicts(store, {})).items
    expect(shown?.target.textQuote).toEqual({ exact: target.textQuote.exact.replaceAll(/\S/gu, '█'), prefix: '', suffix: '' })
    await undoKept(store, hidden.id, mona())
    expect((await shownVerdicts(store, {})).items[0]?.target).toEqual(target)
    await takeVerdictBack(store, id)
  })

  test('is on something that is there', async () => {
    const [item] = (await ask({ limit: 1 })).items
    for (const name of ['s99', 'a1', 'p1'])
      await expect(giveVerdict(store, item?.report ?? '', { item: name, verdict: 'right' }, mona())).rejects.toMatchObject({ code: 'unknown-item' })
    await expect(giveVerdict(store, 'none', { item: 's1', verdict: 'right' }, mona())).rejects.toMatchObject({ code: 'unknown-id' })
  })
})

describe('counting', () => {
  test('takes the last verdict of an item, and keeps what was picked apart', async () => {
    const fresh = await openStore(temporaryFile(), { create: true })
    const of = (n: number) => ({ target: { ...verdictOf('x').target, span: [n, n + 5] as const } })
    for (let n = 0; n < 10; n++) await fresh.verdicts.add(verdictOf(`r${n}`, { at: now(), sample: '7', verdict: n < 9 ? 'right' : 'wrong', ...of(n) }))
    await fresh.verdicts.add(verdictOf('again', { at: now(), sample: '7', by: 'Per', verdict: 'wrong', ...of(0) }))
    await fresh.verdicts.add(verdictOf('other', { at: now(), sample: '8', stance: 'denies', ...of(50) }))
    await fresh.verdicts.add(verdictOf('picked', { at: now(), verdict: 'wrong', kind: 'event', type: 'ASSAULT', ...of(60) }))
    const { random, picked } = await countedVerdicts(fresh, { sample: '7' })
    expect(random[0]).toEqual({ of: 'all', value: 'all', ...shareOf(8, 10) })
    expect(random.map(({ of, value }) => `${of} ${value}`)).toEqual(['all all', 'kind statement', 'type indirect', 'stance says', 'language nb'])
    expect(picked.find(({ of }) => of === 'type')).toMatchObject({ value: 'ASSAULT', judged: 1, right: 0 })
    expect((await countedVerdicts(fresh)).random[0]).toMatchObject({ judged: 11, right: 9 })
    expect((await countedVerdicts(fresh, { kind: 'event' })).random).toEqual([])
    await fresh.close()
  })

  test('agreement: what was corrected was wrong, whatever was said of it', async () => {
    expect(await agreement(store)).toMatchObject({ all: { judged: 0, corrected: 0 } })
    const [a, b, c] = (await ask({ limit: 3 })).items
    for (const it of [a, b, c]) await giveVerdict(store, it?.report ?? '', { item: it?.item ?? '', verdict: 'right' }, mona())
    const corrected = await correctReport(store, c?.report ?? '', { kind: 'statement-stance', item: c?.item ?? '', value: 'denies' }, mona())
    expect(await agreement(store)).toMatchObject({ all: { judged: 3, right: 2, precision: 0.6667, corrected: 1 }, event: { judged: 0 } })
    await undoKept(store, corrected.id, mona())
    expect((await agreement(store)).statement).toMatchObject({ judged: 3, right: 3, corrected: 0 })
  })
})
