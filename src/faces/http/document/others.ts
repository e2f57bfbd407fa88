import { changeKinds } from '../stream/index.ts'
import { problemAnswers, codesOf } from './problems.ts'
import type { JsonSchema } from './schemas.ts'

/** An address that is no operation of the table. */
export interface Other {
  readonly path: string
  readonly method: 'get' | 'post' | 'put' | 'delete'
  readonly item: JsonSchema
}

const account = { type: 'object', required: ['id', 'name'], properties: { id: { type: 'string' }, name: { type: 'string' } }, additionalProperties: false }
const who = {
  type: 'object',
  required: ['accounts'],
  properties: {
    account,
    role: { enum: ['reader', 'editor', 'owner'] },
    by: { enum: ['session', 'token', 'local'] },
    endsAt: { type: 'string', format: 'date-time' },
    accounts: { type: 'boolean', description: 'Somebody has an account: until then this machine asks without one.' },
  },
  additionalProperties: false,
}
const credentials = {
  type: 'object',
  required: ['name', 'password'],
  properties: { name: { type: 'string', maxLength: 64 }, password: { type: 'string', maxLength: 1024, format: 'password' } },
  additionalProperties: false,
}
const change = {
  type: 'object',
  required: ['before', 'password'],
  properties: {
    before: { type: 'string', maxLength: 1024, format: 'password', description: 'The password as it is.' },
    password: { type: 'string', maxLength: 1024, format: 'password', description: 'At least 12 characters.' },
  },
  additionalProperties: false,
}
const json = (schema: JsonSchema): JsonSchema => ({ 'application/json': { schema } })

/** `/v1/session`, which the guards bring. */
const sessions: readonly Other[] = [
  {
    path: '/v1/session',
    method: 'post',
    item: {
      operationId: 'sign_in',
      summary: 'Sign in: the session is a cookie that no script can read.',
      tags: ['Service'],
      security: [{}],
      requestBody: { required: true, content: json(credentials) },
      responses: {
        '200': { description: 'Who it is, and until when.', content: json(who) },
        ...problemAnswers(['bad-body', 'sign-in-refused', 'too-many-requests', 'other-site-refused']),
      },
    },
  },
  {
    path: '/v1/session',
    method: 'get',
    item: {
      operationId: 'who_am_i',
      summary: 'Who asks, and by what; nobody yet is no error.',
      tags: ['Service'],
      security: [{}],
      responses: {
        '200': { description: 'Who asks, if anybody.', content: json(who) },
        ...problemAnswers(['token-refused', 'host-refused', 'too-many-requests']),
      },
    },
  },
  {
    path: '/v1/session',
    method: 'delete',
    item: {
      operationId: 'sign_out',
      summary: 'End the session.',
      tags: ['Service'],
      responses: { '204': { description: 'It has ended.' }, ...problemAnswers(['other-site-refused']) },
    },
  },
  {
    path: '/v1/session/password',
    method: 'put',
    item: {
      operationId: 'change_own_password',
      summary: 'Take another password. Every session of the account ends, and this browser gets a new one.',
      tags: ['Service'],
      requestBody: { required: true, content: json(change) },
      responses: {
        '200': { description: 'Who it is, and until when.', content: json(who) },
        ...problemAnswers(['bad-body', 'weak-password', 'sign-in-needed', 'sign-in-refused', 'too-many-requests', 'other-site-refused']),
      },
    },
  },
]

const query = (name: string, description: string, schema: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  name,
  in: 'query',
  description,
  ...more,
  schema,
})

/** `/v1/stream`, which goes on as long as it is listened to. */
const stream: Other = {
  path: '/v1/stream',
  method: 'get',
  item: {
    operationId: 'stream_changes',
    summary: 'What changes, as it is stored: server-sent events.',
    description: 'For readers and up. `id` is the number of the change, `event` its kind, `data` the change as `GET /v1/changes` has it.',
    tags: ['Changes'],
    parameters: [
      query('kinds', 'Changes of these kinds only.', { type: 'array', items: { enum: changeKinds } }, { style: 'form', explode: false }),
      query('story', 'Changes of this story and its claims only.', { type: 'string' }),
      query('main', 'Of claims only changes of those that are or were main.', { type: 'boolean' }),
      query('presence', 'Also who looks at what, as `event: presence` without a number: all of them, each time somebody comes, goes or looks elsewhere.', {
        type: 'boolean',
      }),
      query('after', 'Number of the last change that is known: what came since comes first.', { type: 'integer', minimum: 0 }),
      { name: 'Last-Event-ID', in: 'header', description: 'The same; it goes before `after`.', schema: { type: 'integer', minimum: 0 } },
    ],
    responses: {
      '200': {
        description: 'Events until the client goes, an hour has passed or the server stops.',
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      },
      ...problemAnswers(['bad-value', 'sign-in-needed', 'token-refused', 'other-site-refused', 'host-refused', 'too-many-requests', 'stopping']),
    },
  },
}

/** Addresses that are no operations of the table. */
export const others: readonly Other[] = [
  ...sessions,
  stream,
  {
    path: '/v1/openapi.json',
    method: 'get',
    item: {
      operationId: 'openapi',
      summary: 'This document.',
      tags: ['Service'],
      responses: {
        '200': { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
        '304': { description: 'As it was.' },
        ...problemAnswers(codesOf({ method: 'GET', errors: [] })),
      },
    },
  },
]
