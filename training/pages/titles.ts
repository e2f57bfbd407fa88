import { saidOf } from '../../src/intake/html/about/said.ts'
import { scanPage } from '../../src/intake/html/page/index.ts'
import { titleCandidatesOf, titleOf, titleTrust, type TitleCandidate, type TitleTrust } from '../../src/intake/html/about/title.ts'
import { readGoldFields, sameTitle } from './gold-fields.ts'

/**
 * Finds what each place of a title is worth: the grid of weights, the one right most often on all pages, and how often weights chosen on four fifths of
 * the sites are right on the rest. Prints it; the table stands in `title.ts`. Run: tsx training/pages/titles.ts [FOLDER]
 */
const folder = process.argv[2] ?? '../shared/gold/intake'
const folds = 5

interface Page {
  readonly gold: string
  readonly fold: number
  readonly candidates: readonly TitleCandidate[]
  readonly outlets: readonly string[]
}

const pages: readonly Page[] = readGoldFields(folder).flatMap(({ html, url, site, fields: { title } }) => {
  if (title === undefined) return []
  const { page, metas, article, where, outlets } = saidOf(scanPage(html), { url })
  return [{ gold: title, fold: foldOf(site), candidates: titleCandidatesOf(page, metas, article, where.headline), outlets: outlets.map(({ name }) => name) }]
})

const grid: readonly TitleTrust[] = steps(0.15, 0.3, 0.45, 0.6).flatMap((heading) =>
  steps(0, 0.1, 0.2, 0.3).flatMap((data) =>
    steps(0, 0.1, 0.2, 0.3).flatMap((og) =>
      steps(0, 0.1, 0.2).map((element) => ({ 'heading': heading, 'json-ld': data, og, 'twitter': 0, 'title element': element })),
    ),
  ),
)

function steps(...values: number[]): readonly number[] {
  return values
}

function foldOf(site: string): number {
  return [...site].reduce((sum, unit) => (sum * 31 + unit.charCodeAt(0)) % 1_000_003, 7) % folds
}

function right(some: readonly Page[], trust: TitleTrust): number {
  return some.filter(({ gold, candidates, outlets }) => sameTitle(gold, titleOf(candidates, outlets, trust)?.text ?? '')).length
}

function bestOn(some: readonly Page[]): TitleTrust {
  return grid.reduce((best, trust) => (right(some, trust) > right(some, best) ? trust : best))
}

console.log(`${String(pages.length)} titles; today's weights ${JSON.stringify(titleTrust)}: ${String(right(pages, titleTrust))} right`)
const best = bestOn(pages)
console.log(`best of the grid ${JSON.stringify(best)}: ${String(right(pages, best))}`)
const held = Array.from({ length: folds }, (_, fold) =>
  right(
    pages.filter((page) => page.fold === fold),
    bestOn(pages.filter((page) => page.fold !== fold)),
  ),
)
console.log(`weights of other sites: ${String(held.reduce((sum, count) => sum + count, 0))} right`)
