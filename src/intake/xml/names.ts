/** Name of an element with its namespace. The same name is the same object while one document is read. */
export interface XmlName {
  /** As it stands in the document: `media:Content`. */
  readonly written: string
  /** `media`, or nothing. */
  readonly prefix: string
  /** `Content`. */
  readonly local: string
  /** The local name in lower case, for formats that are careless about it. */
  readonly key: string
  /** What the prefix, or the default, is bound to. */
  readonly namespace?: string
}

/** Namespace bindings in force at a place. */
export interface XmlScope {
  readonly outer?: XmlScope
  readonly bound: ReadonlyMap<string, string>
  readonly names: Map<string, XmlName>
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const mostNames = 10_000

/** The scope outside the root element: `xml` alone is bound. */
export function outermost(): XmlScope {
  return { bound: new Map([['xml', xmlNamespace]]), names: new Map() }
}

/** The scope inside an element with `xmlns` attributes. */
export function innerScope(outer: XmlScope, attributes: Readonly<Record<string, string>>): XmlScope {
  const bound = new Map<string, string>()
  for (const name in attributes) {
    if (name === 'xmlns') bound.set('', attributes[name] ?? '')
    else if (name.startsWith('xmlns:')) bound.set(name.slice(6), attributes[name] ?? '')
  }
  return { outer, bound, names: new Map() }
}

/** What a prefix is bound to; the empty prefix is the default. */
export function boundTo(scope: XmlScope, prefix: string): string | undefined {
  for (let at: XmlScope | undefined = scope; at; at = at.outer) {
    const namespace = at.bound.get(prefix)
    if (namespace !== undefined) return namespace === '' ? undefined : namespace
  }
  return undefined
}

/** Gives names their namespaces, each name once per document. */
export class XmlNames {
  readonly #all = new Map<string, XmlName>()

  /** The name an element is written with, in its scope. */
  nameOf(written: string, scope: XmlScope): XmlName {
    const seen = scope.names.get(written)
    if (seen !== undefined) return seen
    const colon = written.indexOf(':')
    const prefix = colon > 0 ? written.slice(0, colon) : ''
    const name = this.#one(written, prefix, boundTo(scope, prefix))
    if (scope.names.size < mostNames) scope.names.set(written, name)
    return name
  }

  #one(written: string, prefix: string, namespace: string | undefined): XmlName {
    const id = `${namespace ?? ''} ${written}`
    const seen = this.#all.get(id)
    if (seen !== undefined) return seen
    const local = prefix === '' ? written.replace(/^:/u, '') : written.slice(prefix.length + 1)
    const name = { written, prefix, local, key: local.toLowerCase(), ...(namespace === undefined ? {} : { namespace }) }
    if (this.#all.size < mostNames) this.#all.set(id, name)
    return name
  }
}
