import { nodesNamed, textIn, type Page } from '../page/index.ts'
import { marks } from './marks.ts'

/** How alike two titles are: words both have, against all (0 to 1). */
export function likeness(a: string, b: string): number {
  const [first, second] = [wordsIn(a), wordsIn(b)]
  if (first.size === 0 || second.size === 0) return 0
  let shared = 0
  for (const word of first) if (second.has(word)) shared++
  return (2 * shared) / (first.size + second.size)
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** The heading that is the article's title: the one most like what else the page calls itself, `h1` before `h2`; 0 where there is none. */
export function headlineIn(page: Page, found: Uint16Array, others: readonly string[]): number {
  let [best, bestScore] = [0, 0.25]
  const weigh = (node: number, base: number): void => {
    const text = textIn(page, node)
    if (text.length < 3 || text.length > 400) return
    const outside = ((found[node] ?? 0) & marks.outside) !== 0
    const score = Math.max(0, ...others.map((other) => likeness(text, other))) + base - (outside ? 0.2 : 0)
    if (score > bestScore) [best, bestScore] = [node, score]
  }
  for (const node of nodesNamed(page, 'h1').slice(0, 12)) weigh(node, 0.3)
  for (const node of nodesNamed(page, 'h2').slice(0, 12)) weigh(node, -0.3)
  return best
}
