import { parquetMetadata } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { surroundings } from '../../../test/record-rows.ts'
import { recordFormats, type RecordFormat, type RecordFormatName, type Rows, type StatementRow } from './index.ts'

const count = 200_000

/** Statements that are made as they are asked for, and how many were. */
function many(): { readonly rows: Rows; readonly asked: () => number } {
  let asked = 0
  // oxlint-disable-next-line require-await -- a store waits
  const rows = (async function* (): AsyncGenerator<StatementRow> {
    for (; asked < count; asked++)
      yield {
        id: `r${asked}-s1`,
        report: `r${asked}`,
        outlet: `Avis ${asked % 40}`,
        publishedAt: '2031-04-02T10:00:00Z',
        speaker: `Person ${asked % 900}`,
        type: asked % 3 === 0 ? 'direct' : 'indirect',
        stance: 'says',
        words: `Brua nummer ${asked} er stengt for alle som vil over den i natt, og det er ingen som vet hvor lenge.`,
        confidence: 0.5,
      }
  })()
  return { rows: { kind: 'statements', rows }, asked: () => asked }
}

interface Wrote {
  readonly bytes: number
  /** Most rows asked for between two parts. */
  readonly held: number
  readonly largest: number
  readonly tail: string
  /** Of a format of bytes. */
  readonly parts: readonly Uint8Array[]
}

async function write(format: RecordFormat): Promise<Wrote> {
  const { rows, asked } = many()
  let [bytes, held, largest, before, tail]: [number, number, number, number, string] = [0, 0, 0, 0, '']
  const parts: Uint8Array[] = []
  for await (const part of format.write(rows, surroundings)) {
    if (typeof part !== 'string') parts.push(part)
    const { length } = typeof part === 'string' ? Buffer.from(part) : part
    bytes += length
    largest = Math.max(largest, length)
    held = Math.max(held, asked() - before)
    before = asked()
    tail = typeof part === 'string' ? part.slice(-300) : ''
  }
  expect(asked()).toBe(count)
  return { bytes, held, largest, tail, parts }
}

describe(`${count} rows`, () => {
  test.each<RecordFormatName>(['csv', 'jsonl', 'jsonld'])('%s goes out whole, a few hundred rows at a time', async (name) => {
    const { bytes, held, largest, tail } = await write(recordFormats[name])
    expect(tail).toContain(name === 'jsonld' ? `r${count - 2}` : `r${count - 1}`)
    expect(bytes).toBeGreaterThan(count * 60)
    expect(held).toBeLessThan(2000)
    expect(largest).toBeLessThan(100_000)
  })

  test('Parquet goes out whole, a row group at a time', async () => {
    const { held, largest, parts } = await write(recordFormats.parquet)
    expect(held).toBeLessThanOrEqual(20_000)
    expect(largest).toBeLessThan(8_000_000)
    const { num_rows: rows, row_groups: groups } = parquetMetadata(new Uint8Array(Buffer.concat(parts)).buffer)
    expect([Number(rows), groups.length]).toEqual([count, 10])
  })
})
