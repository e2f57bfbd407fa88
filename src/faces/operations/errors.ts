import { z } from 'zod'
import { errorKinds, type ErrorKind } from '../../words/index.ts'
import { listTable, operation } from './operation.ts'

const kind = z
  .object({
    code: z.string(),
    status: z.int().meta({ description: 'HTTP status.' }),
    detail: z.string().meta({ description: 'What it says; `{…}` is filled in.' }),
    hint: z.string().meta({ description: 'What to do next.' }),
  })
  .meta({ id: 'ErrorKind', description: 'A kind of error.' })

/** `GET /v1/errors` */
export const listErrors = operation({
  name: 'list_errors',
  summary: 'List every error by its code: the `type` of a problem document leads here.',
  group: 'Service',
  role: 'reader',
  method: 'GET',
  path: '/errors',
  input: z.object({}),
  output: z.object({ items: z.array(kind) }),
  table: listTable<z.output<typeof kind>>([
    { name: 'code', value: ({ code }) => code },
    { name: 'status', value: ({ status }) => status, right: true },
    { name: 'says', value: ({ detail }) => detail },
    { name: 'what to do', value: ({ hint }) => hint },
  ]),
  errors: [],
  async run() {
    const kinds: readonly (readonly [string, ErrorKind])[] = Object.entries(errorKinds)
    return { items: kinds.map(([code, { http, message, hint }]) => ({ code, status: http, detail: message, hint })) }
  },
})
