import { describe, expect, test } from 'vitest'
import { ownRecord, ownRecords } from './records-gold.ts'

describe.each(ownRecords)('our own cluster %s', (name) => {
  const { reports, gold } = ownRecord(name)
  const textOf = new Map(reports.map(({ id, text }) => [id, text ?? '']))
  const claims = new Map(gold.claims.map((claim) => [claim.id, claim]))

  test('code points are UTF-16 units in its texts, so spans are both', () => {
    for (const text of textOf.values()) expect([...text].length).toBe(text.length)
  })

  test('each report is in one story', () => {
    const placed = gold.stories.flatMap((story) => story.reports)
    expect(placed.toSorted()).toEqual([...textOf.keys()].toSorted())
  })

  test.each(gold.claims.map((claim) => [claim.id, claim] as const))(
    '%s: quotes stand where they are said to, and each report has its sources',
    (_id, claim) => {
      for (const { report, quote, span } of claim.members) expect(textOf.get(report)?.slice(...span)).toBe(quote)
      const told = [...new Set(claim.members.map(({ report }) => report))].toSorted()
      for (const sources of [claim.newsrooms, claim.origins]) expect([...new Set(sources.flatMap((it) => it.reports))].toSorted()).toEqual(told)
      for (const { report, span } of claim.values ?? []) {
        expect(told).toContain(report)
        expect(textOf.get(report)?.slice(...span)).toMatch(/^[\p{L}\d].*[\p{L}\d]$/u)
      }
    },
  )

  test('copies, conflicts, updates and retractions name what is there', () => {
    for (const { a, b } of gold.copies) expect([textOf.has(a), textOf.has(b)]).toEqual([true, true])
    for (const { a, b } of gold.conflicts) expect([claims.has(a), claims.has(b)]).toEqual([true, true])
    for (const { claim, from, to } of gold.updates) expect(claims.get(claim)?.values?.map(({ min }) => min)).toEqual(expect.arrayContaining([from, to]))
    for (const { claim, report, value } of gold.retractions)
      expect(claims.get(claim)?.values).toContainEqual(expect.objectContaining({ report, min: value, state: 'retracted' }))
  })
})
