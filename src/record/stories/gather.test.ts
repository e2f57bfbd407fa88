import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openCommonness } from '../terms/commonness.ts'
import type { Told } from '../told.ts'
import { openGathering, usualSettings, type Gathering, type Judge } from './gather.ts'
import { vectorsOf } from './report-terms.ts'

const words = ['ferry', 'Saltvik', 'Moen', 'fire', 'depot', 'Granli', 'strike', 'Torsnes', 'council', 'Rud', 'wind', 'hull']
const texts = fc.array(
  fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 14 }).map((some) => `The ${some.join(' ')}.`),
  { minLength: 1, maxLength: 25 },
)

function gathered(reports: readonly string[], judge: Judge, settings = usualSettings): Gathering {
  const common = openCommonness()
  const gathering = openGathering(judge, settings)
  reports.forEach((text, order) => {
    const told: Told = { report: { id: String(order), text } }
    gathering.add({ order, vectors: vectorsOf(told, common), at: order * 3_600_000 })
  })
  return gathering
}

function linksOf(gathering: Gathering): [number, number][] {
  const { ones, others } = gathering.links()
  return Array.from(ones, (one, index) => [one, others[index]!])
}

/** A judge by the words of report and story alone. */
const byWords: Judge = (features) => (features[0] ?? 0) / 1000

describe('gathering', () => {
  test('every report is in one story, named by its first report', () => {
    fc.assert(
      fc.property(texts, (reports) => {
        const gathering = gathered(reports, byWords)
        reports.forEach((_, order) => {
          const first = gathering.storyAt(order)
          expect(first).toBeLessThanOrEqual(order)
          expect(gathering.storyAt(first)).toBe(first)
        })
        for (const [a, b] of linksOf(gathering)) expect(gathering.storyAt(a)).not.toBe(gathering.storyAt(b))
      }),
    )
  })

  test('a judge that says no leaves each alone, one that says yes joins what shares words', () => {
    const same = ['The ferry Saltvik Moen.', 'The ferry Saltvik hull.', 'The ferry Saltvik wind.']
    expect(same.map((_, order) => gathered(same, () => 0).storyAt(order))).toEqual([0, 1, 2])
    expect(same.map((_, order) => gathered(same, () => 1).storyAt(order))).toEqual([0, 0, 0])
  })

  test('two stories are made one when enough reports link them', () => {
    const reports = ['Ferry Saltvik Moen aground.', 'Ferry Saltvik Moen adrift.', 'Ferry Saltvik Moen again.', 'Ferry Saltvik Moen still.']
    const late: Judge = (_, report, story) => (report.order < 2 ? 0 : story.first === 0 ? 0.9 : 0.4)
    const gathering = gathered(reports, late, { ...usualSettings, mend: 0.35 })
    expect(reports.map((_, order) => gathering.storyAt(order))).toEqual([0, 0, 0, 0])
    const linked = gathered(reports.slice(0, 3), late, { ...usualSettings, mend: 0.35 })
    expect(linksOf(linked)).toEqual([[0, 1]])
  })
})
