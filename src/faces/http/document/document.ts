import { z } from 'zod'
import { version } from '../../../words/index.ts'
import { newsFeedTypes, recordFormats } from '../../../export/index.ts'
import type { Operation } from '../../operations/index.ts'
import { alertFeedAsked } from '../alert-feeds.ts'
import { exportAsked } from '../exports.ts'
import { formats } from '../formats.ts'
import { sessionCookies } from '../guard/index.ts'
import { others } from './others.ts'
import { codesOf, problemAnswers, problemSchema } from './problems.ts'
import { schemas, type JsonSchema, type Schemas } from './schemas.ts'

const about = `What Hearsay keeps of news reports, with the exact words everything rests on.

Every GET address can end in \`.json\`, \`.csv\`, \`.jsonl\` or \`.md\`, or be asked for with \`Accept\`; it gives the same view. Answers carry a strong \`ETag\`;
\`If-None-Match\` gives 304 where nothing changed. Lists give \`next\` and \`Link: rel="next"\`; \`after\` goes on there. Times are RFC 3339. Spans are
\`[start, end)\` in UTF-16 code units of the text of their report. Whatever shows words says in \`evidence\` which report they stand in, and where.
A POST with \`Idempotency-Key\` that is sent twice is done once. What can be stale wants \`If-Match\`.`

const groups: Readonly<Record<string, string>> = {
  Stories: 'The reports about one developing situation.',
  Claims: 'What several reports assert together, and the numbers in it.',
  Statements: 'Who said what, according to whom.',
  Events: 'Who did what to whom.',
  Search: 'Reports and statements by their words.',
  Reports: 'Published items, and what was read out of them.',
  Corrections: 'What people say against the machine: a ledger.',
  Changes: 'What is new.',
  Sources: 'Feeds, pages, sitemaps and folders that are watched.',
  Accounts: 'Who may come in.',
  Alerts: 'Searches that are kept and tell of news.',
  Exports: 'All rows, for other programs.',
  Service: 'The service itself.',
}

/** The OpenAPI 3.1 document of these operations. */
export function documentOf(operations: readonly Operation[]): JsonSchema {
  const gathered = schemas()
  const paths = new Map<string, Record<string, JsonSchema>>()
  const add = (path: string, method: string, item: JsonSchema): void => void paths.set(path, { ...paths.get(path), [method.toLowerCase()]: item })
  for (const operation of operations) add(`/v1${operation.path}`, operation.method, itemOf(operation, gathered))
  add(`/v1${exportAsked.path}`, 'GET', exportItem(gathered))
  add(`/v1${alertFeedAsked.path}`, 'GET', feedItem(gathered))
  for (const { path, method, item } of others) add(path, method, item)
  return {
    openapi: '3.1.0',
    info: { title: 'Hearsay', version, description: about, license: { name: 'Apache 2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/', description: 'Where this document was fetched.' }],
    security: [{ token: [] }, { session: [] }, { sessionByHttps: [] }],
    tags: Object.entries(groups).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token that `hearsay token add` made. None is needed while nobody has an account and this machine asks itself.',
        },
        session: cookieOf(sessionCookies.plain, 'http'),
        sessionByHttps: cookieOf(sessionCookies.secure, 'https'),
      },
      schemas: { ...gathered.named(), Problem: problemSchema },
    },
  }
}

function cookieOf(name: string, scheme: string): JsonSchema {
  return { type: 'apiKey', in: 'cookie', name, description: `What \`POST /v1/session\` sets where it is asked by ${scheme}.` }
}

/** Exports are streams: their formats are their own. */
function exportItem(gathered: Schemas): JsonSchema {
  const { responses, ...item } = itemOf({ ...exportAsked, output: z.unknown(), run: async () => undefined }, gathered)
  const types = [...new Set(Object.values(recordFormats).map(({ mediaType }) => mediaType.split(';')[0] ?? ''))]
  const content = Object.fromEntries(types.map((type) => [type, { schema: type.endsWith('json') ? {} : { type: 'string' } }]))
  const { 200: _, ...rest } = responses as Readonly<Record<string, JsonSchema>>
  return { ...item, responses: { 200: { description: 'All rows, in a stream that is cut off where something fails.', content }, ...rest } }
}

/** The feed of an alert is XML. */
function feedItem(gathered: Schemas): JsonSchema {
  const { responses, ...item } = itemOf({ ...alertFeedAsked, output: z.unknown(), run: async () => undefined }, gathered)
  const { 200: _, ...rest } = responses as Readonly<Record<string, JsonSchema>>
  return { ...item, responses: { 200: { description: 'The feed.', content: { [newsFeedTypes.atom]: { schema: { type: 'string' } } } }, ...rest } }
}

function itemOf(operation: Operation, gathered: Schemas): JsonSchema {
  const { name, summary, group, method, path, input, output, role, changes } = operation
  const { properties = {}, required = [] } = gathered.of(input) as {
    readonly properties?: Readonly<Record<string, JsonSchema>>
    readonly required?: readonly string[]
  }
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/gu)].map(([, it = '']) => it))
  const fromQuery = method === 'GET' || method === 'DELETE'
  const places = Object.entries(properties).filter(([it]) => inPath.has(it) || fromQuery)
  const rest = Object.entries(properties).filter(([it]) => !inPath.has(it) && !fromQuery)
  const parameters = [...places.map(([it, schema]) => parameterOf(it, schema, inPath.has(it), required.includes(it))), ...headersOf(operation)]
  return {
    operationId: name,
    summary,
    description: `For ${role}s${role === 'owner' ? '' : ' and up'}.`,
    tags: [group],
    ...(parameters.length > 0 && { parameters }),
    ...(rest.length > 0 && {
      requestBody: bodyOf(
        rest,
        required.filter((it) => !inPath.has(it)),
      ),
    }),
    responses: {
      ...successOf(operation, gathered.of(output)),
      ...problemAnswers(codesOf({ ...operation, ...(changes && { changes }) })),
    },
  }
}

function parameterOf(name: string, { description, ...schema }: JsonSchema, inPath: boolean, required: boolean): JsonSchema {
  return {
    name,
    in: inPath ? 'path' : 'query',
    required: inPath || required,
    ...(typeof description === 'string' && { description }),
    ...(schema['type'] === 'array' && { style: 'form', explode: false }),
    schema,
  }
}

function headersOf({ method, changes, secret = false }: Operation): readonly JsonSchema[] {
  const header = (name: string, description: string, required = false): JsonSchema => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  })
  return [
    ...(method === 'GET' ? [header('If-None-Match', 'Tags of what is there already: 304 where one is still true.')] : []),
    ...(method === 'POST' && !secret ? [header('Idempotency-Key', 'Sent again with the same body, the answer comes again and nothing is done twice.')] : []),
    ...(changes
      ? [header('If-Match', `The ETag of \`GET /v1${changes.path}\` as it was seen; without it the answer is 428, and 412 where it is not true any more.`)]
      : []),
  ]
}

function bodyOf(properties: readonly (readonly [string, JsonSchema])[], required: readonly string[]): JsonSchema {
  const schema = { type: 'object', properties: Object.fromEntries(properties), ...(required.length > 0 && { required }), additionalProperties: false }
  return { required: required.length > 0, content: { 'application/json': { schema } } }
}

function successOf({ method, output, made }: Operation, schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const etag = { ETag: { description: 'Strong.', schema: { type: 'string' } } }
  if (output instanceof z.ZodNull) return { '204': { description: 'Done.' } }
  if (method !== 'GET') {
    const location = made ? { Location: { description: 'Where it is.', schema: { type: 'string' } } } : {}
    return { [made ? '201' : '200']: { description: 'Done.', headers: { ...etag, ...location }, content: { 'application/json': { schema } } } }
  }
  const text = { schema: { type: 'string' } }
  const [csv, jsonl, md] = [formats.csv, formats.jsonl, formats.md].map((it) => it.split(';')[0] ?? '')
  return {
    '200': {
      description: 'As it is now.',
      headers: { ...etag, Link: { description: 'The next page, as `rel="next"`.', schema: { type: 'string' } } },
      content: { 'application/json': { schema }, [csv ?? '']: text, [jsonl ?? '']: text, [md ?? '']: text },
    },
    '304': { description: 'As it was.' },
  }
}
