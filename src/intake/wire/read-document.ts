import { isUtf8 as isValidUtf8 } from 'node:buffer'
import { HearsayError, type Intake } from '../../words/index.ts'
import { wholeOf } from '../bytes/whole.ts'
import type { Source } from '../format.ts'
import { xmlTree, type XmlElement } from '../xml/index.ts'

/**
 * The reports of an XML document of one or more items. A document that is cut short gives the items that were closed and `truncated-input`; one without
 * an item is `no-reports`. Throws what `xmlTree` throws.
 */
export async function* readDocument(
  source: Source,
  format: string,
  itemsOf: (root: XmlElement) => readonly XmlElement[],
  read: (item: XmlElement, id: string) => Intake,
): AsyncGenerator<Intake | HearsayError> {
  const bytes = await wholeOf(source)
  const { root, whole } = await xmlTree(inItsCharset(source, bytes), format)
  const all = itemsOf(root)
  const items = whole ? all : all.slice(0, closings(bytes, all[0]?.name))
  for (const [index, item] of items.entries()) yield read(item, items.length === 1 ? source.id : `${source.id}#${index + 1}`)
  if (!whole) yield new HearsayError('truncated-input', { format, reason: 'its last element is not closed' }, { where: source.name })
  else if (items.length === 0) throw new HearsayError('no-reports', { format }, { where: source.name })
}

/** Agencies declare Latin-1 and send UTF-8: bytes beyond ASCII that are valid UTF-8 are nothing else, whatever the declaration says. */
function inItsCharset(source: Source, bytes: Uint8Array): Source {
  const again = { ...source, bytes: one(bytes) }
  const isUtf8 = source.charset === undefined && bytes.some((byte) => byte > 0x7f) && isValidUtf8(bytes)
  return isUtf8 ? { ...again, charset: 'utf-8' } : again
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** How many elements of a name the bytes close, whatever their prefix. */
function closings(bytes: Uint8Array, name = ''): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (name.length > 200) return 0
  let count = 0
  for (let at = buffer.indexOf('</'); at >= 0; at = buffer.indexOf('</', at + 2)) {
    const written = buffer.toString('utf8', at + 2, at + 1000)
    const end = written.indexOf('>')
    const closed = written.slice(0, end).trim()
    if (end > 0 && (closed === name || closed.endsWith(`:${name}`))) count++
  }
  return count
}
