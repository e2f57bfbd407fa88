import { parsedUrl } from '../../words/index.ts'
import type { XmlAttributes, XmlHandler, XmlName } from '../xml/index.ts'
import { Draft } from './draft.ts'
import { holdsMarkup, placeIn, type Frame, type Text } from './frame.ts'
import { escaped, startTag } from './markup.ts'
import { sayAtEnd, sayAtStart } from './say.ts'
import { familyOf, Vocabulary } from './vocabulary.ts'
import type { Place, Word } from './words.ts'

/** Elements that never stand inside a text: one that does shows that the text was not closed. */
const neverInText = new Set(['guid', 'pubdate', 'description', 'link', 'category', 'author', 'comments', 'enclosure', 'updated', 'published'])
/** Longest text of an element that is kept, in characters. */
const longest = 10 * 1024 * 1024

/**
 * Reads a feed of any dialect from the events of its XML. `entry` is called as each entry closes, with what it said; `feed` holds what the feed has
 * said so far.
 */
export class FeedReader implements XmlHandler {
  readonly feed = new Draft()
  readonly #vocabulary = new Vocabulary()
  readonly #frames: Frame[] = []
  readonly #entry: (entry: Draft) => void
  readonly #address: string | undefined
  #known = false

  constructor(entry: (entry: Draft) => void, address?: string) {
    this.#entry = entry
    this.#address = address
  }

  /** Whether any element was a feed's. */
  get isFeed(): boolean {
    return this.#known
  }

  open(name: XmlName, attributes: XmlAttributes): void {
    let outer = this.#frames.at(-1)
    if (outer && holdsMarkup(outer) && outer.text) {
      if (!this.#endsText(name)) return this.#openMarkup(outer, outer.text, name, attributes)
      outer.text.ended = true
      outer = this.#frames.findLast((frame) => frame.word !== undefined) ?? outer
      sayAtEnd(outer)
    }
    const frame = this.#frameOf(name, attributes, outer)
    this.#frames.push(frame)
    if (frame.word?.is === 'place') this.#known = true
    if (frame.word) sayAtStart(frame)
  }

  text(text: string): void {
    const into = this.#frames.at(-1)?.text
    if (into !== undefined && !into.ended && into.raw.length < longest) into.raw += into.inline ? escaped(text) : text
  }

  close(): void {
    const frame = this.#frames.pop()
    if (frame === undefined) return
    if (frame.word === undefined) {
      if (frame.text && !frame.text.ended) frame.text.raw += `</${frame.name.local}>`
      return
    }
    if (frame.text?.ended !== true) sayAtEnd(frame)
    if (frame.inner !== frame.of && frame.word.is === 'place') this.#entry(frame.inner)
  }

  #frameOf(name: XmlName, attributes: XmlAttributes, outer: Frame | undefined): Frame {
    const stands = this.#place(outer)
    const { word, of } = this.#wordOf(name, stands, outer)
    const beginsEntry = word?.is === 'place' && word.place === 'entry' && stands !== 'entry'
    const isOwn = beginsEntry || word?.is === 'person' || word?.is === 'media'
    const hasText = word !== undefined && word.is !== 'place' && word.is !== 'media'
    const base = attributes['xml:base']
    return {
      name,
      attributes,
      word,
      stands,
      of,
      inner: isOwn ? new Draft() : of,
      text: hasText ? { raw: '', inline: false, ended: false } : undefined,
      base: base === undefined ? outer?.base : joined(base, outer?.base ?? this.#address),
    }
  }

  /** Whatever stands around a feed that has not begun says nothing about it. */
  #place(outer: Frame | undefined): Place | 'nowhere' {
    if (outer === undefined || (outer.word === undefined && !this.#known)) return 'feed'
    return placeIn(outer)
  }

  /** An element that means nothing in a picture is the entry's: the picture was not closed. An entry is one wherever it stands. */
  #wordOf(name: XmlName, stands: Place | 'nowhere', outer: Frame | undefined): { readonly word: Word | undefined; readonly of: Draft } {
    const inner = outer?.inner ?? this.feed
    if (stands === 'nowhere') {
      const word = this.#vocabulary.wordOf(name, 'feed')
      return { word: word?.is === 'place' && word.place === 'entry' ? word : undefined, of: this.feed }
    }
    const word = this.#vocabulary.wordOf(name, stands)
    if (word !== undefined || stands !== 'media') return { word, of: inner }
    return { word: this.#vocabulary.wordOf(name, 'entry'), of: outer?.of ?? inner }
  }

  #endsText(name: XmlName): boolean {
    const family = familyOf(name)
    if (family === 'core' || family === 'atom') return neverInText.has(name.key) || this.#isEntry(name)
    return family !== 'xhtml' && family !== 'other' && this.#vocabulary.wordOf(name, 'entry') !== undefined
  }

  #isEntry(name: XmlName): boolean {
    const word = this.#vocabulary.wordOf(name, 'feed')
    return word?.is === 'place' && word.place === 'entry'
  }

  /** Elements inside a text become its mark-up again. */
  #openMarkup(outer: Frame, text: Text, name: XmlName, attributes: XmlAttributes): void {
    if (!text.inline) {
      text.raw = escaped(text.raw)
      text.inline = true
    }
    text.raw += startTag(name.local, attributes)
    this.#frames.push({ ...outer, name, attributes, word: undefined })
  }
}

function joined(base: string, outer: string | undefined): string | undefined {
  const text = base.trim()
  if (parsedUrl(text)) return text
  return (outer === undefined ? undefined : parsedUrl(text, outer)?.href) ?? outer
}
