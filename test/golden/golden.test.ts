import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { openReader, type Reader } from '../../src/index.ts'
import { changes } from './changes.ts'
import { examplesIn } from './examples.ts'
import { kept, parsed } from './kept.ts'

const folder = new URL('../../examples/', import.meta.url).pathname
const examples = [...examplesIn(`${folder}night`), ...examplesIn(folder)]
let reader: Reader

beforeAll(async () => {
  reader = await openReader()
})

test('the examples are there', () => {
  expect(examples.length).toBeGreaterThanOrEqual(18)
})

for (const { name, report, accepted } of examples) {
  test.skipIf(!existsSync(accepted))(`${name} is read as accepted`, () => {
    const before = readFileSync(accepted, 'utf8')
    const now = kept(reader.read(report))
    const differences = before === now ? [] : changes(report.text, parsed(before), parsed(now))
    expect(differences, `npm run golden shows more; npm run golden -- --accept ${name} accepts it`).toEqual([])
    expect(now).toBe(before)
  })
}
