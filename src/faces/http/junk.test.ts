import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { apiFor } from '../../../test/api-for.ts'
import { checkedApi, type Ask } from '../../../test/checked-api.ts'
import { claimOf, recordOf, storyOf } from '../../../test/kept-record.ts'
import { readOf } from '../../../test/kept-reports.ts'
import { onEveryStore } from '../../../test/stores.ts'
import { openStore } from '../../store/index.ts'
import { operations } from '../operations/index.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', '0', '-1', '1e999', 'null', '../../etc/passwd', '%', '~~a.~b', "'; drop table report; --", '\u0000', '*', '"', 'x'.repeat(5000)),
)
const paths = [...new Set(operations.map(({ path }) => `/v1${path}`)), '/v1/exports/{kind}', '/v1/openapi.json', '/v1/nothing', '/v1']
const names = [...new Set(operations.flatMap(({ input }) => Object.keys(input.shape)))]
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

const body = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .dictionary(
        fc.constantFrom(...names),
        fc.oneof(
          fc.json().map((it): unknown => JSON.parse(it)),
          text,
          fc.constantFrom('hide', 'statement-stance', 's1', true, [0, 5]),
        ),
        { maxKeys: 6 },
      )
      .map((it) => JSON.stringify(it)),
  },
  fc.json(),
  text,
)

/** A header may hold what HTTP lets through. */
const field = text.map((it) => it.replaceAll(/[^\x20-\x7e]/gu, '').trim())

const request = (ids: readonly string[]): fc.Arbitrary<{ readonly path: string; readonly init: RequestInit }> =>
  fc
    .record({
      path: fc.constantFrom(...paths),
      id: fc.oneof(fc.constantFrom(...ids), text),
      end: fc.constantFrom('', '', '.json', '.csv', '.md', '.jsonl', '.exe'),
      query: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names, 'format'), text), text), { maxLength: 4 }),
      method: fc.constantFrom(...methods),
      headers: fc.dictionary(
        fc.constantFrom('accept', 'if-none-match', 'if-match', 'idempotency-key', 'content-encoding'),
        fc.oneof(field, fc.constantFrom('*', 'text/csv')),
        { maxKeys: 3 },
      ),
      type: fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/plain', ''),
      body,
    })
    .map(({ path, id, end, query, method, headers, type, body }) => {
      const asked = query.length === 0 ? '' : `?${query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')}`
      const sent = method === 'GET' || method === 'HEAD' ? {} : { body, ...(type !== '' && { headers: { ...headers, 'content-type': type } }) }
      return { path: `${path.replace(/\{\w+\}/u, encoded(id).replaceAll('.', '%2E') || '-')}${end}${asked}`, init: { method, headers, ...sent } }
    })

/** Half of a character cannot be written in an address. */
function encoded(words: string): string {
  return encodeURIComponent(Buffer.from(words).toString())
}

onEveryStore(({ place, runs }) => {
  let ask: Ask
  let ids: readonly string[]

  beforeAll(async () => {
    const store = await openStore(await place(), { create: true })
    const kept = await store.keep([readOf({ guid: 'a' }), readOf({ guid: 'b' })])
    const [a = '', b = ''] = kept.map(({ id }) => id)
    await store.keepRecord(recordOf({ stories: [storyOf('s1', [a, b])], claims: [claimOf('c1', 's1', [a, b])] }))
    ids = [a, b, 's1', 'c1', `${a}-s1`, 'statements']
    ask = await checkedApi(apiFor(store, 'owner'))
  })

  test('whatever is asked, the answer is one the document has, and nothing breaks', async () => {
    await fc.assert(
      fc.asyncProperty(request(ids), async ({ path, init }) => {
        const answer = await ask(path, init)
        if (answer.status >= 500) expect([path, answer.status, await answer.text()]).toEqual([])
        await answer.arrayBuffer()
      }),
      { numRuns: runs(600) },
    )
  })
})
