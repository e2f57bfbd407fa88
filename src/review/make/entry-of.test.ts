import { describe, expect, test } from 'vitest'
import { minute, randomCorrections, seededDice, sha256 } from '../../../test/random-corrections.ts'
import { sampleReading } from '../../../test/sample-reading.ts'
import { applyCorrections, correctionOf, entryOf, undoOf } from '../index.ts'

const stamp = { at: minute(0), by: 'mona', hash: sha256 }
const entry = correctionOf(sampleReading, { kind: 'statement-stance', item: 's1', value: 'denies' }, stamp)

function line(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...entry, ...changes })
}

describe('an entry from outside', () => {
  test('is what went out', () => {
    const made = randomCorrections([sampleReading], 60, seededDice(3))
    expect(made.map((it) => entryOf(JSON.stringify(it)))).toEqual(made)
    const undo = undoOf(made, made.find(({ kind }) => kind !== 'undo')?.id ?? '', stamp)
    expect(entryOf(JSON.stringify(undo))).toEqual(undo)
  })

  test.each([
    ['it is no JSON', '{'],
    ['it is no object', '[]'],
    ['"shout" is no kind of correction', line({ kind: 'shout' })],
    ['it has no "by"', line({ by: '' })],
    ['"at" is no time', line({ at: 'yesterday' })],
    ['"target" does not say', line({ target: { report: 'havna', reportHash: 'x', span: [1] } })],
    ['"reason" is no text', line({ reason: 7 })],
    ['"after" is nothing that statement-stance takes', line({ after: 'shouts' })],
    ['"before" is nothing that event-role takes', line({ kind: 'event-role', before: { sources: [] } })],
    ['"after" is nothing that place takes', line({ kind: 'place', before: { name: 'x', kind: 'city' }, after: { name: 'x', kind: 'city', lat: 'north' } })],
    ['it does not say what it undoes', line({ kind: 'undo' })],
  ])('is refused: %s', (reason, text) => {
    expect(() => entryOf(text)).toThrow(expect.objectContaining({ code: 'bad-correction', message: expect.stringContaining(reason) as string }) as Error)
  })

  test('about words that never stood there waits for a person', () => {
    const foreign = entryOf(
      line({ target: { report: 'havna', reportHash: 'x', span: [900, 904], textQuote: { exact: 'fjernt', prefix: 'et sted ', suffix: ' herfra' } } }),
    )
    expect(applyCorrections(sampleReading, [foreign]).unplaced).toHaveLength(1)
  })
})
