import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Good practice that readers with a screen reader move about by. */
const practice = [
  'landmark-banner-is-top-level',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'heading-order',
  'region',
]

/** What is drawn in a picture is cut to its place; the name of a mark has all of it, which this rule takes for other words. */
const cutShort = 'label-content-name-mismatch'

/** Lines that are not drawn before they are near stand clipped to a guessed height, which axe takes for cover. */
const drawn = `(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.row { content-visibility: visible !important }')
  document.adoptedStyleSheets = [sheet]
})()`

/** What axe finds wrong with the page as it stands: a line for each rule and element. */
export async function complaintsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate('window.scrollTo(0, 0)') // what lies half under the header has half its size
  await page.evaluate(drawn)
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source)
  const options = { runOnly: { type: 'tag', values: [...tags, 'best-practice'] }, resultTypes: ['violations'] }
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(`axe.run(${JSON.stringify(options)}).then(({ violations }) => ({ violations }))`)
  return violations
    .filter((it) => practice.includes(it.id) || (it.tags.some((tag) => tags.includes(tag)) && !it.tags.includes('experimental')))
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => !(id === cutShort && html.startsWith('<g'))) }))
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${(node.failureSummary ?? '').replace(/\s+/gu, ' ').slice(0, 200)}`))
}
