import { entryOf } from '../../text/index.ts'
import { decode } from '../bytes/decode.ts'
import { childrenOf, lineIn, textIn, within, xmlTreeOf, type XmlElement } from '../xml/index.ts'

/** Properties that are read, by their names in the namespaces of Dublin Core, Photoshop, XMP and IPTC (XMP specification part 1 and 2, Adobe). */
const properties: Readonly<Record<string, string>> = {
  'dc:description': 'caption',
  'dc:title': 'title',
  'dc:creator': 'creator',
  'dc:rights': 'copyright',
  'photoshop:Headline': 'headline',
  'photoshop:Credit': 'credit',
  'photoshop:Source': 'source',
  'photoshop:DateCreated': 'date',
  'photoshop:City': 'city',
  'photoshop:Country': 'country',
  'photoshop:Instructions': 'instructions',
  'xmp:CreateDate': 'made',
}
const prefixes: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://ns.adobe.com/photoshop/1.0/': 'photoshop',
  'http://ns.adobe.com/xap/1.0/': 'xmp',
}

/** Values of XMP by field, in their order. */
export type XmpFields = Readonly<Record<string, readonly string[]>>

/** Reads a packet of XMP; undefined where it is no XML that can be followed. Throws nothing. */
export function readXmp(bytes: Uint8Array): XmpFields | undefined {
  const fields: Record<string, string[]> = {}
  try {
    const { root } = xmlTreeOf(decode(bytes).replace(/\u0000+$/u, ''), 'XMP')
    for (const description of within(root, 'Description')) {
      for (const [written, value] of Object.entries(description.attributes)) add(fields, entryOf(properties, written), [value])
      for (const element of childrenOf(description))
        add(fields, entryOf(properties, `${entryOf(prefixes, element.namespace ?? '') ?? ''}:${element.name}`), valuesOf(element))
    }
  } catch {
    return undefined // damaged: the picture may have IIM
  }
  return fields
}

function add(fields: Record<string, string[]>, name: string | undefined, values: readonly string[]): void {
  const kept = values.map((value) => value.trim()).filter((value) => value !== '')
  if (name !== undefined && kept.length > 0) (fields[name] ??= []).push(...kept)
}

/** A plain value, the items of a list, or of texts in several languages the default one first. */
function valuesOf(property: XmlElement): readonly string[] {
  const items = [...within(property, 'li')]
  if (items.length === 0) return [textIn(property)]
  const isDefault = (item: XmlElement): number => (item.attributes['xml:lang'] === 'x-default' ? 0 : 1)
  const inOrder = items.some((item) => item.attributes['xml:lang'] !== undefined) ? items.toSorted((a, b) => isDefault(a) - isDefault(b)) : items
  return inOrder.flatMap((item) => lineIn(item) ?? [])
}
