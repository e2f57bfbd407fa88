import { HearsayError } from '../../../words/index.ts'

/** What a body may be. */
export interface BodyLimits {
  /** Most bytes. */
  readonly most: number
  /** Deepest nesting of JSON. */
  readonly deepest: number
}

/**
 * The whole body of a request, in memory. Throws `encoding-refused` for one that is packed, `input-too-large` as soon as it is, and `input-too-deep` for
 * JSON that is nested deeper than anything we take.
 */
export async function bodyWithin(request: Request, { most, deepest }: BodyLimits): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (request.body === null) return undefined
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (encoding.toLowerCase() !== 'identity') throw new HearsayError('encoding-refused', { encoding: encoding.slice(0, 40) })
  const tooLarge = new HearsayError('input-too-large', { limit: `${Math.round(most / 1024)} kB` })
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const chunk of request.body) {
    const bytes = chunk as Uint8Array<ArrayBuffer> // requests have no other chunks
    size += bytes.length
    if (size > most) throw tooLarge
    chunks.push(bytes)
  }
  const [only] = chunks
  const body = only && chunks.length === 1 ? only : Buffer.concat(chunks)
  if (/[/+]json\b/iu.test(request.headers.get('content-type') ?? '') && depthOf(body, deepest) > deepest)
    throw new HearsayError('json-too-deep', { limit: deepest })
  return body
}

const [quote, backslash] = [34, 92]
const opens: ReadonlySet<number> = new Set([91, 123])
const closes: ReadonlySet<number> = new Set([93, 125])

/** How deep the JSON is nested; counting stops beyond `enough`. */
export function depthOf(json: Uint8Array, enough: number): number {
  let depth = 0
  let deepest = 0
  let within = false
  for (let at = 0; at < json.length && deepest <= enough; at++) {
    const byte = json[at] ?? 0
    if (within) {
      if (byte === backslash) at++
      else if (byte === quote) within = false
    } else if (byte === quote) within = true
    else if (opens.has(byte)) deepest = Math.max(deepest, ++depth)
    else if (closes.has(byte)) depth--
  }
  return deepest
}
