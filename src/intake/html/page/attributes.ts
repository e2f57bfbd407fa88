import { withoutEntities } from '../entities.ts'
import { textTag, type Page } from './page.ts'
import { isSpace } from './tag-ends.ts'

const [double, single, slash, equals] = [34, 39, 47, 61]

/** The value of an attribute, character references read; empty where it has none; undefined where the element does not have it. Names in lower case. */
export function attributeOf(page: Page, node: number, name: string): string | undefined {
  if (page.tag[node] === textTag) return undefined
  const { source } = page
  const to = page.to[node] ?? 0
  let at = page.from[node] ?? 0
  while (at < to) {
    while (at < to && (isSpace(source.charCodeAt(at)) || source.charCodeAt(at) === slash)) at++
    const from = at
    while (at < to && source.charCodeAt(at) !== equals && !isSpace(source.charCodeAt(at)) && source.charCodeAt(at) !== slash) at++
    const wanted = at - from === name.length && isNamed(source, from, name)
    const value = valueAt(source, at, to)
    if (wanted) return value === undefined ? '' : withoutEntities(source.slice(value.from, value.to))
    at = value === undefined ? Math.max(at, from + 1) : value.next
  }
  return undefined
}

/** Class and id of an element, in lower case, one string: `article-body story-text main`. */
export function classesOf(page: Page, node: number): string {
  const classes = attributeOf(page, node, 'class')
  const id = attributeOf(page, node, 'id')
  return [classes, id]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
    .toLowerCase()
}

function isNamed(source: string, from: number, name: string): boolean {
  return source.startsWith(name, from) || source.slice(from, from + name.length).toLowerCase() === name
}

/** The value behind a name that ends at `at`, and where the next attribute begins; undefined where there is none. */
function valueAt(source: string, at: number, end: number): { readonly from: number; readonly to: number; readonly next: number } | undefined {
  let from = at
  while (from < end && isSpace(source.charCodeAt(from))) from++
  if (from >= end || source.charCodeAt(from) !== equals) return undefined
  from++
  while (from < end && isSpace(source.charCodeAt(from))) from++
  const quote = source.charCodeAt(from)
  if (quote === double || quote === single) {
    const closing = source.indexOf(quote === double ? '"' : "'", from + 1)
    const to = closing < 0 || closing > end ? end : closing
    return { from: from + 1, to: Math.max(to, Math.min(from + 1, end)), next: to + 1 }
  }
  let to = from
  while (to < end && !isSpace(source.charCodeAt(to))) to++
  return { from, to, next: to }
}
