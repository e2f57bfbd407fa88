import { etagOf } from '../etags.ts'

/** A file of the page. */
export interface PageFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Changes with its bytes. */
  readonly etag: string
}

/** Files of the page by their path: `/`, `/page.css`. What is not in here is not served, whatever the path asks for. */
export type Files = ReadonlyMap<string, PageFile>

/** A file of this content. */
export function pageFile(type: string, content: string | Uint8Array): PageFile {
  const bytes = new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content)
  return { type, bytes, etag: etagOf(bytes) }
}
