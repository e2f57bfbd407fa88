import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { HearsayError } from '../../words/index.ts'
import { windowsCharacter } from '../bytes/windows-1252.ts'
import { Chunks } from './chunks.ts'
import { withoutReferences } from './entities.ts'
import { innerScope, outermost, XmlNames, type XmlName, type XmlScope } from './names.ts'

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
}

/** Deepest nesting that is read. */
const deepest = 256
/** Longest piece (a text, a tag, a comment), in characters. */
const longest = 20 * 1024 * 1024
const mostAttributes = 1000
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
 * Reads XML as it comes, forgiving where it is not well-formed: over the tokenizer of htmlparser2, with namespaces, names of HTML characters and
 * limits of its own. Nothing is fetched and no entity of the document's own is read. `write` throws `input-too-deep`, `input-too-large` and `entities-refused`.
 */
export class XmlReader {
  readonly #handler: XmlHandler
  readonly #options: XmlOptions
  readonly #chunks = new Chunks()
  readonly #names = new XmlNames()
  readonly #outermost = outermost()
  readonly #open: Open[] = []
  readonly #tokenizer: Tokenizer
  #text = ''
  #tag = ''
  #attributes: Record<string, string> | undefined
  #attributeCount = 0
  #attribute = ''
  #value = ''
  #binds = false
  #started = false
  #ended = false

  constructor(handler: XmlHandler, options: XmlOptions = {}) {
    this.#handler = handler
    this.#options = options
    this.#tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this.#callbacks())
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length
  }

  /** Characters read so far. */
  get position(): number {
    return this.#chunks.end
  }

  /** Reads on. The handler is called before this returns. */
  write(chunk: string): void {
    let text = controls.test(chunk) ? withoutControls(chunk) : chunk
    if (!this.#started) text = text.replace(/^(\s*<\?xml\s[^<>?]*)>/u, '$1?>')
    if (text === '') return
    this.#chunks.push(text)
    this.#tokenizer.write(text)
    if (this.#chunks.held > longest || this.#text.length > longest) throw this.#error('input-too-large', { limit: '20 MB in one piece' })
  }

  /** Ends the reading; elements still open are closed. Says whether the document was whole: its root was closed. */
  end(): boolean {
    this.#tokenizer.end()
    this.#flush()
    const whole = this.#ended && this.#open.length === 0
    this.#closeTo(0)
    return whole
  }

  #callbacks(): TokenizerCallbacks {
    const slice = (start: number, end: number): string => this.#chunks.slice(start, end)
    return {
      ontext: (start, end) => void (this.#text += slice(start, end)),
      ontextentity: () => undefined,
      oncdata: (start, end, offset) => {
        this.#flush()
        this.#say(slice(start, end - offset))
      },
      oncomment: (_, end) => this.#chunks.forget(end),
      onprocessinginstruction: (_, end) => this.#chunks.forget(end),
      ondeclaration: (start, end) => this.#declaration(slice(start, end)),
      onopentagname: (start, end) => {
        this.#flush()
        this.#tag = slice(start, end)
      },
      onattribname: (start, end) => void (this.#attribute = slice(start, end)),
      onattribdata: (start, end) => void (this.#value += slice(start, end)),
      onattribentity: () => undefined,
      onattribend: () => this.#attributeEnd(),
      onopentagend: () => this.#opened(),
      onselfclosingtag: () => {
        this.#opened()
        this.#closeTo(this.#open.length - 1)
      },
      onclosetag: (start, end) => this.#closed(slice(start, end)),
      onend: () => undefined,
    }
  }

  #attributeEnd(): void {
    const name = this.#attribute
    this.#attributes ??= Object.create(null) as Record<string, string> // as above
    if (this.#attributeCount++ < mostAttributes && this.#attributes[name] === undefined) this.#attributes[name] = withoutReferences(this.#value)
    if (name.startsWith('xmlns')) this.#binds = true
    this.#value = ''
  }

  #opened(): void {
    const attributes = this.#attributes ?? none
    const outer = this.#open.at(-1)?.scope ?? this.#outermost
    const scope = this.#binds ? innerScope(outer, attributes) : outer
    const name = this.#names.nameOf(this.#tag, scope)
    this.#attributes = undefined
    this.#attributeCount = 0
    this.#binds = false
    this.#started = true
    if (this.#options.siblings?.has(name.key) === true) this.#closeSibling(name)
    if (this.#open.length >= deepest) throw this.#error('input-too-deep', { limit: deepest })
    this.#open.push({ name, scope })
    this.#handler.open(name, attributes)
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

  /** Before the root, a DOCTYPE may stand but declare nothing; after it, it is a mistake of the writer and says nothing. */
  #declaration(text: string): void {
    this.#flush()
    if (this.#started) return
    const what = /\bENTITY(?:\s+%)?\s+(?<name>\S{1,40})/u.exec(text)?.groups?.['name']
    if (what !== undefined) throw this.#error('entities-refused', { reason: what })
  }

  #error(code: 'input-too-deep' | 'input-too-large' | 'entities-refused', details: Readonly<Record<string, string | number>>): HearsayError {
    return new HearsayError(code, details, this.#options.where === undefined ? {} : { where: this.#options.where })
  }
}
