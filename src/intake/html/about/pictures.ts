import type { Media } from '../../../words/index.ts'
import { attributeOf, classesOf, rawIn, tagNamed, tagOf, tagsNamed, textIn, textTag, type Page } from '../page/index.ts'
import { captionParts, creditOf, longestCaption, looksLikeCredit, type CaptionParts } from './credit.ts'
import { notCaptions } from './credit-table.ts'
import { marks } from './marks.ts'
import { isShort } from './short.ts'
import type { Where } from './times-on-page.ts'

/** Pictures and films with what stands below them, and the elements that hold it. */
export interface Pictures {
  readonly media: readonly Media[]
  readonly nodes: readonly number[]
}

const [img, picture, video, iframe, figcaption, figure, body, a, time] = [
  tagNamed('img'),
  tagNamed('picture'),
  tagNamed('video'),
  tagNamed('iframe'),
  tagNamed('figcaption'),
  tagNamed('figure'),
  tagNamed('body'),
  tagNamed('a'),
  tagNamed('time'),
]
const headings = tagsNamed('h1 h2 h3 h4 h5 h6')
/** What is text of the report, picture above it or not. */
const prose = tagsNamed('blockquote ul ol table q')
const ofPicture = /image|photo|picture|figure|foto|bilde|imagen|galler/u
/** More pictures than an article has. */
const mostPictures = 200
/** How far a caption stands from its picture, in elements upwards. */
const reach = 4

/** The pictures of the article that say anything: captions of figures, elements marked as captions beside a picture, short texts right below one. */
export function picturesIn(page: Page, where: Where): Pictures {
  const media: Media[] = []
  const nodes: number[] = []
  const seen = new Set<string>()
  let figureBefore = 0
  const taken = new Uint8Array(page.count)
  for (const node of captionNodes(page, where)) {
    if (media.length >= mostPictures || taken[node] === 1) continue
    const parts = partsOf(page, node, where.marks)
    const one = mediumOf(page, node, parts)
    taken.fill(1, node, page.end[node])
    if (one === undefined) continue
    nodes.push(node)
    const around = figureAround(page, node)
    const before = media.at(-1)
    const belongs =
      around > 0 && around === figureBefore && before !== undefined && before.caption === undefined && one.creator === undefined && one.agency === undefined
    figureBefore = around
    const whole = belongs ? { ...before, ...one } : one
    const key = `${whole.caption ?? ''}|${whole.creator ?? ''}|${whole.agency ?? ''}`
    if (seen.has(key)) continue
    seen.add(key)
    if (belongs) media[media.length - 1] = whole
    else media.push(whole)
  }
  return { media, nodes }
}

/** The figure a node stands in, a few elements up; 0 where it is in none. */
function figureAround(page: Page, node: number): number {
  for (let at = page.parent[node] ?? 0, up = 0; up < 2 * reach && at > 0; up++, at = page.parent[at] ?? 0) if (page.tag[at] === figure) return at
  return 0
}

function* captionNodes(page: Page, where: Where): Generator<number> {
  const { marks: found } = where
  for (let node = 1; node < page.count; node++) {
    const bits = found[node] ?? 0
    if (page.tag[node] === img && (bits & marks.outside) === 0) {
      const below = textBelow(page, node, where)
      if (below !== undefined) yield below
    }
    if (page.tag[node] === textTag || page.tag[node] === img || page.tag[node] === body) continue
    if (!isShort(page, node, 200, 20_000)) continue
    const isCaption =
      page.tag[node] === figcaption ||
      ((bits & marks.caption) !== 0 && (page.end[node] ?? 0) - node < 60 && holdsWords(page, node) && pictureBeside(page, node))
    if (!isCaption || ((bits & marks.outside) !== 0 && !inFigureOfArticle(page, node, bits))) continue
    yield node
  }
}

/**
 * The element with a short text right below a picture, where nothing is marked: in the smallest box that holds the picture and any text, when that
 * box holds no heading, no link around the text and no second picture.
 */
function textBelow(page: Page, image: number, { marks: found, article, headline }: Where): number | undefined {
  if (image < article[0] || image >= article[1] || image < headline - 200 || isIcon(page, image)) return undefined
  for (let at = page.parent[image] ?? 0, up = 0; up < 5 && at > 0 && page.tag[at] !== body; up++, at = page.parent[at] ?? 0) {
    if (page.tag[at] === a || page.tag[at] === figure || prose[page.tag[at] ?? 0] === 1 || (page.end[at] ?? 0) - at > 50) return undefined
    let first: number | undefined
    for (let inner = at + 1; inner < (page.end[at] ?? 0); inner++) {
      const tag = page.tag[inner] ?? 0
      if (headings[tag] === 1 || tag === a || (tag === img && inner !== image && inner > image + 6)) return undefined
      if (((found[inner] ?? 0) & (marks.outside | marks.byline | marks.date | marks.caption)) !== 0) return undefined
      if (first === undefined && tag === textTag && rawIn(page, inner).trim() !== '') {
        if (inner < image) return undefined
        first = inner
      }
    }
    if (first !== undefined) return boxOf(page, first, at)
  }
  return undefined
}

/** A portrait, a logo, a sign: smaller than a picture of the news, or named as such. */
export function isIcon(page: Page, image: number): boolean {
  const width = Number(attributeOf(page, image, 'width') ?? 'NaN')
  return width < 100 || /avatar|logo|icon|profile|author|byline|gravatar|emoji/u.test(classesOf(page, image))
}

/** The element in a box that holds a text, where it is the first of the box's own; with a caption's length. */
function boxOf(page: Page, text: number, box: number): number | undefined {
  let at = text
  while ((page.parent[at] ?? 0) !== box && at > 0) at = page.parent[at] ?? 0
  if (page.tag[at] === textTag || prose[page.tag[at] ?? 0] === 1) return undefined
  const words = textIn(page, at)
  return words.length >= 15 && words.length <= 300 && (words.split(' ').length >= 5 || words.endsWith('.')) ? at : undefined
}

/** Asides hold pictures too: in the article, and not a link to another. */
function inFigureOfArticle(page: Page, node: number, bits: number): boolean {
  if ((bits & marks.article) === 0) return false
  for (let at = node, up = 0; up < reach && at > 0; up++, at = page.parent[at] ?? 0) if (page.tag[at] === a) return false
  return true
}

/** Whether an element holds words alone: no heading, no picture, no time. */
function holdsWords(page: Page, node: number): boolean {
  for (let at = node + 1; at < (page.end[node] ?? 0); at++) {
    const tag = page.tag[at] ?? 0
    if (headings[tag] === 1 || tag === img || tag === picture || tag === video || tag === time) return false
  }
  return true
}

/** Whether a picture or film stands beside an element: in what holds it, a few elements up. */
function pictureBeside(page: Page, node: number): boolean {
  for (let at = page.parent[node] ?? 0, up = 0; up < reach && at > 0 && page.tag[at] !== body; up++, at = page.parent[at] ?? 0) {
    if (page.tag[at] === figure || (up < 3 && ofPicture.test(`${tagOf(page, at)} ${classesOf(page, at)}`))) return true
    const end = Math.min(page.end[at] ?? 0, at + 80)
    for (let inner = at + 1; inner < end; inner++) {
      const tag = page.tag[inner]
      if (tag === img || tag === picture || tag === video || tag === iframe) return true
    }
  }
  return false
}

/** Caption and credit of a caption element: elements marked as credits are taken out, else the credit is told by its words. */
function partsOf(page: Page, node: number, found: Uint16Array): CaptionParts {
  const whole = textIn(page, node)
  const credit = creditElement(page, node, found)
  if (credit === undefined) return captionParts(whole)
  const line = textIn(page, credit)
  if (credit >= (page.end[node] ?? 0)) return { caption: captionParts(whole).caption, credit: creditOf(line) }
  const at = line === '' ? -1 : whole.lastIndexOf(line)
  if (at < 0) return captionParts(whole)
  const rest = captionParts(
    `${whole.slice(0, at)} ${whole.slice(at + line.length)}`
      .replace(/\s+/gu, ' ')
      .replace(/[\s|(]*(?:foto|photo|image|credit|imagen|bild|bilde)?\s*:?\s*[|()]*\s*$/iu, '')
      .trim(),
  )
  return { caption: rest.caption, credit: { ...rest.credit, ...creditOf(line) } }
}

/** The element in a caption, or right behind it, that is marked as a credit or reads like one. */
function creditElement(page: Page, node: number, found: Uint16Array): number | undefined {
  return creditInside(page, node, found) ?? creditBehind(page, node, found)
}

function creditBehind(page: Page, node: number, found: Uint16Array): number | undefined {
  const next = page.end[node] ?? 0
  if (next >= page.count || page.parent[next] !== page.parent[node] || page.tag[next] === textTag) return undefined
  const text = (page.end[next] ?? 0) - next > 12 ? '' : textIn(page, next)
  return text !== '' && text.length < 100 && (((found[next] ?? 0) & marks.credit) !== 0 || looksLikeCredit(text)) ? next : undefined
}

function creditInside(page: Page, node: number, found: Uint16Array): number | undefined {
  let last: number | undefined
  for (let at = node + 1; at < (page.end[node] ?? 0); at++) {
    if (page.tag[at] === textTag) continue
    if (((found[at] ?? 0) & (marks.credit | marks.byline)) !== 0 && textIn(page, at).length < 120)
      return /:$/u.test(textIn(page, at)) && page.parent[at] !== node ? page.parent[at] : at
    if (page.tag[at] !== a) last = at
  }
  return last !== undefined && looksLikeCredit(textIn(page, last)) ? last : undefined
}

function mediumOf(page: Page, node: number, { caption, credit }: CaptionParts): Media | undefined {
  const text = caption.length > longestCaption || !/[\p{L}\p{N}]/u.test(caption) || notCaptions.test(caption) ? '' : caption
  if (text === '' && credit.creator === undefined && credit.agency === undefined) return undefined
  return { kind: isFilm(page, node) ? 'video' : 'photo', ...(text !== '' && { caption: text }), ...credit }
}

function isFilm(page: Page, node: number): boolean {
  for (let at = node, up = 0; up < reach && at > 0 && page.tag[at] !== body; up++, at = page.parent[at] ?? 0) {
    if (/video|player/u.test(classesOf(page, at))) return true
    if (page.tag[at] !== figure) continue
    for (let inner = at + 1; inner < Math.min(page.end[at] ?? 0, at + 100); inner++)
      if (page.tag[inner] === video || (page.tag[inner] === iframe && /video|player|embed/iu.test(attributeOf(page, inner, 'src') ?? ''))) return true
    return false
  }
  return tagOf(page, page.parent[node] ?? 0) === 'video'
}
