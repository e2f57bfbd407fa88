import { withoutReferences } from '../xml/entities.ts'
import type { XmlAttributes } from '../xml/index.ts'

/** Text of an element as it came: what stood in it, and whether that is mark-up (tags stood in the XML itself). */
export interface Construct {
  readonly raw: string
  readonly inline: boolean
  /** Of Atom, whose text is plain unless it says otherwise; in all others it is HTML. */
  readonly atom: boolean
  readonly attributes: XmlAttributes
}

/** Text, and whether it is HTML. */
export interface Meant {
  readonly text: string
  readonly html: boolean
}

/** Text that says it is plain and yet closes tags is HTML all the same. */
const looksLikeHtml = /<\/(?:a|p|b|i|em|strong|div|span|h[1-6]|ul|ol|li|blockquote|figure)>|<(?:br|hr|img)\b[^<>]{0,2000}>/iu
const base64 = /^[\sA-Za-z\d+/]+={0,2}\s*$/u

/**
 * What an element's text means: by `type` and `mode` in Atom (RFC 4287 section 3.1; Atom 0.3 section 3.1), base64 undone; everywhere else HTML once the XML
 * references are read.
 */
export function meaning({ raw, inline, atom, attributes }: Construct): Meant {
  if (inline) return { text: raw, html: true }
  const type = attributes['type']?.trim().toLowerCase() ?? ''
  if ((attributes['mode'] === 'base64' || isBinary(type)) && base64.test(raw)) {
    const text = Buffer.from(raw, 'base64').toString('utf8')
    return { text: /[\0\ufffd]/u.test(text) ? '' : text, html: type !== 'text/plain' && type !== 'text' } // a picture is no text
  }
  const plain = type === 'text' || type === 'text/plain' || (type === '' && atom)
  if (!plain || looksLikeHtml.test(raw)) return { text: raw, html: true }
  return { text: withoutReferences(raw), html: false } // no plain text spells its characters out
}

/** A media type that is neither text nor XML comes as base64 in Atom. */
function isBinary(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !/[/+](?:xml|html|xhtml|json)/u.test(type)
}
