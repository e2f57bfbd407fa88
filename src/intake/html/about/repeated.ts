import { classesOf, tagOf, type Page } from '../page/index.ts'

/** How often the same mark-up may say something of one article. */
const mostOfOne = 5
/** What mark-up loses that says it of many. */
const loss = 16

/** What is seen on a page with less trust where the same mark-up says the like many times over: in lists of other articles. */
export function lessWhereRepeated<Seen extends { readonly node: number; readonly trust: number }>(page: Page, seen: readonly Seen[]): readonly Seen[] {
  if (seen.length <= mostOfOne) return seen
  const kinds = seen.map(({ node }) => `${tagOf(page, node)} ${classesOf(page, page.tag[node] === 0 ? (page.parent[node] ?? 0) : node)}`)
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return seen.map((one, index) => ((counts.get(kinds[index] ?? '') ?? 0) > mostOfOne ? { ...one, trust: one.trust - loss } : one))
}
