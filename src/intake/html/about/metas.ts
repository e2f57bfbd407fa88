import { attributeOf, folded, nodesNamed, type Page } from '../page/index.ts'

/** What the `meta` elements of a page say: by property, name or itemprop in lower case, all values in page order. */
export type Metas = ReadonlyMap<string, readonly string[]>

/** Reads the `meta` elements. An element with two names counts under both. */
export function metasOf(page: Page): Metas {
  const metas = new Map<string, string[]>()
  for (const node of nodesNamed(page, 'meta')) {
    const content = folded(attributeOf(page, node, 'content') ?? attributeOf(page, node, 'value') ?? '')
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributeOf(page, node, attribute)?.trim().toLowerCase()
      if (name === undefined || name === '') continue
      const values = metas.get(name)
      if (values === undefined) metas.set(name, [content])
      else if (!values.includes(content)) values.push(content)
    }
  }
  return metas
}

/** The first value of the first of some names that has one. */
export function metaOf(metas: Metas, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = metas.get(name)?.[0]
    if (value !== undefined) return value
  }
  return undefined
}
