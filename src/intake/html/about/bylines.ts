import { withoutEntities } from '../entities.ts'
import { attributeOf, classesOf, folded, rawIn, tagOf, textIn, textTag, type Page } from '../page/index.ts'
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
  /** Whether each is marked as an author, not by its class alone. */
  readonly sure?: boolean
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

const nobody: Named = { people: [], agencies: [], others: [] }

/** People linked data names as authors. */
export function authorsInData(article: Thing | undefined, data: LinkedData, outlets: readonly string[]): Named {
  const value = article?.['author'] ?? article?.['creator']
  const written = listOf(value).filter((one) => typeof one === 'string')
  return joined([
    ...written.map((one) => namesIn(textOf(one) ?? '', outlets)),
    ...thingsIn(value, data).flatMap((thing) => listOf(thing['name']).map((name) => namesOfThing(thing, textOf(name) ?? '', outlets))),
  ])
}

/** A name alone is one name, even in small letters; that of an organisation is no person's. */
function namesOfThing(thing: Thing, name: string, outlets: readonly string[]): Named {
  if (typesOf(thing).some((type) => type.includes('organization')))
    return { people: [], agencies: namesIn(name, outlets).agencies, others: name === '' ? [] : [name] }
  const lower = /^\p{Ll}+ \p{Ll}+$/u.test(name)
  return namesIn(lower ? name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) : name, outlets)
}

/** People `meta` elements name as authors. */
export function authorsInMetas(metas: Metas, outlets: readonly string[]): Named {
  const names = [...authorMetas, ...[...metas.keys()].filter((name) => authorMeta.test(name) && !name.includes('twitter'))]
  for (const name of names) {
    const named = joined((metas.get(name) ?? []).filter((value) => !/^https?:/u.test(value)).map((value) => namesIn(value, outlets)))
    if (named.people.length > 0 || named.agencies.length > 0 || named.others.length > 0) return named
  }
  return nobody
}

interface Seen extends Named {
  readonly node: number
  readonly trust: number
  /** Whether it is marked as an author by `rel` or `itemprop`. */
  readonly sure: boolean
}

/** Bylines that elements marked as such hold, and short lines near the headline that begin as one. The most trusted, and what stands at its side. */
export function authorsOnPage(page: Page, where: Where, outlets: readonly string[]): Bylines | undefined {
  const seen = bylineElements(page, where, outlets)
  const best = seen.reduce<Seen | undefined>((most, one) => (most === undefined || one.trust > most.trust ? one : most), undefined)
  if (best === undefined || best.trust < 46) return undefined
  const alike = (node: number): boolean => page.tag[node] === page.tag[best.node] && classesOf(page, node) === classesOf(page, best.node)
  const beside = seen.filter(
    ({ node, trust, sure }) => trust > best.trust - 8 && Math.abs(node - best.node) < 60 && (sure === best.sure || alike(node)) && (sure || alike(node)),
  )
  return { ...joined(beside), from: 'byline element', nodes: beside.map(({ node }) => node), sure: beside.every(({ sure }) => sure) }
}

function bylineElements(page: Page, where: Where, outlets: readonly string[]): readonly Seen[] {
  const seen: Seen[] = []
  let done = 0
  for (let node = 1; node < page.count; node++) {
    if (node < done) continue
    const bits = where.marks[node] ?? 0
    const isText = page.tag[node] === textTag
    if (isText ? !nearHeadline(node, where) : (bits & marks.byline) === 0) continue
    if ((bits & marks.figure) !== 0 || (page.to[node] ?? 0) - (page.from[node] ?? 0) > 4000 || (page.end[node] ?? 0) - node > 60) continue
    if (isOtherRole(page, node)) continue
    const one = isText ? bylineLine(page, node, outlets) : bylineElement(page, node, where.marks, outlets)
    if (one === undefined || (one.people.length === 0 && one.agencies.length === 0 && (isText || one.others.length !== 1))) continue
    const trust = one.trust + placeOf(node, where) - (one.people.length === 0 && one.agencies.length === 0 ? 12 : 0)
    seen.push({ ...one, node, trust })
    done = page.end[node] ?? 0
  }
  return seen
}

function nearHeadline(node: number, { headline }: Where): boolean {
  return headline > 0 && node > headline - 30 && node < headline + 100
}

const openings = 'by|written by|words by|posted by|av|skrevet av|por|escrito por|von|par|di|tekst|texto|text|author|autor|contributors|contributor'
const opens = new RegExp(`^(?:${openings})(?:\\s*:\\s*(?:$|(?=\\p{Lu}))|\\s+(?=\\p{Lu})|$)`, 'iu')
const opensAlone = new RegExp(`^(?:${openings})\\s*:?$`, 'iu')

/** The text that follows another, short. */
function nextText(page: Page, node: number): string {
  for (let next = node + 1; next < Math.min(page.count, node + 12); next++) {
    if (page.tag[next] !== textTag) continue
    const text = (page.to[next] ?? 0) - (page.from[next] ?? 0) > 300 ? '' : textIn(page, next)
    if (text !== '') return text
  }
  return ''
}

const otherRole =
  /(?:reviewed|checked|edited|verified|approved|translated|photos?|photographs?|pictures|illustrations?|foto|bilder|fotos|editado|revisado|redigert)(?:\s(?:by|av|de|por))?\s*:?$/iu

/** Whether the text right before an element, or its own first words, give it to a reviewer, an editor or a photographer. */
function isOtherRole(page: Page, node: number): boolean {
  const own = page.tag[node] === textTag ? '' : textIn(page, node).slice(0, 40)
  if (/^(?:\S+ )?(?:reviewed|checked|edited|verified|approved|translated|photos?|photographs?) by/iu.test(own)) return true
  for (let before = node - 1; before > Math.max(0, node - 5); before--) {
    if (page.tag[before] === textTag && rawIn(page, before).trim() !== '')
      return (page.to[before] ?? 0) - (page.from[before] ?? 0) < 60 && otherRole.test(textIn(page, before))
  }
  return false
}

/** A short text that begins with `By`, `Av`, `Por` and names. */
function bylineLine(page: Page, node: number, outlets: readonly string[]): Omit<Seen, 'node'> | undefined {
  if ((page.to[node] ?? 0) - (page.from[node] ?? 0) > 300) return undefined
  const text = textIn(page, node)
  if (text.length > 120 || !opens.test(text)) return undefined
  return { ...namesIn(opensAlone.test(text) ? nextText(page, node) : text, outlets), trust: 50, sure: false }
}

/** What an element marked as a byline names: its name elements, links to people and inner bylines first, else its words. */
function bylineElement(page: Page, node: number, found: Uint16Array, outlets: readonly string[]): Omit<Seen, 'node'> | undefined {
  const inner = [...innerNames(page, node), ...innerBylines(page, node, found)]
  const whole = inner.length > 0 ? inner : [wordsIn(page, node)]
  const sure = saysAuthor(page, node)
  return { ...joined(whole.map((text) => namesIn(text, outlets))), trust: 60 + (sure ? 6 : 0), sure }
}

/** Classes of what stands beside a name in its byline. */
const besideNames = /title|role|job|position|bio|desc|about|follow|social|date|time|read|section|review|check|edit|photo/u

/** Words of the bylines in a byline that hold no other and name people. */
function innerBylines(page: Page, node: number, found: Uint16Array): readonly string[] {
  const texts: string[] = []
  for (let at = node + 1; at < (page.end[node] ?? 0); at++) {
    if (page.tag[at] === textTag || ((found[at] ?? 0) & marks.byline) === 0 || (page.end[at] ?? 0) - at > 6) continue
    if (besideNames.test(classesOf(page, at))) continue
    const text = wordsIn(page, at)
    if (text.length < 60 && namesIn(text).people.length > 0) texts.push(text)
  }
  return texts
}

/** The words of an element, with a bar where one text ends and the next begins without a space. */
function wordsIn(page: Page, node: number): string {
  let words = ''
  for (let at = node; at < (page.end[node] ?? 0); at++) {
    if (page.tag[at] !== textTag) continue
    const raw = rawIn(page, at)
    words += words === '' || /^\s/u.test(raw) || /\s$/u.test(words) ? '' : ' | '
    words += withoutEntities(raw)
  }
  return folded(words)
}

/** Whether `rel` or `itemprop` of an element, or of one in it, says that it is the author. */
function saysAuthor(page: Page, node: number): boolean {
  for (let at = node; at < (page.end[node] ?? 0); at++) {
    if (page.tag[at] !== textTag && /author/u.test(`${attributeOf(page, at, 'rel') ?? ''} ${attributeOf(page, at, 'itemprop') ?? ''}`)) return true
  }
  return false
}

const personLink =
  /\/(?:authors?|autor(?:es)?|av|by|forfatter|journalist[ae]?s?|profil[eo]?s?|people|person|staff|contributors?|reporters?|team|writers?|skribent(?:er)?|firmas?|columnistas?|redaccion|user|u)\//iu

/** Texts of the name elements in a byline, else of its links to people. */
function innerNames(page: Page, node: number): readonly string[] {
  const names: string[] = []
  const links: string[] = []
  for (let at = node; at < (page.end[node] ?? 0); at++) {
    if (page.tag[at] === textTag) continue
    if (/(?:^|\s)name(?:\s|$)/u.test(attributeOf(page, at, 'itemprop') ?? '')) names.push(folded(attributeOf(page, at, 'content') ?? textIn(page, at)))
    else if (tagOf(page, at) === 'a' && (attributeOf(page, at, 'rel') === 'author' || personLink.test(attributeOf(page, at, 'href') ?? '')))
      links.push(textIn(page, at))
  }
  const named = (texts: readonly string[]): readonly string[] => texts.filter((text) => namesIn(text).people.length > 0)
  const inNames = named(names)
  return inNames.length > 0 ? inNames : named(links)
}

function placeOf(node: number, { headline, article, marks: found }: Where): number {
  const inside = node >= article[0] && node < article[1] ? 4 : -4
  const distance = headline === 0 ? 0 : node > headline ? Math.max(-6, 8 - (node - headline) / 25) : Math.max(-8, 2 - (headline - node) / 15)
  return inside + distance - (((found[node] ?? 0) & marks.outside) === 0 ? 0 : 24)
}

/** Several as one, each name once. */
export function joined(named: readonly Named[]): Named {
  return {
    people: unique(named.flatMap(({ people }) => people)),
    agencies: unique(named.flatMap(({ agencies }) => agencies)),
    others: unique(named.flatMap(({ others }) => others)),
  }
}
