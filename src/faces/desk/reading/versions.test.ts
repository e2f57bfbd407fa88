import { expect, test } from 'vitest'
import { reading } from './example.ts'
import { gainedAndLost } from './versions.ts'

test('the same reading has gained and lost nothing', () => {
  expect(gainedAndLost(reading, reading)).toEqual({ gained: [], lost: [] })
})

test('a statement whose speaker is another one now is lost and gained', () => {
  const after = { ...reading, statements: reading.statements.map((it) => ({ ...it, speaker: { actor: 'a2' } })) }
  expect(gainedAndLost(reading, after)).toMatchObject({ gained: [{ speaker: 'police', words: 'The harbour is closed' }], lost: [{ speaker: 'Ane Lie' }] })
})

test('words that moved, or stand in other quotation marks, are the same statement', () => {
  const text = `Update. ${reading.report.text.replace('The harbour is closed', '“The harbour is  closed”')}`
  const span = [text.indexOf('“'), text.indexOf('”') + 1] as [number, number]
  const after = { ...reading, report: { ...reading.report, text }, statements: reading.statements.map((it) => ({ ...it, content: [span] })) }
  expect(gainedAndLost(reading, after)).toEqual({ gained: [], lost: [] })
})
