import type { Page } from '../page/index.ts'

/** Whether an element is short enough to be a line of furniture: at most so many nodes, and so many characters of source from its start to its end. */
export function isShort(page: Page, node: number, nodes: number, characters: number): boolean {
  const end = page.end[node] ?? 0
  return end - node <= nodes && (page.to[end - 1] ?? 0) - (page.from[node] ?? 0) <= characters
}
