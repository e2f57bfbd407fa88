import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleReading } from '../../../test/sample-reading.ts'
import { csvLine } from './csv.ts'
import { eventColumns, eventRows } from './events.ts'
import { tables } from './index.ts'

test('a row has who, what, whom, where, when and according to whom', () => {
  expect(eventRows(sampleReading)[0]).toMatchObject({
    report: 'havna',
    event: 'e1',
    type: 'REQUEST',
    source: 'Lie',
    target: 'Berg',
    asserter: 'Ane Lie',
    stance: 'demands',
    status: 'actual',
  })
  expect(eventRows(sampleReading)[1]).toMatchObject({
    source: 'Politiet',
    source_country: 'NOR',
    source_sector: 'COP',
    place: 'Storbrua',
    latitude: 59.5,
    time: 'klokka 21',
    time_from: '2026-03-12T20:00:00Z',
    numbers: 'arrested 3..',
    modes: 'restrict; arrest',
  })
  expect(eventRows(sampleReading)[1]).not.toHaveProperty('asserter')
})

test('CSV has a header, and as many cells in each row', () => {
  const rows = [...tables.csv.write(sampleReading)]
  expect(tables.csv.opening.trim().split(',')).toEqual([...eventColumns])
  expect(rows).toHaveLength(2)
  for (const row of rows) expect(row.replace(/"[^"]*"/gu, '').split(',')).toHaveLength(eventColumns.length)
})

test('a line of JSON is a row', () => {
  expect([...tables.jsonl.write(sampleReading)].map((line) => JSON.parse(line) as unknown)).toEqual(eventRows(sampleReading))
})

test('cells with commas and quotation marks are quoted, formulas are no formulas', () => {
  expect(csvLine(['a "b", c', '=1+1', '-2', 3, undefined])).toBe(`"a ""b"", c",'=1+1,'-2,3,\r\n`)
})

test('whatever a cell holds, it can be read back', () => {
  const parse = (line: string): string[] =>
    [...`,${line.replace(/\r\n$/u, '')}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '')
  const cell = fc.string().filter((text) => !/^'[=+\-@\t\r]/u.test(text))
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      expect(parse(csvLine(cells)).map((text) => text.replace(/^'(?=[=+\-@\t\r])/u, ''))).toEqual(cells)
    }),
  )
})
