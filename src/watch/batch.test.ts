import { describe, expect, test } from 'vitest'
import { errorLine, linesOf, readLines } from './batch.ts'
import type { Layer } from '../words/index.ts'
import { openLanguages } from './languages.ts'

const languages = openLanguages()

async function output(input: string | Uint8Array, cut = false, only: readonly Layer[] = ['report']): Promise<Record<string, unknown>[]> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const result = await readLines({ bytes, first: 1, cut }, languages, only)
  const lines = new TextDecoder().decode(result.bytes).split('\n').slice(0, -1)
  expect(lines.length).toBe(result.reports)
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>) // what was printed just now
}

describe('readLines', () => {
  test('one line out for each that is not blank, in order, errors in their place', async () => {
    const lines = await output(
      '{"id":"1","text":"Det er en rolig natt i byen.","language":"nb"}\n\n  \r\n{"id":"2"\n{"id":"3","text":"Folk sover.","language":"nb"}\r\n',
    )
    expect(lines.map((it) => it['error'] ?? (it['report'] as { id: string }).id)).toEqual([
      '1',
      { code: 'bad-line', message: 'This line is no report: it is not JSON.' },
      '3',
    ]) // readings have a report
    expect(lines[1]?.['id']).toBe('2')
  })

  test('the last line needs no end', async () => {
    expect(await output('{"id":"1","text":"Folk sover.","language":"nb"}')).toHaveLength(1)
  })

  test('a line without an id is named by its number', async () => {
    expect((await output('\n[]\n'))[0]).toMatchObject({ id: 'line 2', error: { code: 'bad-line' } })
  })

  test('bytes that are no UTF-8 fail their line only', async () => {
    const lines = await output(
      Buffer.concat([Buffer.from('{"id":"1","text":"'), Buffer.from([0xe6]), Buffer.from('"}\n{"id":"2","text":"x","language":"nb"}\n')]),
    )
    expect(lines[0]).toMatchObject({ id: '1', error: { message: 'This line is no report: it is not UTF-8.' } })
    expect(lines[1]).toHaveProperty('report')
  })

  test('a byte order mark is no part of the text', async () => {
    expect((await output('\uFEFF{"id":"1","text":"x","language":"nb"}\n'))[0]).toHaveProperty('report')
  })

  test('a line that was cut is a report too long', async () => {
    expect(await output('{"id":"big","text":"xxx', true)).toEqual([
      { id: 'big', error: { code: 'report-too-long', message: 'The report is longer than 4000000 characters.' } },
    ])
  })

  test('a language that is not ours is told by name', async () => {
    expect((await output('{"id":"1","text":"Hej","language":"da"}\n', false, ['statements']))[0]).toMatchObject({ error: { code: 'language-unsupported' } })
  })

  test('a report alone needs no language of ours', async () => {
    expect((await output('{"id":"1","text":"Hej","language":"da"}\n'))[0]).toMatchObject({ report: { language: 'da', text: 'Hej' }, statements: [] })
  })
})

test('linesOf cuts at line feeds', () => {
  expect(linesOf(new TextEncoder().encode('a\n\nb')).map((line) => new TextDecoder().decode(line))).toEqual(['a', '', 'b'])
})

test('errorLine never throws', () => {
  expect(JSON.parse(errorLine(new Uint8Array([0xff, 0xfe]), 4, new Error('x')))).toMatchObject({ id: 'line 4', error: { code: 'broken' } })
})
