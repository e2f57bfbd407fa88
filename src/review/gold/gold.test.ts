import { describe, expect, test } from 'vitest'
import { minute, sha256 } from '../../../test/random-corrections.ts'
import { sampleReading } from '../../../test/sample-reading.ts'
import type { Correction, Reading } from '../../words/index.ts'
import { correctionOf, goldLinesOf, packLinesOf, type Wish } from '../index.ts'

/** A reading in which characters outside the basic plane stand before the words. */
const moved: Reading = JSON.parse(JSON.stringify(sampleReading).replaceAll('Havna er <trygg>', '🌊🌊 er <trygg!>')) as Reading // the same length in UTF-16

function entries(...wishes: readonly Wish[]): readonly Correction[] {
  return wishes.map((wish, n) => correctionOf(moved, wish, { at: minute(n), by: 'mona', hash: sha256 }))
}

const points = (text: string, [from = 0, to = 0]: readonly number[]): string => [...text].slice(from, to).join('')

describe('gold', () => {
  test('a paragraph with a corrected event is a line in the shape of our gold, in code points', () => {
    const made = entries({ kind: 'event-type', item: 'e1', value: 'THREATEN' })
    const { events, statements } = goldLinesOf(moved, made)
    expect(statements).toEqual([])
    expect(events).toHaveLength(1)
    const [line] = events as readonly { readonly text: string; readonly events: readonly { readonly triggerSpan: number[] }[] }[]
    expect(line).toMatchObject({ lang: 'nb', text: 'Lie krever svar av Berg.', corrections: [made[0]?.id] })
    expect(line?.events).toMatchObject([{ type: 'THREATEN', quad: 3, trigger: 'krever', status: 'actual', source: [{ text: 'Lie', span: [0, 3] }] }])
    expect(points(line?.text ?? '', line?.events[0]?.triggerSpan ?? [])).toBe('krever')
  })

  test('what is denied stands apart, what is only demanded is no event, a body of states has its code', () => {
    const [denied] = goldLinesOf(moved, entries({ kind: 'event-status', item: 'e1', value: 'denied' })).events
    expect(denied).toMatchObject({ events: [], denied_events: [{ trigger: 'krever', status: 'denied' }] })
    expect(goldLinesOf(moved, entries({ kind: 'event-status', item: 'e1', value: 'demanded' })).events).toMatchObject([{ events: [] }])
    const [coded] = goldLinesOf(
      moved,
      entries({ kind: 'event-status', item: 'e2', value: 'actual' }, { kind: 'actor-country', item: 'a5', value: 'IGOUNO' }),
    ).events
    expect(coded).toMatchObject({ events: [{ source: [{ text: 'Politiet', country: 'IGO', sector: 'UNO', code: 'IGOUNO' }] }] })
  })

  test('what is none leaves a line without it', () => {
    const { events } = goldLinesOf(moved, entries({ kind: 'not-an-event', item: 'e1', value: true }))
    expect(events).toMatchObject([{ text: 'Lie krever svar av Berg.', events: [] }])
  })

  test('a paragraph with a corrected statement has its attributions', () => {
    const { statements } = goldLinesOf(moved, entries({ kind: 'statement-stance', item: 's1', value: 'confirms' }))
    const [line] = statements as readonly { readonly text: string; readonly attributions: readonly Readonly<Record<string, number[][]>>[] }[]
    expect(line?.attributions).toMatchObject([{ type: 'direct', stance: 'confirms', speaker: 'Ane Lie' }])
    const [{ content = [], cue = [], via = [] } = {}] = line?.attributions ?? []
    expect([content, cue, via].map(([span]) => points(line?.text ?? '', span ?? []))).toEqual(['🌊🌊 er <trygg!>', 'sier', 'AFP'])
  })

  test('hidden words are in no line', () => {
    const made = entries(
      { kind: 'event-type', item: 'e1', value: 'THREATEN' },
      { kind: 'hide', item: [moved.report.text.indexOf('Berg'), moved.report.text.indexOf('Berg') + 4], value: true, reason: 'a minor' },
    )
    expect(JSON.stringify([goldLinesOf(moved, made), packLinesOf(moved, made)])).not.toContain('Berg')
  })
})

describe('lines for packs', () => {
  test('a cue with its stance and its sentence, marked', () => {
    expect(packLinesOf(moved, entries({ kind: 'statement-stance', item: 's2', value: 'reports' }))).toMatchObject([
      { language: 'nb', table: 'cues', word: 'ryktes', takes: 'reports', reads: 'so', sentence: 'Det [ryktes](cue) at [brua er stengt](content).' },
    ])
  })

  test('a word of an event with its type; a sentence that must not be read so', () => {
    const lines = packLinesOf(moved, entries({ kind: 'event-type', item: 'e1', value: 'THREATEN' }, { kind: 'not-an-event', item: 'e2', value: true }))
    expect(lines).toMatchObject([
      { table: 'events', word: 'krever', takes: 'THREATEN', reads: 'so', sentence: '[Lie](source) [krever](trigger) svar av [Berg](target).' },
      { table: 'events', word: 'stengte', takes: 'COERCE', reads: 'not so', sentence: 'Politiet stengte Storbrua klokka 21 og pågrep minst tre.' },
    ])
  })

  test('a speaker or a name proposes nothing', () => {
    expect(packLinesOf(moved, entries({ kind: 'statement-speaker', item: 's1', value: null }))).toEqual([])
  })
})
