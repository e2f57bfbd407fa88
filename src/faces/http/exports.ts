import type { Hono } from 'hono'
import { z } from 'zod'
import { recordFormats, rowKinds, type RecordFormatName } from '../../export/index.ts'
import { languages, type Language } from '../../words/index.ts'
import { exportParts, kindFor } from '../rows/export-parts.ts'
import type { Context, Operation } from '../operations/index.ts'
import { callerIn } from './answers.ts'
import { asksOf } from './asked.ts'
import { etagOf, names } from './etags.ts'
import type { Guarded } from './guard/index.ts'
import { RefusedRequest } from './refused.ts'

const formatNames = Object.keys(recordFormats) as readonly RecordFormatName[] as readonly [RecordFormatName, ...RecordFormatName[]] // its own names

const input = z.object({
  kind: z.enum(rowKinds),
  format: z.enum(formatNames).exactOptional().meta({ description: 'Which format; `jsonl` unless told.' }),
  story: z.string().min(1).max(200).exactOptional().meta({ description: 'Of this story only.' }),
  language: z.enum(languages).exactOptional().meta({ description: 'Of briefs; `en` unless told.' }),
})

/** What is asked for an export with, as an operation has it for its document; its answer is a stream and no value. */
export const exportAsked: Pick<Operation, 'name' | 'summary' | 'group' | 'role' | 'method' | 'path' | 'input' | 'errors'> = {
  name: 'export',
  summary: 'Give all rows of a kind for other programs, in one of nine formats, in a stream and whole. Hidden words are blocks.',
  group: 'Exports',
  role: 'reader',
  method: 'GET',
  path: '/exports/{kind}',
  input,
  errors: ['unknown-id', 'bad-value'],
}

/** Adds `GET /v1/exports/{kind}`. */
export function addExports(app: Hono<Guarded>, context: Context): void {
  const asks = asksOf({ ...exportAsked, output: z.unknown(), run: async () => undefined })
  app.get('/v1/exports/:kind', async (c) => {
    callerIn(c, exportAsked)
    const { kind: asked, format: ending } = formatIn(c.req.param('kind'))
    const said = asks({ path: { kind: asked }, query: { ...c.req.queries(), ...(ending !== undefined && { format: [ending] }) } })
    const { kind, format = 'jsonl', story, language = 'en' } = said as z.output<typeof input> // just checked
    const exporter = recordFormats[format]
    kindFor(exporter, kind)
    const edition = await context.store.edition()
    const etag = etagOf(`${edition} ${c.req.url}`)
    const headers = { etag, 'cache-control': 'private, no-cache', 'vary': 'Accept' }
    const known = c.req.header('if-none-match')
    if (known !== undefined && names(known, etag, { weak: true })) return c.body(null, 304, headers)
    const wanted = { kind, language: language satisfies Language, languages: context.languages, ...(story !== undefined && { story }) }
    const parts = begun(await exportParts(context.store, format, wanted, context.now()))
    const file = `hearsay-${kind}.${exporter.extension}`
    return c.body(await streamOf(parts), 200, {
      ...headers,
      'content-type': typeOf(exporter.mediaType),
      'content-disposition': `attachment; filename="${file}"`,
    })
  })
  app.all('/v1/exports/:kind', async (c) => {
    const allow = 'GET, HEAD, OPTIONS'
    if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } })
    throw new RefusedRequest('method-refused', { method: c.req.method.slice(0, 20), path: c.req.path.slice(0, 200), allowed: allow }, { headers: { allow } })
  })
}

/** `statements.csv` asks for `statements` in CSV. */
function formatIn(kind: string): { readonly kind: string; readonly format?: string } {
  const [, name, format] = /^(\w+)\.(csv|jsonl|md|json)$/u.exec(kind) ?? []
  return name === undefined || format === undefined ? { kind } : { kind: name, format: format === 'json' ? 'jsonl' : format }
}

/** The parts as bytes. */
async function* begun(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  for await (const part of parts) yield typeof part === 'string' ? encoder.encode(part) : new Uint8Array(part)
}

/** A stream that has its first part: what cannot begin is an error yet, and what ends early is cut off, so that nobody takes it for whole. */
async function streamOf(parts: AsyncGenerator<Uint8Array<ArrayBuffer>>): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  let next = await parts.next()
  return new ReadableStream(
    {
      async pull(controller) {
        if (next.done === true) return controller.close()
        controller.enqueue(next.value)
        next = await parts.next()
      },
      async cancel() {
        await parts.return(undefined)
      },
    },
    { highWaterMark: 1 },
  )
}

function typeOf(mediaType: string): string {
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType
}
