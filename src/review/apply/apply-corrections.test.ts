import { describe, expect, test } from 'vitest'
import { sampleReading } from '../../../test/sample-reading.ts'
import { minute, sha256 } from '../../../test/random-corrections.ts'
import { faultsOf } from '../../../test/whole-reading.ts'
import { applyCorrections, correctionOf, undoOf, type Wish } from '../index.ts'
import type { Actor, Correction, Reading, Span } from '../../words/index.ts'

/** The sample with the mentions its roles need. */
const sample: Reading = {
  ...sampleReading,
  actors: sampleReading.actors.map((actor) => ({ ...actor, mentions: actor.mentions.length > 0 ? actor.mentions : mentionsOf(actor) })),
}

function mentionsOf({ name, id }: Actor): Actor['mentions'] {
  const first: Actor['mentions'][number] = { span: spanOf(name), form: 'name' }
  return id === 'a1' ? [first, { span: [spanOf('Lie krever')[0], spanOf('Lie krever')[0] + 3], form: 'name' }] : [first]
}

function spanOf(words: string): Span {
  const from = sampleReading.report.text.indexOf(words)
  return [from, from + words.length]
}

/** Corrections one after the other, each made of what the ones before left. */
function ledger(...wishes: readonly Wish[]): readonly Correction[] {
  return wishes.reduce<readonly Correction[]>((made, wish, n) => {
    const { reading } = applyCorrections(sample, made, { unhidden: true })
    return [...made, correctionOf(reading, wish, { at: minute(n), by: 'mona', hash: sha256 })]
  }, [])
}

function after(...wishes: readonly Wish[]): Reading {
  const { reading, unplaced } = applyCorrections(sample, ledger(...wishes))
  expect(unplaced).toEqual([])
  expect(faultsOf(reading)).toEqual([])
  return reading
}

describe('actors', () => {
  test('two that are one get all mentions and roles', () => {
    const { actors, statements, events } = after({ kind: 'actor-merge', item: 'a1', value: ['a4'] })
    expect(actors.map(({ id }) => id)).not.toContain('a4')
    expect(actors.find(({ id }) => id === 'a1')?.mentions).toHaveLength(3)
    expect(statements[2]?.targets[0]?.actor).toBe('a1')
    expect(events[0]?.targets[0]?.actor).toBe('a1')
  })

  test('one that is two leaves its roles where their words are', () => {
    const [, later] = mentionsOf(sample.actors[0]!)
    const { actors, events, statements } = after({ kind: 'actor-split', item: 'a1', value: [later!.span] })
    const made = actors.find(({ id }) => id === 'a6')
    expect(made).toMatchObject({ name: 'Lie', mentions: [{ span: later!.span }] })
    expect(events[0]?.sources[0]?.actor).toBe('a6')
    expect(statements.map(({ speaker }) => speaker?.actor)).toEqual(['a1', undefined, 'a6'])
  })

  test('a name, a role, a country', () => {
    const { actors } = after(
      { kind: 'actor-rename', item: 'a4', value: 'Bernt Berg' },
      { kind: 'actor-role', item: 'a1', value: null },
      { kind: 'actor-country', item: 'a2', value: 'NOR' },
    )
    expect(actors.find(({ id }) => id === 'a4')?.name).toBe('Bernt Berg')
    expect(actors.find(({ id }) => id === 'a1')).not.toHaveProperty('role')
    expect(actors.find(({ id }) => id === 'a2')?.country).toBe('NOR')
  })
})

describe('statements', () => {
  test('another speaker, by words nobody had read as an actor', () => {
    const { actors, statements } = after({ kind: 'statement-speaker', item: 's2', value: spanOf('brua') })
    expect(statements[1]?.speaker).toEqual({ actor: 'a6', span: spanOf('brua') })
    expect(actors.find(({ id }) => id === 'a6')?.name).toBe('brua')
  })

  test('a speaker who is named in another sentence has no words in this one', () => {
    const { statements } = after({ kind: 'statement-speaker', item: 's2', value: 'a5' })
    expect(statements[1]?.speaker).toEqual({ actor: 'a5' })
  })

  test('nobody, another chain, another stance, other words', () => {
    const { statements } = after(
      { kind: 'statement-speaker', item: 's1', value: null },
      { kind: 'statement-chain', item: 's1', value: ['a2', 'a3'] },
      { kind: 'statement-stance', item: 's1', value: 'confirms' },
      { kind: 'statement-span', item: 's1', value: [spanOf('<trygg>')] },
    )
    expect(statements[0]).not.toHaveProperty('speaker')
    expect(statements[0]?.via.map(({ actor }) => actor)).toEqual(['a2', 'a3'])
    expect(statements[0]).toMatchObject({ stance: 'confirms', content: [spanOf('<trygg>')] })
  })

  test('what is none no longer asserts an event', () => {
    const { statements, events } = after({ kind: 'not-a-statement', item: 's3', value: true })
    expect(statements.map(({ id }) => id)).toEqual(['s1', 's2'])
    expect(events[0]?.assertedBy).toEqual([])
  })
})

describe('events, numbers, places, times', () => {
  test('type, sides, place, time and status', () => {
    const { events } = after(
      { kind: 'event-type', item: 'e2', value: 'PROTEST' },
      { kind: 'event-role', item: 'e2', value: { targets: ['a4'] } },
      { kind: 'event-place', item: 'e2', value: spanOf('Havna') },
      { kind: 'event-time', item: 'e2', value: null },
      { kind: 'event-status', item: 'e2', value: 'actual' },
    )
    expect(events[1]).toMatchObject({ type: 'PROTEST', modes: [], sources: [{ actor: 'a5' }], targets: [{ actor: 'a4' }], place: 'p2', status: 'actual' })
    expect(events[1]).not.toHaveProperty('time')
  })

  test('what is none is gone', () => {
    expect(after({ kind: 'not-an-event', item: 'e1', value: true }).events.map(({ id }) => id)).toEqual(['e2'])
  })

  test('a number and what it counts', () => {
    const { events } = after({ kind: 'number-value', item: 'e2#1', value: { min: 3, max: 3 } }, { kind: 'number-kind', item: 'e2#1', value: 'injured' })
    expect(events[1]?.numbers).toEqual([{ kind: 'injured', min: 3, max: 3, span: spanOf('minst tre') }])
  })

  test('which place is meant', () => {
    const { places } = after({ kind: 'place', item: 'p1', value: { lat: 62.5, lon: 6.1, timeZone: 'Europe/Oslo' } })
    expect(places[0]).toMatchObject({ name: 'Storbrua', kind: 'building', country: 'NOR', lat: 62.5, lon: 6.1, timeZone: 'Europe/Oslo' })
  })

  test('whose clock is meant', () => {
    const { times } = after({ kind: 'time-zone', item: 't1', value: 'America/La_Paz' })
    expect(times[0]).toMatchObject({ value: '2026-03-12T21:00', from: '2026-03-13T01:00:00Z', to: '2026-03-13T01:01:00Z', zone: 'America/La_Paz' })
    expect(times[0]).not.toHaveProperty('zoneFrom')
  })

  test('outlet and withdrawal of the report', () => {
    const { report } = after({ kind: 'report-outlet', value: { name: 'Kringom' } }, { kind: 'report-retracted', value: true })
    expect(report).toMatchObject({ outlet: { name: 'Kringom' }, revision: { kind: 'kill' } })
  })
})

describe('hiding', () => {
  test('words are blocks, their actor is gone, everything else stands where it stood', () => {
    const { report, actors, statements, events } = after({ kind: 'hide', item: spanOf('Berg'), value: true, reason: 'a minor' })
    expect(report.text).toBe(sample.report.text.replace('Berg', '████'))
    expect(JSON.stringify({ actors, statements, events })).not.toContain('Berg')
    expect(actors.map(({ id }) => id)).not.toContain('a4')
    expect(events[0]).toMatchObject({ sources: [{ actor: 'a1' }], targets: [] })
  })

  test('a whole report has no words left', () => {
    const reading = after({ kind: 'hide', value: true, reason: 'a court order' })
    expect(reading.report.text).toMatch(/^[█\s]+$/u)
    expect([reading.actors, reading.places, reading.times, reading.statements, reading.events].flat()).toEqual([])
    expect(reading.report.title).not.toMatch(/trygg/u)
  })

  test('others who correct the same words are still found', () => {
    const entries = ledger({ kind: 'hide', item: spanOf('Berg'), value: true, reason: 'a minor' }, { kind: 'actor-rename', item: 'a4', value: 'B.' })
    expect(applyCorrections(sample, entries).unplaced).toEqual([])
  })
})

describe('the ledger', () => {
  test('corrected items carry marks', () => {
    const [entry] = ledger({ kind: 'statement-stance', item: 's1', value: 'denies' })
    expect(applyCorrections(sample, [entry!]).marks).toEqual([{ item: 's1', correction: entry!.id, kind: 'statement-stance' }])
  })

  test('the later of two counts, and what it stands in place of passes', () => {
    const entries = ledger({ kind: 'statement-stance', item: 's1', value: 'denies' }, { kind: 'statement-stance', item: 's1', value: 'claims' })
    expect(applyCorrections(sample, entries).reading.statements[0]?.stance).toBe('claims')
    const superseding = [entries[0]!, { ...entries[1]!, supersedes: entries[0]!.id }]
    expect(applyCorrections(sample, superseding)).toMatchObject({ applied: [superseding[1]], passed: [superseding[0]] })
  })

  test('taking back the taking back puts it in force again', () => {
    const [entry] = ledger({ kind: 'actor-merge', item: 'a1', value: ['a4'] })
    const undo = undoOf([entry!], entry!.id, { at: minute(2), by: 'per', hash: sha256 })
    const redo = undoOf([entry!, undo], undo.id, { at: minute(3), by: 'per', hash: sha256, reason: 'it was right' })
    expect(JSON.stringify(applyCorrections(sample, [entry!, undo]).reading)).toBe(JSON.stringify(sample))
    expect(applyCorrections(sample, [redo, undo, entry!]).reading.actors).toHaveLength(4)
  })

  test('what does not stand in the text now waits for a person, with the reason', () => {
    const entries = ledger({ kind: 'event-status', item: 'e2', value: 'actual' })
    const gone = { ...sample, report: { ...sample.report, text: sample.report.text.replace('stengte', 'sperret') } }
    expect(applyCorrections(gone, entries).unplaced).toEqual([{ correction: entries[0], why: 'the words it speaks of do not stand in the report now' }])
    const blind = { ...sample, events: [] }
    expect(applyCorrections(blind, entries).unplaced[0]?.why).toBe('no event is read there now')
  })

  test('corrections of other reports are not its business', () => {
    const entries = ledger({ kind: 'event-status', item: 'e2', value: 'actual' })
    expect(applyCorrections(sample, entries, { report: 'another' })).toMatchObject({ applied: [], unplaced: [], passed: [] })
  })
})
