import { blocksOf } from '../../src/intake/html/body/blocks.ts'
import { featureNames, featuresOf } from '../../src/intake/html/body/features.ts'
import { viewOf, type View } from '../../src/intake/html/body/view.ts'
import { groundOf } from '../../src/intake/html/body/ground.ts'
import { saidBy } from '../../src/intake/html/body/said.ts'
import { isSurelyOut } from '../../src/intake/html/body/sure.ts'
import { aboutPage } from '../../src/intake/html/about/index.ts'
import { scanPage } from '../../src/intake/html/page/index.ts'
import { sharesInGold } from './align.ts'
import type { GoldPage } from './gold.ts'
import { flat, wordsOf } from './score.ts'

/** A page as rows to learn from. */
export interface Example {
  readonly page: GoldPage
  readonly view: View
  readonly features: Int16Array
  /** By block: share of it in the gold text; -1 where the gold says nothing. */
  readonly shares: Float64Array
  /** By block: what it weighs in the page's score, in thousandths of the gold text. */
  readonly weights: Float64Array
  readonly texts: readonly string[]
}

/** Reads a page and asks of each block how much of it is in the gold text. */
export function exampleOf(page: GoldPage): Example {
  const scanned = scanPage(page.html)
  const blocks = blocksOf(scanned)
  const view = viewOf(groundOf(scanned, blocks, saidBy(scanned), aboutPage(scanned, { url: page.url }).furniture))
  const texts = blocks.map((block) => block.text)
  const shares = page.text === undefined ? sharesOfPieces(texts, page) : sharesInGold(texts, page.text)
  const size = Math.max(100, page.text === undefined ? 400 : wordsOf(page.text).length)
  const weights = Float64Array.from(texts, (text, row) =>
    (shares[row] ?? 0) < 0 || isSurelyOut(view, row) ? 0 : Math.min(600, (1000 * wordsOf(text).length) / size) + 0.5,
  )
  const features = new Int16Array(blocks.length * featureNames.length)
  blocks.forEach((_, row) => {
    if (!isSurelyOut(view, row)) featuresOf(view, row, features, row * featureNames.length)
  })
  return { page, view, features, shares, weights, texts }
}

function sharesOfPieces(texts: readonly string[], page: GoldPage): Float64Array {
  const must = (page.with ?? []).map(flat)
  const mustNot = (page.without ?? []).map(flat)
  return Float64Array.from(texts, (text) => {
    const line = flat(text)
    if (must.some((piece) => line.includes(piece))) return 1
    return mustNot.some((piece) => line.includes(piece)) ? 0 : -1
  })
}
