import { errorKinds, type ErrorCode } from '../../../words/index.ts'
import type { Operation } from '../../operations/index.ts'
import type { JsonSchema } from './schemas.ts'

/** What anything may end with. */
const always: readonly ErrorCode[] = [
  'bad-request',
  'sign-in-needed',
  'token-refused',
  'role-needed',
  'other-site-refused',
  'host-refused',
  'too-many-requests',
  'broken',
  'store-failed',
  'store-damaged',
  'store-locked',
  'store-lost',
  'store-unreachable',
  'stopping',
]
const ofWrites: readonly ErrorCode[] = ['media-type-refused', 'encoding-refused', 'input-too-large', 'json-too-deep', 'store-full', 'store-read-only']

/** Codes of the errors an operation may end with. */
export function codesOf({ method, errors, changes, secret = false }: Pick<Operation, 'method' | 'errors' | 'changes' | 'secret'>): readonly ErrorCode[] {
  return [
    ...always,
    ...errors,
    ...(method === 'GET' ? (['not-acceptable'] as const) : ofWrites),
    ...(method === 'POST' && !secret ? (['key-used', 'key-busy'] as const) : []),
    ...(changes ? ([...changes.errors, 'match-needed', 'stale'] as const) : []),
  ]
}

/** The answers of these errors, by status, each with the codes it can have. */
export function problemAnswers(codes: readonly ErrorCode[]): Readonly<Record<string, JsonSchema>> {
  const statuses = [...new Set(codes.map((code) => errorKinds[code].http))].sort((a, b) => a - b)
  return Object.fromEntries(
    statuses.map((status) => {
      const own = [...new Set(codes)].filter((code) => errorKinds[code].http === status)
      const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
      return [String(status), { description: own.map((code) => `\`${code}\``).join(', '), content }]
    }),
  )
}

/** The schema of a problem document. */
export const problemSchema: JsonSchema = {
  type: 'object',
  description: 'An error (RFC 9457). `type` and `code` are stable; `docs/errors.md` and `GET /v1/errors` list them.',
  properties: {
    type: { type: 'string', pattern: '^/v1/errors#[a-z-]+$' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(errorKinds) },
    hint: { type: 'string', description: 'What to do next.' },
    errors: {
      type: 'array',
      description: 'What is wrong where: a JSON pointer into the body, or `#/query/limit`, `#/path/id`, `#/headers/if-match`.',
      items: {
        type: 'object',
        properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
        required: ['pointer', 'detail'],
        additionalProperties: false,
      },
    },
    current: { description: 'Of `stale`: what was to be changed, as it is now.' },
  },
  required: ['type', 'title', 'status', 'detail', 'code', 'hint'],
  additionalProperties: false,
}
