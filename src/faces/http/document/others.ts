import { problemAnswers, codesOf } from './problems.ts'
import type { JsonSchema } from './schemas.ts'

/** An address that is no operation of the table. */
export interface Other {
  readonly path: string
  readonly method: 'get' | 'post' | 'delete'
  readonly item: JsonSchema
}

/** Addresses that are no operations of the table. */
export const others: readonly Other[] = [
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
