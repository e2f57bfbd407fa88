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

/** How many elements of a name the bytes close. */
function closings(bytes: Uint8Array, name = ''): number {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.match(new RegExp(`</(?:[\\w.-]{1,40}:)?${name.replace(/[^\w-]/gu, '.')}\\s{0,9}>`, 'gu'))?.length ?? 0
}
