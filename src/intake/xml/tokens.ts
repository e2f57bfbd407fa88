/** Attributes by the name they are written with, references unread. Of two alike the first counts. */
export type RawAttributes = Record<string, string>

/** Makes objects that inherit nothing, quicker to fill than those of `Object.create(null)`. */
const Bare = function () {} as unknown as new () => RawAttributes // a function is a constructor, which its type does not say
Bare.prototype = Object.create(null) as object

/** What a document is made of, as it comes. */
export interface XmlTokenTaker {
  /** Text with its references unread; one text may come in several pieces. */
  text(text: string): void
  /** Text of a CDATA section, or a piece of it. */
  literal(text: string): void
  open(name: string, attributes: RawAttributes | undefined, closes: boolean): void
  close(name: string): void
  /** What stands between `<!` and `>`. */
  declaration(text: string): void
}

type Inside = 'text' | 'literal' | 'comment' | 'instruction' | 'prolog'

/** How each kind of piece ends. */
const ends: Readonly<Record<Exclude<Inside, 'text'>, string>> = { literal: ']]>', comment: '-->', instruction: '?>', prolog: '>' }
const mostAttributes = 1000
const [tab, newline, carriage, space, mark, quote, apostrophe, slash, equals, less, greater, question] = [
  9, 10, 13, 32, 33, 34, 39, 47, 61, 60, 62, 63,
] as const

/** Cuts XML into its parts, chunk by chunk, in time that grows with its length; what is no tag is text. */
export class XmlTokens {
  readonly #taker: XmlTokenTaker
  #inside: Inside = 'text'
  /** What has come of a piece whose end has not. */
  #rest = ''
  #read = 0

  constructor(taker: XmlTokenTaker) {
    this.#taker = taker
  }

  /** Characters held back. */
  get held(): number {
    return this.#rest.length
  }

  /** Characters read so far. */
  get position(): number {
    return this.#read
  }

  write(chunk: string): void {
    this.#read += chunk.length
    const text = this.#rest === '' ? chunk : this.#rest + chunk
    let at = 0
    while (at >= 0 && at < text.length) {
      const next = this.#inside === 'text' ? this.#markup(text, at) : this.#within(text, at, this.#inside)
      if (next < 0) {
        this.#rest = text.slice(~next)
        return
      }
      at = next
    }
    this.#rest = ''
  }

  /** Takes what is left of a CDATA section; a tag that is cut goes. */
  end(): void {
    if (this.#inside === 'literal' && this.#rest !== '') this.#taker.literal(this.#rest)
    this.#rest = ''
  }

  /** Reads text up to a mark and the mark, and gives the place behind it; `~place` where the piece that begins there is not whole. */
  #markup(text: string, at: number): number {
    const open = text.indexOf('<', at)
    if (open !== at) this.#taker.text(open < 0 ? text.slice(at) : text.slice(at, open))
    if (open < 0) return text.length
    const next = text.charCodeAt(open + 1)
    if (Number.isNaN(next)) return ~open
    if (next === slash) return this.#closing(text, open)
    if (next === question) {
      this.#inside = /^<\?xml\s/iu.test(text.slice(open, open + 6)) ? 'prolog' : 'instruction'
      return text.length - open < 6 && !text.includes('>', open) ? this.#unsure(open) : open + 2
    }
    if (next === mark) return this.#marked(text, open)
    if (startsName(next)) return this.#opening(text, open)
    this.#taker.text('<')
    return open + 1
  }

  #unsure(open: number): number {
    this.#inside = 'text'
    return ~open
  }

  /** Reads on in a piece that has one way to end. */
  #within(text: string, at: number, inside: Exclude<Inside, 'text'>): number {
    const close = ends[inside]
    const end = text.indexOf(close, at)
    const stop = end < 0 ? Math.max(at, text.length - close.length + 1) : end
    if (inside === 'literal' && stop > at) this.#taker.literal(text.slice(at, stop))
    if (end < 0) return ~stop
    this.#inside = 'text'
    return end + close.length
  }

  #marked(text: string, open: number): number {
    if (text.startsWith('<!--', open)) this.#inside = 'comment'
    else if (text.startsWith('<![CDATA[', open)) this.#inside = 'literal'
    if (this.#inside !== 'text') return open + (this.#inside === 'comment' ? 4 : 9)
    const head = text.slice(open, open + 9)
    if ('<!--'.startsWith(head) || '<![CDATA['.startsWith(head)) return ~open
    const end = text.indexOf('>', open)
    if (end < 0) return ~open
    this.#taker.declaration(text.slice(open + 2, end))
    return end + 1
  }

  /** Looks no further than the next tag, so that many ends never closed cost no more than others. */
  #closing(text: string, open: number): number {
    let at = open + 2
    let unit = text.charCodeAt(at)
    while (!isSpace(unit) && unit !== greater && unit !== less && !Number.isNaN(unit)) unit = text.charCodeAt(++at)
    const end = at
    while (unit !== greater && unit !== less && !Number.isNaN(unit)) unit = text.charCodeAt(++at)
    if (Number.isNaN(unit)) return ~open
    this.#taker.close(text.slice(open + 2, end))
    return unit === less ? at : at + 1
  }

  #opening(text: string, open: number): number {
    let at = open + 1
    while (!endsName(text.charCodeAt(at))) at++
    const name = text.slice(open + 1, at)
    let attributes: RawAttributes | undefined
    let count = 0
    for (;;) {
      let unit = text.charCodeAt(at)
      while (isSpace(unit) || (unit === slash && text.charCodeAt(at + 1) !== greater)) unit = text.charCodeAt(++at)
      if (Number.isNaN(unit) || (unit === slash && at + 1 >= text.length)) return ~open
      if (unit === greater || unit === slash || unit === less) {
        this.#taker.open(name, attributes, unit === slash)
        return unit === slash ? at + 2 : unit === less ? at : at + 1
      }
      const from = at
      do unit = text.charCodeAt(++at)
      while (!endsName(unit) && unit !== equals)
      const key = text.slice(from, at)
      while (isSpace(unit)) unit = text.charCodeAt(++at)
      let value = ''
      if (unit === equals) {
        do unit = text.charCodeAt(++at)
        while (isSpace(unit))
        const quoted = unit === quote || unit === apostrophe
        const end = quoted ? text.indexOf(unit === quote ? '"' : "'", at + 1) : endOfBare(text, at)
        if (end < 0) return ~open
        value = text.slice(quoted ? at + 1 : at, end)
        at = quoted ? end + 1 : end
      }
      attributes ??= new Bare()
      if (count++ < mostAttributes && attributes[key] === undefined) attributes[key] = value
    }
  }
}

/** End of a value without quotation marks; -1 where it is not whole. */
function endOfBare(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isSpace(unit) || unit === greater || (unit === slash && text.charCodeAt(at + 1) === greater)) return at
  }
  return -1
}

function isSpace(unit: number): boolean {
  return unit === space || unit === newline || unit === tab || unit === carriage || unit === 12
}

/** Letters, `_`, `:` and all beyond ASCII. */
function startsName(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95 || unit === 58 || unit >= 128
}

function endsName(unit: number): boolean {
  return isSpace(unit) || unit === greater || unit === slash || unit === less || Number.isNaN(unit)
}
