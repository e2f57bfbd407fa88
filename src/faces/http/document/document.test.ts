import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { operations } from '../../operations/index.ts'
import { sessionCookie } from '../guard/session-cookie.ts'
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

test('the stream and the session are in it, with the cookies as they are named', () => {
  const { paths, components } = documentOf(operations) as {
    paths: Record<string, Record<string, { responses: Record<string, { content: object }> }>>
    components: { securitySchemes: Record<string, { name?: string }> }
  }
  expect(Object.keys(paths['/v1/stream']?.['get']?.responses['200']?.content ?? {})).toEqual(['text/event-stream'])
  expect(Object.keys(paths['/v1/session'] ?? {})).toEqual(['post', 'get', 'delete'])
  const cookies = [sessionCookie('key', 60, false), sessionCookie('key', 60, true)].map((it) => it.split('=')[0])
  expect([components.securitySchemes['session']?.name, components.securitySchemes['sessionByHttps']?.name]).toEqual(cookies)
})
