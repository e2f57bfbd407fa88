import { expect, test } from 'vitest'
import { Counts } from './counts.ts'
import { withTable } from './table.ts'

test('a rule is as sure as it was right, and never certain', () => {
  const counts = new Counts()
  for (let at = 0; at < 8; at++) counts.note('step/what/how', at > 0)
  counts.note('step/rare/how', true)
  expect(counts.lines()).toBe("  'step/rare/how': 0.67, // 1 of 1\n  'step/what/how': 0.80, // 7 of 8")
})

test('the table is written where the old one was, and nothing else is touched', () => {
  const source = "const counted: Readonly<Record<RuleName, number>> = {\n  'step/old/how': 0.4,\n}\n\nconst unseen = 0.5\n"
  expect(withTable(source, "  'step/what/how': 0.80, // 7 of 8\n")).toBe(
    "const counted: Readonly<Record<RuleName, number>> = {\n  'step/what/how': 0.8,\n}\n\nconst unseen = 0.5\n",
  )
})
