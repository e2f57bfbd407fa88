import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Intake } from '../words/index.ts'
import { intakeOf } from '../../test/intake-of.ts'

const folder = join(import.meta.dirname, '../../examples/wires')
const files = readdirSync(folder).filter((file) => !file.endsWith('.intake.json'))

test('the examples are there', () => {
  expect(files.length).toBeGreaterThanOrEqual(12)
})

test.each(files)('%s comes in as beside it', async (file) => {
  const rows = await intakeOf(readFileSync(join(folder, file)), file, 1000)
  const told = rows.map((row) => ('code' in row ? { error: row.code, where: row.where, message: row.message } : file.endsWith('.warc') ? namesOf(row) : row))
  await expect(`${JSON.stringify(told, undefined, 2)}\n`).toMatchFileSnapshot(join(folder, `${file}.intake.json`))
})

/** Pages and feeds in an archive are read elsewhere: here counts which came. */
function namesOf({ report: { id, url, title } }: Intake): Readonly<Record<string, string | undefined>> {
  return { id, url, title }
}
