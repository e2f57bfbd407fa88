import { lenientJson } from './lenient-json.ts'
import { isThing } from './linked-data.ts'
import { attributeOf, folded, nodesNamed, type Page } from '../page/index.ts'

/** What the `meta` elements of a page say: by property, name or itemprop in lower case, all values in page order. */
export type Metas = ReadonlyMap<string, readonly string[]>

/** More values of one name say nothing. */
const mostValues = 50

/** Reads the `meta` elements. An element with two names counts under both; an itemprop that has several values speaks of several things, not of the page. */
export function metasOf(page: Page): Metas {
  const metas = new Map<string, string[]>()
  const items = new Map<string, string[]>()
  for (const node of nodesNamed(page, 'meta')) {
    const content = folded(attributeOf(page, node, 'content') ?? attributeOf(page, node, 'value') ?? '')
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributeOf(page, node, attribute)?.trim().toLowerCase()
      if (name === undefined || name === '') continue
      add(attribute === 'itemprop' ? items : metas, name, content)
    }
  }
  for (const [name, field] of [
    ['parsely-author', 'author'],
    ['parsely-pub-date', 'pub_date'],
  ] as const) {
    const value = parsely(metas.get('parsely-page')?.[0], field)
    if (value !== undefined) add(metas, name, value)
  }
  for (const [name, values] of items) if (values.length === 1) for (const value of values) add(metas, name, value)
  return metas
}

/** One field of the JSON that pages once gave to Parse.ly in a `meta` of its own. */
function parsely(json: string | undefined, field: string): string | undefined {
  const page = json === undefined ? undefined : lenientJson(json)
  const value = isThing(page) ? page[field] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

function add(metas: Map<string, string[]>, name: string, value: string): void {
  const values = metas.get(name)
  if (values === undefined) metas.set(name, [value])
  else if (values.length < mostValues && !values.includes(value)) values.push(value)
}

/** The first value of the first of some names that has one. */
export function metaOf(metas: Metas, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = metas.get(name)?.[0]
    if (value !== undefined) return value
  }
  return undefined
}
