import { expect, test } from 'vitest'
import { sampleReading } from '../../../test/sample-reading.ts'
import { explained } from './explained.ts'

const [first] = sampleReading.statements
if (!first?.cue) throw new Error('the sample changed')

test('each statement gets its rule, each refusal its words and reason', () => {
  const { notes, refused } = explained(sampleReading, [
    {
      item: { what: 'statement', content: first.content, ...(first.cue && { cue: first.cue }), stance: 'says', line: 'si' },
      span: [0, 1],
      by: 'statement/content-first/parse',
    },
    { item: { what: 'refused', line: 'si', why: 'no fronted pronoun' }, span: [0, 5], by: 'statement/anaphoric' },
  ])
  expect(notes.get('s1')).toBe('statement/content-first/parse, by the cue "si"; direct, confidence 0.90')
  expect(notes.get('s2')).toContain('no rule noted')
  expect([...notes.keys()]).toEqual(expect.arrayContaining(['s3', 'e1', 't1', 'p1', 'a1']))
  expect(refused).toEqual(['Havna (cue "si"), statement/anaphoric: no fronted pronoun'])
})
