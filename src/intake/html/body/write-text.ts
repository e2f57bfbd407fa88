import { tagNamed, type Page } from '../page/index.ts'
import type { Block } from './blocks.ts'
import { lineOf } from './ground.ts'

const li = tagNamed('li')

/** Blocks as text: a blank line between paragraphs, entries of one list on lines of their own. */
export function textOfBlocks(page: Page, blocks: readonly Block[]): string {
  let text = ''
  let list = -1
  for (const block of blocks) {
    const line = lineOf(page, block.element)
    const inList = page.tag[line] === li ? (page.parent[line] ?? -1) : -1
    if (text !== '') text += inList >= 0 && inList === list ? '\n' : '\n\n'
    text += block.text
    list = inList
  }
  return text
}
