import type { XmlAttributes } from '../xml/index.ts'
import { resolved } from './addresses.ts'
import { attributeOf } from './frame.ts'
import { kindOfMedia } from './media.ts'
import { Draft } from './draft.ts'

/** Takes a link that is given by attributes, by its relation (RFC 4287 section 4.2.7, WebSub, RFC 5005). */
export function sayLink(of: Draft, attributes: XmlAttributes, base: string | undefined, from: string): void {
  const href = attributeOf(attributes, 'href')
  if (href === undefined) return
  const address = resolved(href, base)
  const type = attributes['type']?.trim().toLowerCase() ?? ''
  const relations = (attributes['rel'] ?? 'alternate').toLowerCase().trim().split(/\s+/u)
  for (const relation of relations) {
    if (relation === 'alternate') of.say('link', address, type === '' || type.includes('html') ? 0 : 3, from)
    else if (relation === 'self' || relation === 'hub') of.say(relation, address, 0, from)
    else if (relation === 'enclosure') {
      const kind = kindOfMedia({ ...attributes, url: href })
      if (kind !== undefined) of.media.push({ kind, address, said: new Draft() })
    }
  }
}
