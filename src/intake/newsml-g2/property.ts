import { childrenOf, lineIn, type XmlElement } from '../xml/index.ts'

/** The part of a qcode behind its catalogue: `usable` of `stat:usable`. */
export function localPart(qcode: string | undefined): string {
  return qcode?.slice(qcode.indexOf(':') + 1) ?? ''
}

/** What a property is called: its name, else its literal, else a code that reads as a name. */
export function nameOf(property: XmlElement | undefined): string | undefined {
  if (property === undefined) return undefined
  const names = childrenOf(property, 'name')
  const name = names.find((it) => it.attributes['role'] === undefined) ?? names[0]
  const code = localPart(property.attributes['qcode'])
  return lineIn(name) ?? (property.attributes['literal'] || undefined) ?? (/^\p{L}{2,14}$/u.test(code) ? code : undefined)
}

/** The child elements of a name in one of several parents, in order. */
export function properties(parents: readonly (XmlElement | undefined)[], name: string): readonly XmlElement[] {
  return parents.flatMap((parent) => (parent === undefined ? [] : childrenOf(parent, name)))
}
