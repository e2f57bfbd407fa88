import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { operations } from '../../operations/index.ts'
import { documentOf } from './document.ts'

test('the document has no fault that a linter of OpenAPI knows', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-openapi-')), 'openapi.json')
  writeFileSync(file, JSON.stringify(documentOf(operations)))
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const program = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
  const told = execFileSync(process.execPath, [program, 'lint', '--format', 'json', file], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  expect(JSON.parse(told)).toMatchObject({ totals: { errors: 0, warnings: 0 } })
})

test('every operation is in it, once, under the name that tools have', () => {
  const { paths } = documentOf(operations) as { paths: Record<string, Record<string, { operationId: string }>> }
  const names = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining(operations.map(({ name }) => name)))
})
