import { describe, expect, test } from 'vitest'
import { minute, sha256 } from '../../../test/random-corrections.ts'
import { sampleReading } from '../../../test/sample-reading.ts'
import { correctionOf, undoOf, type Wish } from '../index.ts'
import type { Reading } from '../../words/index.ts'

const stamp = { at: minute(0), by: 'mona', hash: sha256 }

/** Two heads of state who meet. */
const summit: Reading = {
  ...sampleReading,
  report: { ...sampleReading.report, id: 'summit', text: 'President Ruiz met President Salas.' },
  actors: [
    {
      id: 'a1',
      kind: 'person',
      name: 'Ruiz',
      sectors: ['GOV'],
      mentions: [{ span: [10, 14], form: 'name' }],
      links: { office: 'head-of-state BOL' },
      confidence: 1,
    },
    {
      id: 'a2',
      kind: 'person',
      name: 'Salas',
      sectors: ['GOV'],
      mentions: [{ span: [29, 34], form: 'name' }],
      links: { office: 'head-of-state PER' },
      confidence: 1,
    },
  ],
  places: [],
  times: [],
  statements: [],
  events: [],
}

test('an entry says who, when, which words, what it was and what it is', () => {
  const entry = correctionOf(sampleReading, { kind: 'statement-stance', item: 's2', value: 'denies', reason: ' heard it ' }, stamp)
  expect(entry).toMatchObject({ kind: 'statement-stance', at: minute(0), by: 'mona', before: 'claims', after: 'denies', reason: 'heard it' })
  expect(entry.target).toMatchObject({ report: 'havna', reportHash: sha256(sampleReading.report.text), textQuote: { exact: 'ryktes at brua er stengt' } })
  expect(entry.id).toMatch(/^c[0-9a-f]{12}$/u)
  expect(correctionOf(sampleReading, { kind: 'statement-stance', item: 's2', value: 'denies', reason: 'heard it' }, stamp)).toEqual(entry)
})

const refused: readonly (readonly [string, Wish])[] = [
  ['"shouts" is no stance; it is one of says', { kind: 'statement-stance', item: 's1', value: 'shouts' }],
  ['"RIOT" is no type of event', { kind: 'event-type', item: 'e1', value: 'RIOT' }],
  ['"over" is no status', { kind: 'event-status', item: 'e1', value: 'over' }],
  ['"lost" is no kind of number', { kind: 'number-kind', item: 'e2#1', value: 'lost' }],
  ['4 is more than 3', { kind: 'number-value', item: 'e2#1', value: { min: 4, max: 3 } }],
  ['-1 is no count', { kind: 'number-value', item: 'e2#1', value: { max: -1 } }],
  ['a least, a most, or both', { kind: 'number-value', item: 'e2#1', value: {} }],
  ['"Norway" is no country', { kind: 'actor-country', item: 'a5', value: 'Norway' }],
  ['the name is empty', { kind: 'actor-rename', item: 'a5', value: ' ' }],
  ['there are no words from 10 to 9999', { kind: 'statement-span', item: 's1', value: [[10, 9999]] }],
  ['nothing but white space', { kind: 'statement-span', item: 's1', value: [[14, 16]] }],
  [
    'overlap',
    {
      kind: 'statement-span',
      item: 's1',
      value: [
        [0, 5],
        [3, 8],
      ],
    },
  ],
  ['a statement has words', { kind: 'statement-span', item: 's1', value: [] }],
  ['no time is read', { kind: 'event-time', item: 'e2', value: [0, 5] }],
  ['95 is no latitude', { kind: 'place', item: 'p1', value: { lat: 95, lon: 0 } }],
  ['belong together', { kind: 'place', item: 'p1', value: { lat: undefined } as never }],
  ['it is so already', { kind: 'event-type', item: 'e1', value: 'REQUEST' }],
  ['for a reason only', { kind: 'hide', item: [0, 5], value: true }],
  ['one actor already', { kind: 'actor-merge', item: 'a5', value: ['a5'] }],
  ['nothing would be left', { kind: 'actor-split', item: 'a5', value: [[...sampleReading.actors[4]!.mentions[0]!.span]] }],
  ['no copy of itself', { kind: 'report-copy-of', value: 'havna' }],
  ['it does not say of what', { kind: 'not-an-event', value: true }],
]

describe('what makes no sense is refused', () => {
  test.each(refused)('%s', (reason, wish) => {
    expect(() => correctionOf(sampleReading, wish, stamp)).toThrow(
      expect.objectContaining({ code: 'correction-refused', message: expect.stringContaining(reason) as string }) as Error,
    )
  })

  test('an item that is not there, a zone there is none of', () => {
    expect(() => correctionOf(sampleReading, { kind: 'not-a-statement', item: 's9', value: true }, stamp)).toThrow('There is no "s9" in the report "havna".')
    expect(() => correctionOf(sampleReading, { kind: 'time-zone', item: 't1', value: 'Moon/Sea' }, stamp)).toThrow(
      expect.objectContaining({ code: 'unknown-zone' }) as Error,
    )
  })

  test('taking back what is not there, or was taken back', () => {
    const entry = correctionOf(sampleReading, { kind: 'not-an-event', item: 'e1', value: true }, stamp)
    const undo = undoOf([entry], entry.id, stamp)
    expect(() => undoOf([entry], 'c0', stamp)).toThrow('There is no correction "c0".')
    expect(() => undoOf([entry, undo], entry.id, stamp)).toThrow('is not in force')
  })
})

describe('heads of state of two countries', () => {
  test('become one actor only when it is meant so', () => {
    const wish: Wish = { kind: 'actor-merge', item: 'a1', value: ['a2'] }
    expect(() => correctionOf(summit, wish, stamp)).toThrow(
      expect.objectContaining({ code: 'correction-doubtful', hint: expect.stringContaining('--yes') as string }) as Error,
    )
    expect(correctionOf(summit, { ...wish, yes: true }, stamp).after).toMatchObject([{ textQuote: { exact: 'Salas' } }])
  })
})
