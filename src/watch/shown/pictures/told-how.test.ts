import { expect, test } from 'vitest'
import { madeReading } from '../../../../test/kept-reports.ts'
import type { Reading } from '../../../words/index.ts'
import { clauseAround, toldHow } from './told-how.ts'

const text = 'Per Ruud denies that the mayor said that the harbour closed at noon. Fire broke out.'
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const bare = { via: [], addressees: [], targets: [], confidence: 1 }
const made = madeReading({ id: 'r', text })
const reading: Reading = {
  ...made,
  actors: ['Per Ruud', 'the mayor'].map((name, n) => ({ id: `a${n + 1}`, kind: 'person', name, sectors: [], mentions: [], links: {}, confidence: 1 })),
  times: [{ id: 't1', span: at('at noon'), type: 'time', from: '2031-04-02T10:00:00Z', to: '2031-04-02T10:01:00Z', grain: 'minute' }],
  statements: [
    {
      ...bare,
      id: 's1',
      type: 'indirect',
      content: [at('that the mayor said that the harbour closed at noon')],
      cue: at('denies'),
      speaker: { actor: 'a1' },
      stance: 'denies',
    },
    { ...bare, id: 's2', type: 'indirect', content: [at('that the harbour closed at noon')], cue: at('said'), speaker: { actor: 'a2' }, stance: 'says' },
  ],
  events: [
    {
      id: 'e1',
      type: 'COERCE',
      modes: [],
      contexts: [],
      trigger: at('closed'),
      sources: [],
      targets: [],
      time: 't1',
      status: 'actual',
      numbers: [],
      assertedBy: ['s2'],
      evidence: at('the harbour closed'),
      confidence: 1,
    },
  ],
}

test('words are told by the smallest statement around them, at the time of their event', () => {
  expect(toldHow(reading, at('the harbour closed'))).toEqual({
    stance: 'says',
    speaker: 'the mayor',
    time: { from: '2031-04-02T10:00:00Z', to: '2031-04-02T10:01:00Z', grain: 'minute' },
  })
  expect(toldHow(reading, at('denies'))).toEqual({ stance: 'denies', speaker: 'Per Ruud' })
})

test("what nobody is said to say is the report's own", () => {
  expect(toldHow(reading, at('Fire broke out'))).toEqual({})
})

test('words that are too few are shown in the clause of their event, else in their sentence', () => {
  const words = (of: string) => text.slice(...clauseAround(reading, at(of)))
  expect(words('closed')).toBe('the harbour closed')
  expect(words('denies')).toBe('Per Ruud denies that the mayor said that the harbour closed at noon.')
  expect(words('Fire')).toBe('Fire broke out.')
  expect(words('the harbour closed')).toBe('Per Ruud denies that the mayor said that the harbour closed at noon.')
})
