import { rawIn, tagOf, textTag, type Page } from '../page/index.ts'
import { isShort } from './short.ts'
import { publishedWords, updatedWords } from './time-table.ts'

const label = new RegExp(`^(?:${publishedWords}|${updatedWords}|av|by|por|,|og|and|y)?\\s*[:|·•–—-]?$`, 'iu')

/**
 * The elements that hold nothing but what was read from them: each of the given ones, and what holds it as long as it holds no other words but
 * labels such as `Publisert:`. In page order, each once.
 */
export function furnitureAround(page: Page, given: readonly number[]): readonly number[] {
  const nodes = given.filter((node) => node > 0)
  const taken = new Uint8Array(page.count)
  for (const node of nodes) taken.fill(1, node, Math.max(node + 1, page.end[node] ?? 0))
  const found = new Set(nodes)
  for (const node of nodes) {
    let at = page.parent[node] ?? 0
    while (at > 0 && !found.has(at) && isShort(page, at, 60, 20_000) && tagOf(page, at) !== 'body' && holdsNoMore(page, at, taken)) {
      found.add(at)
      at = page.parent[at] ?? 0
    }
  }
  return [...found].sort((a, b) => a - b)
}

function holdsNoMore(page: Page, node: number, taken: Uint8Array): boolean {
  for (let at = node + 1; at < (page.end[node] ?? 0); at++) {
    if (page.tag[at] === textTag && taken[at] === 0 && !label.test(rawIn(page, at).slice(0, 200).trim())) return false
  }
  return true
}
