import { attributeOf, folded, tagOf, textIn, textTag, type Page } from '../page/index.ts'
import { listOf, textOf, thingsIn, typesOf, type LinkedData, type Thing } from './linked-data.ts'
import { marks } from './marks.ts'
import type { Metas } from './metas.ts'
import { namesIn, unique, type Named } from './names.ts'
import type { Where } from './times-on-page.ts'

/** Bylines and where they were read. */
export interface Bylines extends Named {
  readonly from: 'json-ld' | 'meta' | 'microdata' | 'byline element' | 'pattern'
  /** The elements that hold them. */
  readonly nodes: readonly number[]
}

const authorMetas = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
  'citation_author',
  'byl',
  'byline',
  'authors',
  'author_name',
  'article.author',
  'dcsext.author',
  'dc.contributor',
  'og:author',
  'twitter:data1',
  'creator',
]
const authorMeta = /(?:^|[:._-])authors?(?:$|[:._-]?name$)|byline/u

/** People linked data names as authors. */
export function authorsInData(article: Thing | undefined, data: LinkedData, outlets: readonly string[]): Named {
  const named: Named[] = []
  const value = article?.['author'] ?? article?.['creator']
  for (const one of listOf(value)) if (typeof one === 'string') named.push(namesIn(textOf(one) ?? '', outlets))
  for (const thing of thingsIn(value, data)) {
    if (typesOf(thing).some((type) => type.includes('organization')))
      named.push({ people: [], agencies: namesIn(textOf(thing['name']) ?? '', outlets).agencies })
    else for (const name of listOf(thing['name'])) named.push(namesIn(textOf(name) ?? '', outlets))
  }
  return joined(named)
}

/** People `meta` elements name as authors. */
export function authorsInMetas(metas: Metas, outlets: readonly string[]): Named {
  const names = [...authorMetas, ...[...metas.keys()].filter((name) => authorMeta.test(name) && !name.includes('twitter'))]
  for (const name of names) {
    const named = joined((metas.get(name) ?? []).filter((value) => !/^https?:/u.test(value)).map((value) => namesIn(value, outlets)))
    if (named.people.length > 0) return named
  }
  return { people: [], agencies: [] }
}

interface Seen extends Named {
  readonly node: number
  readonly trust: number
}

/** Bylines that elements marked as such hold, and short lines near the headline that begin as one. The most trusted, and what stands at its side. */
export function authorsOnPage(page: Page, where: Where, outlets: readonly string[]): Bylines | undefined {
  const seen = bylineElements(page, where, outlets)
  const best = seen.reduce<Seen | undefined>((most, one) => (most === undefined || one.trust > most.trust ? one : most), undefined)
  if (best === undefined) return undefined
  const beside = seen.filter(({ node, trust }) => trust > best.trust - 8 && Math.abs(node - best.node) < 60)
  return { ...joined(beside), from: 'byline element', nodes: beside.map(({ node }) => node) }
}

function bylineElements(page: Page, where: Where, outlets: readonly string[]): readonly Seen[] {
  const seen: Seen[] = []
  let done = 0
  for (let node = 1; node < page.count; node++) {
    if (node < done) continue
    const bits = where.marks[node] ?? 0
    const isText = page.tag[node] === textTag
    if (isText ? !nearHeadline(node, where) : (bits & marks.byline) === 0) continue
    if ((bits & marks.picture) !== 0 || (page.to[node] ?? 0) - (page.from[node] ?? 0) > 4000 || (page.end[node] ?? 0) - node > 60) continue
    const one = isText ? bylineLine(page, node, outlets) : bylineElement(page, node, outlets)
    if (one === undefined || (one.people.length === 0 && one.agencies.length === 0)) continue
    const trust = one.trust + placeOf(node, where)
    seen.push({ ...one, node, trust })
    done = page.end[node] ?? 0
  }
  return seen
}

function nearHeadline(node: number, { headline }: Where): boolean {
  return headline > 0 && node > headline - 30 && node < headline + 100
}

/** A short text that begins with `By`, `Av`, `Por` and names. */
function bylineLine(page: Page, node: number, outlets: readonly string[]): Omit<Seen, 'node'> | undefined {
  if ((page.to[node] ?? 0) - (page.from[node] ?? 0) > 300) return undefined
  const text = textIn(page, node)
  const isByline = /^(?:(?:by|av|por|von|par|written by|skrevet av|tekst|texto|text)(?:\s*:\s*|\s+)(?=\p{Lu}))/iu.test(text)
  if (text.length > 120 || !isByline) return undefined
  return { ...namesIn(text, outlets), trust: 50 }
}

/** What an element marked as a byline names: its inner names first, else its words. */
function bylineElement(page: Page, node: number, outlets: readonly string[]): Omit<Seen, 'node'> | undefined {
  const inner = innerNames(page, node)
  const whole = inner.length > 0 ? inner : [textIn(page, node)]
  const named = joined(whole.map((text) => namesIn(text, outlets)))
  const author = /author/u.test(`${attributeOf(page, node, 'rel') ?? ''} ${attributeOf(page, node, 'itemprop') ?? ''}`)
  return { ...named, trust: 60 + (author ? 6 : 0) }
}

/** Texts of the links or of the name elements in a byline. */
function innerNames(page: Page, node: number): readonly string[] {
  const names: string[] = []
  for (let at = node; at < (page.end[node] ?? 0); at++) {
    if (page.tag[at] === textTag) continue
    const itemprop = attributeOf(page, at, 'itemprop')
    if (itemprop === 'name') names.push(folded(attributeOf(page, at, 'content') ?? textIn(page, at)))
    else if (tagOf(page, at) === 'a' && !/^mailto:|twitter|facebook|x\.com/iu.test(attributeOf(page, at, 'href') ?? '')) names.push(textIn(page, at))
  }
  return names.filter((text) => namesIn(text).people.length > 0)
}

function placeOf(node: number, { headline, article, marks: found }: Where): number {
  const inside = node >= article[0] && node < article[1] ? 4 : -4
  const distance = headline === 0 ? 0 : node > headline ? Math.max(-6, 8 - (node - headline) / 25) : Math.max(-8, 2 - (headline - node) / 15)
  return inside + distance - (((found[node] ?? 0) & marks.outside) === 0 ? 0 : 24)
}

/** Several as one, each name once. */
export function joined(named: readonly Named[]): Named {
  return { people: unique(named.flatMap(({ people }) => people)), agencies: unique(named.flatMap(({ agencies }) => agencies)) }
}
