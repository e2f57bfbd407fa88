import { streamDecoder } from '../bytes/stream-decoder.ts'
import type { Source } from '../format.ts'
import { declaredCharset } from './charset.ts'
import { XmlReader, type XmlHandler, type XmlOptions } from './reader.ts'

/** Bytes that are decoded at a time: what a caller has waiting between two steps stays small, however large the pieces come. */
const step = 64 * 1024

/** What stands after a piece of a document was read: `undefined` while there is more, then whether the document was whole. */
export type XmlStep = boolean | undefined

/**
 * Reads a source as XML into a handler, a piece at a time: yields after each piece, so that the caller can take what the handler has made of it,
 * and after the last whether the document was whole. Where a piece is refused, what was read of it before is there to take first. Throws what `XmlReader.write` throws, naming the source.
 */
export async function* readXml(source: Pick<Source, 'bytes' | 'name' | 'charset'>, handler: XmlHandler, options: XmlOptions = {}): AsyncGenerator<XmlStep> {
  const reader = new XmlReader(handler, { where: source.name, ...options })
  for await (const text of xmlText(source)) {
    try {
      reader.write(text)
    } catch (thrown) {
      yield undefined
      throw thrown
    }
    yield undefined
  }
  yield reader.end()
}

/** The text of an XML source: byte order mark, transport, XML declaration, then UTF-8 tell its character set. */
export async function* xmlText(source: Pick<Source, 'bytes' | 'charset'>): AsyncGenerator<string> {
  let head: Uint8Array | undefined = new Uint8Array()
  let decoder = streamDecoder(head)
  for await (const bytes of source.bytes) {
    let rest = bytes
    if (head !== undefined) {
      head = rest = head.length === 0 ? bytes : Buffer.concat([head, bytes])
      if (head.length < 1024 && !head.includes(0x3e)) continue // the declaration may be cut
      decoder = streamDecoder(head, source.charset ?? declaredCharset(head))
      head = undefined
    }
    for (let at = 0; at < rest.length; at += step) yield decoder.write(rest.subarray(at, at + step))
  }
  if (head !== undefined) yield decoder.write(head)
  yield decoder.end()
}
