import { Draft, feedDate, lineOf } from '../feed/index.ts'
import type { XmlHandler, XmlName } from '../xml/index.ts'

const longest = 100_000

/** Reads a sitemap from the events of its XML: each page and each sitemap as it closes. */
export class SitemapReader implements XmlHandler {
  readonly #page: (page: Draft) => void
  readonly #map: (map: Draft) => void
  #said = new Draft()
  /** The picture or film that is open, or what else an inner element holds. */
  #part: Draft | undefined
  #partKey = ''
  #text = ''

  constructor(page: (page: Draft) => void, map: (map: Draft) => void) {
    this.#page = page
    this.#map = map
  }

  open({ key }: XmlName): void {
    this.#text = ''
    if (key === 'url' || key === 'sitemap') {
      this.#said = new Draft()
      this.#part = undefined
    } else if (key === 'image' || key === 'video') {
      this.#part = new Draft()
      this.#partKey = key
    } else if (key === 'publication') this.#partKey = key
  }

  text(text: string): void {
    if (this.#text.length < longest) this.#text += text
  }

  close(name: XmlName): void {
    const text = lineOf({ text: this.#text, html: true })
    this.#text = ''
    if (name.key === 'url' || name.key === 'sitemap') {
      const said = this.#said
      this.#said = new Draft() // what stands behind it is not about it
      if (name.key === 'url') this.#page(said)
      else this.#map(said)
    } else if (name.key === this.#partKey) {
      if (this.#part) this.#said.media.push({ kind: name.key === 'video' ? 'video' : 'photo', address: this.#part.value('link') ?? '', said: this.#part })
      this.#part = undefined
      this.#partKey = ''
    } else if (text !== '') this.#say(name, text)
  }

  #say({ key, written }: XmlName, text: string): void {
    const said = this.#said
    if (this.#part) {
      if (key === 'caption' || key === 'description') this.#part.say('caption', text, 0, written)
      else if (key === 'title') this.#part.say('title', text, 0, written)
      else if (key === 'loc' || key === 'content_loc') this.#part.say('link', text, 0, written)
    } else if (this.#partKey === 'publication') {
      if (key === 'name') said.say('outlet', text, 0, written)
      else if (key === 'language') said.say('language', text, 0, written)
    } else if (key === 'loc') said.say('link', text, 0, written)
    else if (key === 'title') said.say('title', text, 0, written)
    else if (key === 'publication_date') said.say('date', feedDate(text) ?? '', 0, written)
    else if (key === 'lastmod') said.say('updated', feedDate(text) ?? '', 0, written)
  }
}
