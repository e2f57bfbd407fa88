import type { Context } from 'hono'
import { names } from '../etags.ts'
import type { Guarded } from '../guard/index.ts'
import { encodings, type Encoding, type Files, type PageFile } from './files.ts'

/** What is sent of the page. */
export interface Page {
  readonly files: Files
  /** Its addresses are views of the file at `/`, which looks at the address itself: `/stories/2q7bd1fm9cz0x`. */
  readonly views: boolean
}

/** Where programs ask: what is not there is told as a problem, whoever asks. */
const ofPrograms = /^\/(?:v1|mcp|healthz|metrics|assets)(?:\/|$)/u
/** A file, and no view. */
const named = /\.\w+$/u

/** A file of the page, or a view of it for whoever wants to look at something; undefined for anything else. */
export async function pageAnswer(c: Context<Guarded>, { files, views }: Page): Promise<Response | undefined> {
  const { path } = c.req
  const file = files.get(path)
  if (file) return fileAnswer(c, file, 'Accept-Encoding')
  const index = views && !ofPrograms.test(path) && !named.test(path) && looks(c.req.header('accept')) ? files.get('/') : undefined
  return index && fileAnswer(c, index, 'Accept, Accept-Encoding')
}

async function fileAnswer(c: Context<Guarded>, { type, cache, plain, packed }: PageFile, vary: string): Promise<Response> {
  const encoding = packed && encodingIn(c.req.header('accept-encoding') ?? '')
  const { bytes, etag } = packed && encoding ? await packed(encoding) : plain
  const headers = { etag, 'content-type': type, 'cache-control': cache, vary, ...(encoding && { 'content-encoding': encoding }) }
  const known = c.req.header('if-none-match')
  if (known !== undefined && names(known, etag, { weak: true })) return c.body(null, 304, { etag, 'cache-control': cache, vary })
  return c.body(bytes, 200, headers)
}

/** The best encoding a field takes (`br;q=0` takes none). */
function encodingIn(field: string): Encoding | undefined {
  const taken = new Set(ranges(field))
  return encodings.find((it) => taken.has(it))
}

/** Whether somebody asks for a page to look at. */
function looks(accept: string | undefined): boolean {
  return ranges(accept ?? '').includes('text/html')
}

/** What a field names, without what it refuses. */
function ranges(field: string): readonly string[] {
  return field.split(',').flatMap((range) => {
    const [name = '', ...parameters] = range.split(';').map((it) => it.trim().toLowerCase())
    return parameters.some((it) => /^q=0(?:\.0*)?$/u.test(it)) ? [] : [name]
  })
}
