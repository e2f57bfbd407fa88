import { withoutEntities } from '../entities.ts'
import { folded, scanPage } from '../page/index.ts'
import { blocksOf } from './blocks.ts'

/** A text on the page so short may be only a teaser of the one that is stated in JSON-LD, where that is so many times longer. */
const shortText = 900
const timesLonger = 3
const least = 500

/**
 * The text that JSON-LD states as `articleBody`, where the page itself shows next to none of it: scripts bring it, or a wall covers it. Elsewhere
 * the page is the better source: what is stated is often cut short, without paragraphs, or with furniture in it.
 */
export function statedBody(shown: string, stated: string | undefined): string | undefined {
  if (stated === undefined || shown.length > shortText || stated.length < timesLonger * shown.length + least) return undefined
  const text = paragraphsOf(stated)
  return text.length < timesLonger * shown.length + least ? undefined : text
}

/** Paragraphs of a text that may hold mark-up, once or twice escaped, or lines. */
function paragraphsOf(stated: string): string {
  const text = withoutEntities(withoutEntities(stated))
  if (/<(?:p|br|div|h[1-6])\b/iu.test(text)) {
    const page = scanPage(text)
    return blocksOf(page)
      .map((block) => block.text)
      .join('\n\n')
  }
  return text
    .split(/\s*\n\s*/u)
    .map(folded)
    .filter((line) => line !== '')
    .join('\n\n')
}
