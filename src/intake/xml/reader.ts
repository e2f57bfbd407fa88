import { HearsayError } from '../../words/index.ts'
import { windowsCharacter } from '../bytes/windows-1252.ts'
import { ownEntity } from './doctype.ts'
import { withoutReferences } from './entities.ts'
import { innerScope, outermost, XmlNames, type XmlName, type XmlScope } from './names.ts'
import { XmlTokens, type RawAttributes, type XmlTokenTaker } from './tokens.ts'

/** Attributes by the name they are written with (`href`, `rdf:about`), references read. Of two alike the first counts. */
export type XmlAttributes = Readonly<Record<string, string>>

/** What is told while a document is read. An element that is never closed is closed where its parent is. */
export interface XmlHandler {
  open(name: XmlName, attributes: XmlAttributes): void
  close(name: XmlName): void
  /** A run of text with its references read; one text may come in several runs. */
  text(text: string): void
}

export interface XmlOptions {
  /** Source that errors name. */
  readonly where?: string
  /** Elements, by `XmlName.key`, that never stand inside one of their own kind: the next one closes the one that is open. */
  readonly siblings?: ReadonlySet<string>
  /** Elements that hold nothing, by `XmlName.key`: their end tag may be missing. */
  readonly empty?: ReadonlySet<string>
}

/** Deepest nesting that is read. */
const deepest = 256
/** Longest text and longest tag, in characters. */
const longest = 20 * 1024 * 1024
const longestTag = 2 * 1024 * 1024
const none: XmlAttributes = Object.freeze(Object.create(null) as Record<string, string>) // an object without a prototype has no type of its own
const controls = /[\0-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f\ufffe\uffff]/u
const allControls = new RegExp(controls, 'gu')
/** Control characters XML forbids go; those above 127 are windows-1252 that was taken for Latin-1. */
const withoutControls = (text: string): string =>
  text.replace(allControls, (control) => (control >= '\u0080' && control <= '\u009f' ? windowsCharacter(control.charCodeAt(0)) : ''))

interface Open {
  readonly name: XmlName
  readonly scope: XmlScope
}

/**
 * Reads XML as it comes, forgiving where it is not well-formed: with namespaces, the names HTML has for characters, and limits. Nothing is fetched and no entity of the document's own is read. `write` throws `input-too-deep`, `input-too-large` and `entities-refused`.
 */
export class XmlReader {
  readonly #handler: XmlHandler
  readonly #options: XmlOptions
  readonly #names = new XmlNames()
  readonly #outermost = outermost()
  readonly #open: Open[] = []
  readonly #tokens: XmlTokens
  #text = ''
  #started = false
  #ended = false

  constructor(handler: XmlHandler, options: XmlOptions = {}) {
    this.#handler = handler
    this.#options = options
    this.#tokens = new XmlTokens(this.#taker())
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length
  }

  /** Characters read so far. */
  get position(): number {
    return this.#tokens.position
  }

  /** Reads on. The handler is called before this returns. */
  write(chunk: string): void {
    this.#tokens.write(controls.test(chunk) ? withoutControls(chunk) : chunk)
    if (this.#tokens.held > longestTag || this.#text.length > longest) throw this.#error('input-too-large', { limit: '20 MB in one piece' })
  }

  /** Ends the reading; elements still open are closed. Says whether the document was whole: its root was closed. */
  end(): boolean {
    this.#tokens.end()
    this.#flush()
    const whole = this.#ended && this.#open.length === 0
    this.#closeTo(0)
    return whole
  }

  #taker(): XmlTokenTaker {
    return {
      text: (text) => void (this.#text += text),
      literal: (text) => {
        this.#flush()
        this.#say(text)
      },
      open: (name, attributes, closes) => {
        this.#flush()
        const isEmpty = this.#opened(name, attributes)
        if (closes || isEmpty) this.#closeTo(this.#open.length - 1)
      },
      close: (name) => this.#closed(name),
      declaration: (text) => this.#declaration(text),
    }
  }

  /** Says whether the element holds nothing. */
  #opened(tag: string, attributes: RawAttributes | undefined): boolean {
    const outer = this.#open.at(-1)?.scope ?? this.#outermost
    const scope = attributes !== undefined && unreferenced(attributes) ? innerScope(outer, attributes) : outer
    const name = this.#names.nameOf(tag, scope)
    this.#started = true
    if (this.#options.siblings?.has(name.key) === true) this.#closeSibling(name)
    if (this.#open.length >= deepest) throw this.#error('input-too-deep', { limit: deepest })
    this.#open.push({ name, scope })
    this.#handler.open(name, attributes ?? none)
    return this.#options.empty?.has(name.key) === true
  }

  #closeSibling(name: XmlName): void {
    const index = this.#open.findLastIndex((open) => open.name.key === name.key && open.name.namespace === name.namespace)
    if (index >= 0) this.#closeTo(index)
  }

  /** An end tag without an open element says nothing; one that belongs further out closes what is inside. */
  #closed(written: string): void {
    this.#flush()
    const index = this.#open.findLastIndex((open) => open.name.written === written)
    if (index >= 0) this.#closeTo(index)
  }

  #closeTo(depth: number): void {
    while (this.#open.length > depth) {
      const open = this.#open.pop()
      if (open) this.#handler.close(open.name)
    }
    if (depth === 0) this.#ended = true
  }

  #flush(): void {
    const text = this.#text
    if (text === '') return
    this.#text = ''
    this.#say(withoutReferences(text))
  }

  #say(text: string): void {
    if (this.#open.length > 0 && text !== '') this.#handler.text(text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text)
  }

  /** Before the root, a DOCTYPE may stand but make no entities; after it, it is a mistake of the writer and says nothing. */
  #declaration(text: string): void {
    this.#flush()
    if (this.#started) return
    const what = ownEntity(text)
    if (what !== undefined) throw this.#error('entities-refused', { reason: what })
  }

  #error(code: 'input-too-deep' | 'input-too-large' | 'entities-refused', details: Readonly<Record<string, string | number>>): HearsayError {
    return new HearsayError(code, details, this.#options.where === undefined ? {} : { where: this.#options.where })
  }
}

/** Reads the references in attributes, and says whether one of them binds a namespace. */
function unreferenced(attributes: RawAttributes): boolean {
  let binds = false
  for (const name in attributes) {
    const value = attributes[name] ?? ''
    if (value.includes('&')) attributes[name] = withoutReferences(value)
    if (name.startsWith('xmlns')) binds = true
  }
  return binds
}
