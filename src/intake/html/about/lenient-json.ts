/** What JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** Deeper data is not about one page. */
const deepest = 64

/**
 * JSON as web pages have it. What `JSON.parse` refuses is read as far as it goes: raw line ends in strings, quotation marks left unescaped,
 * commas too many or too few, comments and CDATA around it, an end cut off. Undefined where no value begins. Linear in the length.
 */
export function lenientJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json // JSON.parse makes nothing else
  } catch {
    return new Reader(text.replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/su, '')).value(0)
  }
}

/** Holds the place it has read to. */
class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  value(depth: number): Json | undefined {
    this.#skip()
    const unit = this.#text[this.#at]
    if (unit === undefined || depth > deepest) return undefined
    if (unit === '{') return this.#object(depth)
    if (unit === '[') return this.#array(depth)
    if (unit === '"') return this.#string()
    return this.#word()
  }

  #object(depth: number): Json {
    const object: Record<string, Json> = {}
    this.#at++
    for (;;) {
      this.#skip(',;')
      if (this.#text[this.#at] !== '"') break
      const name = this.#string()
      this.#skip(':')
      const value = this.value(depth + 1)
      if (value === undefined) break
      if (name !== '__proto__') object[name] = value
    }
    if (this.#text[this.#at] === '}') this.#at++
    return object
  }

  #array(depth: number): Json {
    const array: Json[] = []
    this.#at++
    for (;;) {
      this.#skip(',')
      if (this.#text[this.#at] === ']' || this.#text[this.#at] === '}') break
      const value = this.value(depth + 1)
      if (value === undefined) break
      array.push(value)
    }
    if (this.#text[this.#at] === ']') this.#at++
    return array
  }

  /** A string ends at a quotation mark that something of JSON follows; others stand in it. */
  #string(): string {
    const from = ++this.#at
    let escaped = false
    for (; this.#at < this.#text.length; this.#at++) {
      const unit = this.#text[this.#at]
      if (escaped) escaped = false
      else if (unit === '\\') escaped = true
      else if (unit === '"' && this.#endsString()) break
    }
    return unescaped(this.#text.slice(from, this.#at++))
  }

  #endsString(): boolean {
    let next = this.#at + 1
    while (next < this.#at + 200 && /\s/u.test(this.#text[next] ?? '-')) next++
    return next >= this.#text.length || /[:,}\]"]/u.test(this.#text[next] ?? '')
  }

  #word(): Json | undefined {
    const from = this.#at
    while (this.#at < this.#text.length && /[\w.+-]/u.test(this.#text[this.#at] ?? '')) this.#at++
    const word = this.#text.slice(from, this.#at)
    if (word === '') return undefined
    if (word === 'true' || word === 'false') return word === 'true'
    return /^-?\d/u.test(word) && Number.isFinite(Number(word)) ? Number(word) : null
  }

  #skip(also = ''): void {
    while (this.#at < this.#text.length && (/\s/u.test(this.#text[this.#at] ?? '') || also.includes(this.#text[this.#at] ?? '-'))) this.#at++
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|(.))/gsu, (_, code: string | undefined, unit: string | undefined) =>
    code === undefined ? (escapes[unit ?? ''] ?? unit ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
