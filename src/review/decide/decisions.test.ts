import { describe, expect, test } from 'vitest'
import { minute, sha256 } from '../../../test/random-corrections.ts'
import { sampleReading } from '../../../test/sample-reading.ts'
import type { Change, Reading, ReportAnchor, Span } from '../../words/index.ts'
import { anchorOf, claimDecisions, copyDecisions, correctionOf, hiddenWords, undoOf, type Wish } from '../index.ts'

const other = 'The dyke broke at Sandvik, the mayor said. Nobody was hurt when the dyke broke.'
const texts: Readonly<Record<string, string>> = { havna: sampleReading.report.text, other }
const textOf = (report: string): string | undefined => texts[report]

function entry(wish: Wish, n = 0, reading: Reading = sampleReading): Change {
  return correctionOf(reading, wish, { at: minute(n), by: 'mona', hash: sha256 })
}
function wordsIn(text: string, words: string): Span {
  return [text.indexOf(words), text.indexOf(words) + words.length]
}
const [here, there] = [wordsIn(texts['havna']!, 'brua er stengt'), wordsIn(other, 'The dyke broke at Sandvik')]
const member: ReportAnchor = { report: 'other', ...anchorOf(other, there) }

describe('claims', () => {
  test('words that assert the same are told of by report and place', () => {
    const decided = claimDecisions([entry({ kind: 'claim-merge', item: here, value: [member] })], textOf)
    expect(decided).toEqual({
      together: [
        [
          { report: 'havna', span: here },
          { report: 'other', span: there },
        ],
      ],
      apart: [],
      unplaced: [],
    })
  })

  test('of two entries about a pair the later counts, in whichever direction', () => {
    const merge = entry({ kind: 'claim-merge', item: here, value: [member] }, 0)
    const split = correctionOf(
      { ...sampleReading, report: { ...sampleReading.report, id: 'other', text: other } },
      { kind: 'claim-split', item: there, value: [{ report: 'havna', ...anchorOf(texts['havna']!, here) }] },
      { at: minute(1), by: 'per', hash: sha256 },
    )
    expect(claimDecisions([split, merge], textOf)).toMatchObject({ together: [], apart: [[{ report: 'other' }, { report: 'havna' }]] })
    expect(claimDecisions([split, merge, undoOf([merge, split], split.id, { at: minute(2), by: 'per', hash: sha256 })], textOf).together).toHaveLength(1)
  })

  test('words that are gone wait for a person', () => {
    const merge = entry({ kind: 'claim-merge', item: here, value: [member] })
    const decided = claimDecisions([merge], (report) => (report === 'other' ? 'Withdrawn.' : textOf(report)))
    expect(decided).toMatchObject({ together: [], unplaced: [{ correction: merge }] })
  })
})

describe('copies', () => {
  test('the later of two entries about a pair counts', () => {
    const copy = entry({ kind: 'report-copy-of', value: 'other' }, 0)
    const not = entry({ kind: 'report-independent-of', value: 'other' }, 1)
    expect(copyDecisions([copy])).toEqual({ copies: [{ a: 'other', b: 'havna' }], independent: [] })
    expect(copyDecisions([not, copy])).toEqual({ copies: [], independent: [{ a: 'other', b: 'havna' }] })
  })
})

describe('hidden', () => {
  test('words and whole reports', () => {
    const words = entry({ kind: 'hide', item: here, value: true, reason: 'a court order' })
    const whole = entry({ kind: 'hide', value: true, reason: 'a court order' })
    expect(hiddenWords([words, whole], textOf).hidden).toEqual(
      [
        { report: 'havna', span: here, correction: words.id },
        { report: 'havna', correction: whole.id },
      ].toSorted((a, b) => (a.correction < b.correction ? -1 : 1)),
    )
    expect(hiddenWords([words], () => undefined).unplaced).toHaveLength(1)
  })
})
