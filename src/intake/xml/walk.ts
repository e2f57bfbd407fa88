import type { XmlElement } from './tree.ts'

/** The child elements of an element, those of one name if it is given. */
export function childrenOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name))
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

/** The first element at a path of names below an element: `at(item, 'itemMeta', 'provider')`. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(childOf, element)
}

/** The element itself and all elements below it, in the order of the document, those of one name if it is given. */
export function* within(element: XmlElement, name?: string): Generator<XmlElement> {
  const waiting: XmlElement[] = [element]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (name === undefined || next.name === name) yield next
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index]
      if (typeof child === 'object') waiting.push(child)
    }
  }
}

/** All text in an element, as written. */
export function textIn(element: XmlElement | undefined): string {
  if (element === undefined) return ''
  const parts: string[] = []
  const waiting: (XmlElement | string)[] = [element]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next)
    else for (let index = next.children.length - 1; index >= 0; index--) waiting.push(next.children[index] ?? '')
  }
  return parts.join('')
}

/** The text of an element on one line, without white space around it; undefined where it has none. */
export function lineIn(element: XmlElement | undefined): string | undefined {
  return textIn(element).replace(/\s+/gu, ' ').trim() || undefined
}
