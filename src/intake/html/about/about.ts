import type { Media, Outlet, Provenance, Revision } from '../../../words/index.ts'
import { nodesNamed, tagOf, textIn, type Page } from '../page/index.ts'
import { addressOf } from './address.ts'
import { authorsInData, authorsInMetas, authorsOnPage, type Bylines } from './bylines.ts'
import { headlineIn } from './headline.ts'
import { languageOf } from './language.ts'
import { articleIn, linkedDataOf, textOf, type LinkedData, type Thing } from './linked-data.ts'
import { marksOf, ownMarksOf } from './marks.ts'
import { metaOf, metasOf, type Metas } from './metas.ts'
import { outletNames } from './outlet.ts'
import { picturesIn } from './pictures.ts'
import { titleOf, withoutOutlet, type TitleCandidate } from './title.ts'
import { timesOnPage, type SeenTime, type Where } from './times-on-page.ts'
import { publishedOf, timeInAddress, timesInData, timesInMetas, updatedOf } from './times.ts'

/** What a page says of itself; all of a report but its text. */
export interface About {
  readonly title?: string
  readonly publishedAt?: string
  readonly updatedAt?: string
  readonly bylines: readonly string[]
  readonly agencies: readonly string[]
  readonly outlet?: Outlet
  readonly language?: string
  readonly url?: string
  readonly media: readonly Media[]
  readonly revision?: Revision
  /** Where each field was read. */
  readonly from: Provenance
  /** First nodes of the elements that are title, byline, date or caption: no part of the body. */
  readonly furniture: readonly number[]
}

/** Reads what a page says of itself. `url` is the address it was fetched from. */
export function aboutPage(page: Page, given: { readonly url?: string } = {}): About {
  const metas = metasOf(page)
  const data = linkedDataOf(page)
  const article = articleIn(data)
  const address = addressOf(page, metas, given.url)
  const language = languageOf(page, metas, article)
  const names = outletNames(metas, data, address?.url ?? given.url)
  const outlets = names.map(({ name }) => name)
  const own = ownMarksOf(page)
  const candidates = titleCandidates(page, metas, article)
  const headline = headlineIn(
    page,
    marksOf(page, own, 0),
    candidates.map(({ text }) => withoutOutlet(text, outlets, true)),
  )
  const title = titleOf(headline === 0 ? candidates : [{ text: textIn(page, headline), from: 'heading' }, ...candidates], outlets)
  const where: Where = { headline, article: articleAround(page, headline), marks: marksOf(page, own, headline), ...(language && { language: language.tag }) }
  const seen = timesOnPage(page, where)
  const times = [...timesInData(article, language?.tag), ...timesInMetas(metas, language?.tag), ...seen, ...timeInAddress(address?.url ?? given.url)]
  const published = publishedOf(times)
  const updated = updatedOf(times, published)
  const bylines = bylinesOf(page, metas, data, article, where, outlets)
  const pictures = picturesIn(page, where)
  const outlet = names[0]
  return {
    ...(title && { title: title.text }),
    ...(published && { publishedAt: published.date }),
    ...(updated && { updatedAt: updated.date }),
    bylines: bylines.people,
    agencies: bylines.agencies,
    ...(outlet && { outlet: { name: outlet.name } }),
    ...(language && { language: language.language }),
    ...(address && { url: address.url }),
    media: pictures.media,
    from: {
      ...(title && { title: title.from }),
      ...(published && { publishedAt: published.from }),
      ...(updated && { updatedAt: updated.from }),
      ...(bylines.people.length > 0 && { bylines: bylines.from }),
      ...(outlet && { outlet: outlet.from }),
      ...(language && { language: language.from }),
      ...(address && { url: address.from }),
    },
    furniture: furnitureOf(headline, seen, [...bylines.nodes, ...pictures.nodes]),
  }
}

function titleCandidates(page: Page, metas: Metas, article: Thing | undefined): readonly TitleCandidate[] {
  const element = nodesNamed(page, 'title').map((node) => textIn(page, node))[0]
  return [
    { text: textOf(article?.['headline'] ?? article?.['name']) ?? '', from: 'json-ld' as const },
    { text: metaOf(metas, ['og:title']) ?? '', from: 'og' as const },
    { text: metaOf(metas, ['twitter:title']) ?? '', from: 'twitter' as const },
    { text: element ?? '', from: 'title element' as const },
  ].filter(({ text }) => text !== '')
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

/** Linked data before `meta` before the page's own words; the page's where they name the same people and more. Where none names a person, who else it says. */
function bylinesOf(page: Page, metas: Metas, data: LinkedData, article: Thing | undefined, where: Where, outlets: readonly string[]): Bylines {
  const onPage = authorsOnPage(page, where, outlets)
  const nodes = onPage?.nodes ?? []
  const said: readonly Bylines[] = [
    { ...authorsInData(article, data, outlets), from: 'json-ld', nodes },
    { ...authorsInMetas(metas, outlets), from: 'meta', nodes },
    ...(onPage === undefined ? [] : [onPage]),
  ]
  const first = said.find(({ people }) => people.length > 0)
  if (first !== undefined) {
    const more = onPage?.sure === true && onPage.people.length > first.people.length && first.people.every((name) => onPage.people.includes(name))
    return more && onPage !== undefined ? onPage : first
  }
  const other = said.find(({ agencies, others }) => agencies.length > 0 || others.length > 0)
  return other === undefined ? { people: [], agencies: [], others: [], from: 'pattern', nodes } : { ...other, people: [...other.agencies, ...other.others] }
}

function furnitureOf(headline: number, times: readonly SeenTime[], bylines: readonly number[]): readonly number[] {
  return [...new Set([...(headline > 0 ? [headline] : []), ...times.map(({ node }) => node), ...bylines])].sort((a, b) => a - b)
}
