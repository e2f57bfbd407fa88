import { withoutEntities } from '../entities.ts'
import { attributeOf, classesOf, folded, rawIn, tagNamed, textIn, textTag, type Page } from '../page/index.ts'
import { besideNames, labelOpenings, lineOpenings, otherDeeds, personLink, sureOpenings } from './byline-table.ts'
import { joined, type Bylines } from './bylines.ts'
import { marks } from './marks.ts'
import { namesIn, type Named } from './names.ts'
import { lessWhereRepeated } from './repeated.ts'
import { isShort } from './short.ts'
import type { Where } from './times-on-page.ts'

interface Seen extends Named {
  readonly node: number
  readonly trust: number
  /** Whether it is marked as an author by `rel` or `itemprop`. */
  readonly sure: boolean
}

const a = tagNamed('a')
const [likely, enough] = [60, 46]

/** Bylines that elements marked as such hold, links to people near the headline, and short lines that begin as one. The most trusted, and what stands at its side. */
export function authorsOnPage(page: Page, where: Where, outlets: readonly string[]): Bylines | undefined {
  const seen = lessWhereRepeated(page, bylineElements(page, where, outlets))
  const best = seen.reduce<Seen | undefined>((most, one) => (most === undefined || one.trust > most.trust ? one : most), undefined)
  if (best === undefined || best.trust < enough) return undefined
  const alike = (node: number): boolean => page.tag[node] === page.tag[best.node] && classesOf(page, node) === classesOf(page, best.node)
  const beside = seen.filter(
    ({ node, trust, sure }) => trust > best.trust - 8 && Math.abs(node - best.node) < 60 && (sure || alike(node)) && (sure === best.sure || alike(node)),
  )
  return { ...joined(beside), from: 'byline element', nodes: seen.map(({ node }) => node), trust: best.trust }
}

function bylineElements(page: Page, where: Where, outlets: readonly string[]): readonly Seen[] {
  const seen: Seen[] = []
  let done = 0
  for (let node = 1; node < page.count; node++) {
    if (node < done || ((where.marks[node] ?? 0) & marks.figure) !== 0 || (page.to[node] ?? 0) - (page.from[node] ?? 0) > 4000) continue
    const one = readAt(page, node, where, outlets)
    if (one === undefined) continue
    const nameless = one.people.length === 0 && one.agencies.length === 0
    if (nameless && (one.others.length !== 1 || page.tag[node] === textTag)) continue
    seen.push({ ...one, node, trust: one.trust + placeOf(node, where) - (nameless ? 12 : 0) })
    done = page.end[node] ?? 0
  }
  return seen
}

function readAt(page: Page, node: number, where: Where, outlets: readonly string[]): Omit<Seen, 'node'> | undefined {
  if (page.tag[node] === textTag) return bylineLine(page, node, where, outlets)
  const isMarked = ((where.marks[node] ?? 0) & marks.byline) !== 0
  const isPerson = !isMarked && page.tag[node] === a && near(node, where) && personLink.test(attributeOf(page, node, 'href') ?? '')
  if ((!isMarked && !isPerson) || !isShort(page, node, 60, 20_000) || isOtherDeed(page, node)) return undefined
  if (isMarked) return bylineElement(page, node, where.marks, outlets)
  return { ...namesIn(textIn(page, node), outlets), others: [], trust: likely - 4, sure: false }
}

function near(node: number, { headline }: Where): boolean {
  return headline > 0 && node > headline - 30 && node < headline + 100
}

const opens = new RegExp(`^(?:(?:${lineOpenings})(?:\\s*:\\s*(?:$|(?=\\p{Lu}))|\\s+(?=\\p{Lu})|$)|(?:${labelOpenings})\\s*:)`, 'iu')
const opensSurely = new RegExp(`^(?:${sureOpenings})(?:\\s*:)?(?:\\s|$)`, 'iu')
const opensAlone = new RegExp(`^(?:${lineOpenings}|${labelOpenings})\\s*:?$`, 'iu')

/** A short text that begins with `By`, `Av`, `Por` and names, or is such a word alone before a name. */
function bylineLine(page: Page, node: number, where: Where, outlets: readonly string[]): Omit<Seen, 'node'> | undefined {
  if ((page.to[node] ?? 0) - (page.from[node] ?? 0) > 300 || ((where.marks[node] ?? 0) & marks.outside) !== 0) return undefined
  const raw = rawIn(page, node).trimStart()
  if (!(near(node, where) ? opens : opensSurely).test(raw.slice(0, 40))) return undefined
  const text = textIn(page, node)
  if (text.length > 120) return undefined
  return { ...namesIn(opensAlone.test(text) ? nextText(page, node) : text, outlets), trust: likely - 10, sure: false }
}

/** The text that follows another, short. */
function nextText(page: Page, node: number): string {
  for (let next = node + 1; next < Math.min(page.count, node + 12); next++) {
    if (page.tag[next] !== textTag) continue
    const text = (page.to[next] ?? 0) - (page.from[next] ?? 0) > 300 ? '' : textIn(page, next)
    if (text !== '') return text
  }
  return ''
}

const deedBefore = new RegExp(`(?<![\\p{L}])(?:${otherDeeds})(?:\\s(?:by|av|de|por))?\\s*:?$`, 'iu')
const deedFirst = new RegExp(`^(?:\\S{1,20} )?(?:${otherDeeds})(?: (?:by|av|de|por)\\s|\\s*:)`, 'iu')

/** Whether the text right before an element, or its own first words, give it to a reviewer, an editor or a photographer. */
function isOtherDeed(page: Page, node: number): boolean {
  if (deedFirst.test(textIn(page, node).slice(0, 60))) return true
  for (let before = node - 1; before > Math.max(0, node - 5); before--) {
    if (page.tag[before] === textTag && rawIn(page, before).trim() !== '')
      return (page.to[before] ?? 0) - (page.from[before] ?? 0) < 60 && deedBefore.test(textIn(page, before))
  }
  return false
}

/** What an element marked as a byline names: its name elements, links to people and inner bylines first, else its words. */
function bylineElement(page: Page, node: number, found: Uint16Array, outlets: readonly string[]): Omit<Seen, 'node'> {
  const inner = [...innerNames(page, node), ...innerBylines(page, node, found)]
  const whole = inner.length > 0 ? inner : [wordsIn(page, node)]
  const sure = saysAuthor(page, node)
  return { ...joined(whole.map((text) => namesIn(text, outlets))), trust: likely + (sure ? 6 : 0), sure }
}

/** Texts of the name elements in a byline, else of its links to people. */
function innerNames(page: Page, node: number): readonly string[] {
  const names: string[] = []
  const links: string[] = []
  for (let at = node; at < (page.end[node] ?? 0); at++) {
    if (page.tag[at] === textTag) continue
    const isName = /(?:^|\s)name(?:\s|$)/u.test(attributeOf(page, at, 'itemprop') ?? '')
    const isLink = !isName && page.tag[at] === a && (attributeOf(page, at, 'rel') === 'author' || personLink.test(attributeOf(page, at, 'href') ?? ''))
    if ((isName || isLink) && (at === node || !isOtherDeed(page, at)))
      (isName ? names : links).push(folded(attributeOf(page, at, 'content') ?? textIn(page, at)))
  }
  const named = (texts: readonly string[]): readonly string[] => texts.filter((text) => namesIn(text).people.length > 0)
  const inNames = named(names)
  return inNames.length > 0 ? inNames : named(links)
}

/** Words of the bylines in a byline that hold no other and name people. */
function innerBylines(page: Page, node: number, found: Uint16Array): readonly string[] {
  const texts: string[] = []
  for (let at = node + 1; at < (page.end[node] ?? 0); at++) {
    if (page.tag[at] === textTag || ((found[at] ?? 0) & marks.byline) === 0 || (page.end[at] ?? 0) - at > 6) continue
    if (besideNames.test(classesOf(page, at)) || isOtherDeed(page, at)) continue
    const text = wordsIn(page, at)
    if (text.length < 60 && namesIn(text).people.length > 0) texts.push(text)
  }
  return texts
}

/** The words of an element, with a bar where one text ends and the next begins a word without a space. */
function wordsIn(page: Page, node: number): string {
  let words = ''
  for (let at = node; at < (page.end[node] ?? 0); at++) {
    if (page.tag[at] !== textTag) continue
    const text = withoutEntities(rawIn(page, at))
    words += words === '' || /^(?:\s|\p{Ll}(?!.*@))/u.test(text) || /\s$/u.test(words) ? text : ` | ${text}`
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

function placeOf(node: number, { headline, article, marks: found }: Where): number {
  const inside = node >= article[0] && node < article[1] ? 4 : -4
  const distance = headline === 0 ? 0 : node > headline ? Math.max(-6, 8 - (node - headline) / 25) : Math.max(-8, 2 - (headline - node) / 15)
  return inside + distance - (((found[node] ?? 0) & marks.outside) === 0 ? 0 : 24)
}
