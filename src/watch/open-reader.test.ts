import { beforeAll, describe, expect, test } from 'vitest'
import { openReader, type Reader } from '../index.ts'
import type { ReportInput } from '../words/index.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader({ languages: ['nb'], workers: 2 })
})

const report: ReportInput = { id: '1', language: 'nb', text: '– Vi går ikke herfra, sier Solberg til NRK.' }

describe('a reader', () => {
  test('reads at once, and says what read it', () => {
    const reading = reader.read(report)
    expect(reading.statements).toHaveLength(1)
    expect(reading.statements[0]).toMatchObject({ type: 'direct', stance: 'says' })
    expect(reading.engine.packs['nb']).toMatch(/^\w+$/u)
  })

  test('leaves out layers nobody asked for; statements keep their actors', () => {
    const statements = reader.read(report, { only: ['statements'] })
    expect(statements.actors.map((actor) => actor.id)).toContain(statements.statements[0]?.speaker?.actor)
    expect(reader.read(report, { only: ['actors'] })).toMatchObject({ statements: [], actors: [{ name: 'Solberg' }, {}] })
    expect(reader.read(report, { only: ['report'] })).toMatchObject({ statements: [], actors: [], report: { text: report.text } })
  })

  test('explains: rules taken and refused, with their words', () => {
    const found = reader.explain(report)
    expect(found.map((it) => it.by)).toContain('statement/content-first/parse')
    for (const { span } of found) expect(span[1]).toBeGreaterThan(span[0])
  })

  test('a language it was not opened for is an error that says so', () => {
    expect(() => reader.read({ ...report, language: 'es' })).toThrow(expect.objectContaining({ code: 'language-not-opened' }))
  })

  test('a text longer than any report is refused before it is read', () => {
    expect(() => reader.read({ ...report, text: 'x'.repeat(4_000_001) })).toThrow(expect.objectContaining({ code: 'report-too-long' }))
  })

  test('reads many in their order, with errors in their place', async () => {
    const reports = [report, { ...report, id: '2', language: 'xx' }, { ...report, id: '3' }]
    const results = []
    for await (const result of reader.readAll(reports)) results.push('error' in result ? `${result.id}: ${result.error.code}` : result.report.id)
    expect(results).toEqual(['1', '2: language-unsupported', '3'])
  })

  test('many read as one does', async () => {
    for await (const result of reader.readAll([report], { only: ['statements'] })) expect(result).toEqual(reader.read(report, { only: ['statements'] }))
  })
})
