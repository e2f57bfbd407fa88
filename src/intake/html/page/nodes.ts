import { withoutEntities } from '../entities.ts'
import { textTag, type Page } from './page.ts'
import { blockTags, tagNames, tagNamed, unseenTags } from './tags-table.ts'

const br = tagNamed('br')

/** Name of an element in lower case: `div`, `p`; `#text` for text, `#root` for node 0. */
export function tagOf(page: Page, node: number): string {
  const tag = page.tag[node] ?? 0
  return tagNames[tag] ?? page.otherNames[tag - tagNames.length] ?? ''
}

/** The elements of a name, in order. */
export function nodesNamed(page: Page, name: string): number[] {
  const inTable = tagNames.indexOf(name)
  const tag = inTable >= 0 ? inTable : tagNames.length + page.otherNames.indexOf(name)
  const nodes: number[] = []
  if (inTable < 0 && tag < tagNames.length) return nodes
  for (let node = page.tag.indexOf(tag, 1); node >= 0 && node < page.count; node = page.tag.indexOf(tag, node + 1)) nodes.push(node)
  return nodes
}

/** The words in a node: character references read, white space folded, blocks told apart by a space; what is not shown is left out. */
export function textIn(page: Page, node: number): string {
  if (page.tag[node] === textTag) return folded(withoutEntities(rawIn(page, node)))
  const end = page.end[node] ?? 0
  let text = ''
  let last = node
  for (let at = node + 1; at < end; at++) {
    const tag = page.tag[at] ?? 0
    if (tag === textTag) {
      text += endsBlock(page, last, at) ? ' ' : ''
      text += page.source.slice(page.from[at], page.to[at])
      last = at
    } else if (unseenTags[tag] === 1) at = (page.end[at] ?? end) - 1
    else if (blockTags[tag] === 1 || tag === br) text += ' '
  }
  return folded(withoutEntities(text))
}

/** The content of a script or style as written; of a text its characters as written. */
export function rawIn(page: Page, node: number): string {
  if (page.tag[node] === textTag) return page.source.slice(page.from[node], page.to[node])
  const content = node + 1
  return content < (page.end[node] ?? 0) && page.tag[content] === textTag ? page.source.slice(page.from[content], page.to[content]) : ''
}

/** White space folded to one space, none at the ends. */
export function folded(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, ' ').trim()
}

/** Whether a block that holds the text `node` ends before the text `next`. */
function endsBlock(page: Page, node: number, next: number): boolean {
  for (let at = page.parent[node] ?? 0; at > 0 && (page.end[at] ?? 0) <= next; at = page.parent[at] ?? 0) if (blockTags[page.tag[at] ?? 0] === 1) return true
  return false
}
