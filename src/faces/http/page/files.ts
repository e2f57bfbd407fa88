import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { etagOf } from '../etags.ts'

/** Bytes that are sent, and the tag that changes with them. */
export interface PageBytes {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag: string
}

/** How bytes can be packed, the smallest first. */
export const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

/** A file of the page. */
export interface PageFile {
  readonly type: string
  /** What `Cache-Control` says of it. */
  readonly cache: string
  readonly plain: PageBytes
  /** The same, packed: the work is done once. Absent for what would not become smaller. */
  readonly packed?: (encoding: Encoding) => Promise<PageBytes>
}

/** Files of the page by their path: `/`, `/page.css`. What is not in here is not served, whatever the path asks for. */
export type Files = ReadonlyMap<string, PageFile>

/** Fewer bytes fit into one packet as they are. */
const smallest = 1024
const smaller = /^text\/|[/+](?:javascript|json|xml)\b|^image\/svg/u

const packs: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Buffer>>> = {
  br: async (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: async (bytes) => promisify(gzip)(bytes, { level: 9 }),
}

/** A file of this content. It is asked for anew each time unless `cache` says otherwise. */
export function pageFile(type: string, content: string | Uint8Array, cache = 'no-cache'): PageFile {
  const bytes = new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const plain = { bytes, etag: etagOf(bytes) }
  if (bytes.length < smallest || !smaller.test(type)) return { type, cache, plain }
  const known = new Map<Encoding, Promise<PageBytes>>()
  const packed = async (encoding: Encoding): Promise<PageBytes> => {
    const made = known.get(encoding) ?? packs[encoding](bytes).then((it) => ({ bytes: new Uint8Array(it), etag: `${plain.etag.slice(0, -1)}-${encoding}"` }))
    known.set(encoding, made)
    return made
  }
  return { type, cache, plain, packed }
}
