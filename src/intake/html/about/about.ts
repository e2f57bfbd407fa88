import type { Media, Outlet, Provenance, Revision } from '../../../words/index.ts'
import type { Page } from '../page/index.ts'
import { authorsInData, authorsInMetas, type Bylines } from './bylines.ts'
import { authorsOnPage } from './bylines-on-page.ts'
import { furnitureAround } from './furniture.ts'
import { isOutlet } from './names.ts'
import { hostOf } from './outlet.ts'
import { withPicturesInAttributes } from './pictures-in-attributes.ts'
import { withPicturesInData } from './pictures-in-data.ts'
import { picturesIn } from './pictures.ts'
import { revisionInNotes, revisionInTitle } from './revision.ts'
import { saidOf, type Said } from './said.ts'
import { timesOnPage, type SeenTime } from './times-on-page.ts'
import { publishedOf, timeInAddress, timeInScripts, timesInData, timesInMetas, updatedOf, type ChosenTime } from './times.ts'
import { withZone, zoneOfOutlet } from './zone.ts'

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
  const said = saidOf(page, given)
  const { title, language, address } = said
  const { published, updated, seen } = timesOf(said, given.url)
  const bylines = bylinesOf(said)
  const pictures = picturesIn(page, said.where)
  const outlet = said.outlets[0]
  const timeZone = zoneOfOutlet(hostOf(address?.url ?? given.url), language?.tag, published?.date)
  const inTitle = revisionInTitle(title?.text)
  const revision = inTitle ?? revisionInNotes(page, said.where)
  const inData = withPicturesInData(pictures.media, said.article, said.data, title?.text)
  const media = withPicturesInAttributes(inData, page, said.where)
  const own = [said.where.headline, ...seen.filter(({ alone }) => alone).map(({ node }) => node), ...bylines.nodes, ...pictures.nodes]
  return {
    ...(title && { title: title.text }),
    ...(published && { publishedAt: withZone(published.date, timeZone) }),
    ...(updated && { updatedAt: withZone(updated.date, timeZone) }),
    bylines: bylines.people,
    agencies: bylines.agencies,
    ...(outlet && { outlet: { name: outlet.name, ...(timeZone !== undefined && { timeZone }) } }),
    ...(language && { language: language.language }),
    ...(address && { url: address.url }),
    media,
    ...(revision && { revision }),
    from: provenanceOf({
      title: title?.from,
      publishedAt: published?.from,
      updatedAt: updated?.from,
      bylines: bylines.people.length > 0 ? bylines.from : undefined,
      agencies: bylines.agencies.length > 0 ? bylines.from : undefined,
      outlet: outlet?.from,
      language: language?.from,
      url: address?.from,
      media: media.length === 0 ? undefined : pictures.media.length > 0 ? 'caption element' : inData.length > 0 ? 'json-ld' : 'attribute',
      revision: revision && (inTitle ? 'title' : 'note'),
    }),
    furniture: furnitureAround(page, own),
  }
}

/** Only of the fields that were found. */
function provenanceOf(from: Readonly<Record<string, string | undefined>>): Provenance {
  return Object.fromEntries(Object.entries(from).flatMap(([field, place]) => (place === undefined ? [] : [[field, place]])))
}

interface Times {
  readonly published?: ChosenTime
  readonly updated?: ChosenTime
  readonly seen: readonly SeenTime[]
}

function timesOf({ page, metas, article, address, where }: Said, given: string | undefined): Times {
  const seen = timesOnPage(page, where)
  const tag = where.language
  const told = [...timesInData(article, tag), ...timesInMetas(metas, tag), ...seen, ...timeInAddress(address?.url ?? given)]
  const times = told.some(({ kind }) => kind === 'published') ? told : [...told, ...timeInScripts(page.source, tag)]
  const published = publishedOf(times)
  const updated = updatedOf(times, published)
  return { ...(published && { published }), ...(updated && { updated }), seen }
}

/** Linked data before `meta` before the page's own words; the page's where they name the same people and more. Where none names a person, who else it says. */
function bylinesOf({ page, metas, data, article, where, outlets: named }: Said): Bylines {
  const outlets = named.map(({ name }) => name)
  const onPage = authorsOnPage(page, where, outlets)
  const nodes = onPage?.nodes ?? []
  const inHead: readonly Bylines[] = [
    { ...authorsInData(article, data, outlets), from: 'json-ld', nodes },
    { ...authorsInMetas(metas, outlets), from: 'meta', nodes },
  ]
  const said = onPage === undefined ? inHead : [...inHead, onPage]
  const first = said.find(
    ({ people, others, trust = 100 }) => people.length > 0 && (trust >= 58 || !inHead.some((one) => one.others.length > 0 && others.length === 0)),
  )
  if (first === undefined) return withoutPeople(said, nodes, outlets)
  const more = onPage !== undefined && onPage.people.length > first.people.length && first.people.every((name) => onPage.people.includes(name))
  return more && onPage !== undefined ? onPage : first
}

/** Where no person is named: an agency, a desk, and only then the outlet itself. */
function withoutPeople(said: readonly Bylines[], nodes: readonly number[], outlets: readonly string[]): Bylines {
  const isOwn = (name: string): boolean => outlets.some((outlet) => isOutlet(outlet, name))
  const other =
    said.find(({ agencies }) => agencies.length > 0) ??
    said.find(({ others }) => others.some((name) => !isOwn(name))) ??
    said.find(({ others }) => others.length > 0)
  return other === undefined ? { people: [], agencies: [], others: [], from: 'pattern', nodes } : { ...other, people: [...other.agencies, ...other.others] }
}
