import { tagOf, type Page } from '../page/index.ts'
import { addressOf } from './address.ts'
import { headlineIn } from './headline.ts'
import { languageOf, tagForDates, type PageLanguage } from './language.ts'
import { articleIn, linkedDataOf, type LinkedData, type Thing } from './linked-data.ts'
import { marksOf, ownMarksOf } from './marks.ts'
import { metasOf, type Metas } from './metas.ts'
import { hostOf, outletNames, type OutletName } from './outlet.ts'
import { outletInTitle, titleCandidatesOf, titleOf, withoutOutlet, type TitleCandidate } from './title.ts'
import type { Where } from './times-on-page.ts'

/** What every field is read from. */
export interface Said {
  readonly page: Page
  readonly metas: Metas
  readonly data: LinkedData
  /** The article of the linked data. */
  readonly article?: Thing
  readonly language?: PageLanguage
  readonly address?: ReturnType<typeof addressOf>
  /** Names of the outlet, the surest first. */
  readonly outlets: readonly OutletName[]
  readonly title?: TitleCandidate
  readonly where: Where
}

/** Reads what all fields need: `meta` elements, linked data, names of the outlet, the headline and the marks of the mark-up. */
export function saidOf(page: Page, given: { readonly url?: string }): Said {
  const metas = metasOf(page)
  const data = linkedDataOf(page)
  const article = articleIn(data)
  const address = addressOf(page, metas, given.url)
  const language = languageOf(page, metas, article)
  const candidates = titleCandidatesOf(page, metas, article, 0)
  const named = outletNames(metas, data, address?.url ?? given.url)
  const own = ownMarksOf(page)
  const names = named.map(({ name }) => name)
  const bare = candidates.map(({ text }) => withoutOutlet(text, names, true))
  const headline = headlineIn(page, marksOf(page, own, 0), bare)
  const title = titleOf(titleCandidatesOf(page, metas, article, headline), names)
  const inTitle = named.some(({ from }) => from !== 'url') ? undefined : outletInTitle(candidates, title?.text)
  const tag = tagForDates(language?.tag, hostOf(address?.url ?? given.url), page.source)
  const where: Where = { headline, article: articleAround(page, headline), marks: marksOf(page, own, headline), ...(tag !== undefined && { language: tag }) }
  return {
    page,
    metas,
    data,
    ...(article && { article }),
    ...(language && { language }),
    ...(address && { address }),
    outlets: inTitle === undefined ? named : [{ name: inTitle, from: 'title element' }, ...named],
    ...(title && { title }),
    where,
  }
}

/** First and last node of the article around the headline: the nearest `article`, else `main`, else all. */
function articleAround(page: Page, headline: number): readonly [from: number, end: number] {
  let main = 0
  for (let at = headline; at > 0; at = page.parent[at] ?? 0) {
    const tag = tagOf(page, at)
    if (tag === 'article') return [at, page.end[at] ?? page.count]
    if (tag === 'main') main = at
  }
  return main > 0 ? [main, page.end[main] ?? page.count] : [0, page.count]
}
