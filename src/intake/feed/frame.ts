import type { XmlAttributes, XmlName } from '../xml/index.ts'
import type { Draft } from './draft.ts'
import type { Place, Word } from './words.ts'

/** Text that is being gathered. */
export interface Text {
  raw: string
  /** Whether tags stood in it: then `raw` is mark-up. */
  inline: boolean
  /** Whether an element came that cannot stand in a text. */
  ended: boolean
}

/** An open element. */
export interface Frame {
  readonly name: XmlName
  readonly attributes: XmlAttributes
  readonly word: Word | undefined
  /** Where it stands; nowhere inside an element that says nothing. */
  readonly stands: Place | 'nowhere'
  /** What it is said of. */
  readonly of: Draft
  /** What its children are said of: itself, for an entry, a person or a picture. */
  readonly inner: Draft
  /** Where its text goes: for mark-up in a text, into that. */
  readonly text: Text | undefined
  /** Address its relative links are meant from, where `xml:base` says so. */
  readonly base: string | undefined
}

/** Where the children of an element stand. */
export function placeIn({ word, stands }: Frame): Place | 'nowhere' {
  if (word === undefined) return 'nowhere'
  if (word.is === 'place') return word.place
  if (word.is === 'person' || word.is === 'media') return word.is
  return stands
}

/** Whether elements in it are mark-up of its text. */
export function holdsMarkup({ word, text }: Frame): boolean {
  return text !== undefined && !text.ended && (word === undefined || word.is === 'text')
}

const owned = { href: 'HREF', lastmod: 'LASTMOD' } as const

/** An attribute by its small name; CDF writes it in capitals. */
export function attributeOf(attributes: XmlAttributes, name: 'href' | 'lastmod'): string | undefined {
  return attributes[name] ?? attributes[owned[name]]
}
