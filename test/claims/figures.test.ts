import { expect, test } from 'vitest'
import type { DraftMember } from '../../src/record/claims/draft.ts'
import { countOf } from '../../src/record/standing/counts.ts'
import type { Language } from '../../src/words/index.ts'

/** A member that is the word `trigger` of a report of one sentence. */
function member(language: Language, text: string, trigger: string): DraftMember {
  const from = text.indexOf(trigger)
  const span = [0, text.length] as const
  const reading = { report: { text, language }, events: [] }
  const mention = { span, trigger: [from, from + trigger.length] as const }
  return { digest: { id: 'r', language, reading, sentences: [{ span }] }, mention } as unknown as DraftMember // what a count is read from
}

test('people who are only counted are not counted as the dead of the same claim', () => {
  expect(countOf(member('es', 'Acusó al ministro de poner en peligro a 30.000 personas', 'poner'), 'killed')).toBeUndefined()
  expect(countOf(member('en', 'They put 30,000 people in danger', 'put'), 'killed')).toBeUndefined()
})

test('a bare figure goes on counting what its claim counts', () => {
  expect(countOf(member('en', 'The governor put the figure at nine', 'put'), 'killed')).toMatchObject({ min: 9, max: 9 })
  expect(countOf(member('nb', 'Ni personer er døde etter brannen', 'døde'), 'killed')).toMatchObject({ min: 9, max: 9 })
})
