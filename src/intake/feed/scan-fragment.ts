import { entryOf } from '../../text/index.ts'
import { withoutEntities } from '../html/entities.ts'

/** Takes the tags and texts of a fragment as they come. */
export interface FragmentTaker {
  /** A start tag: its name in lower case, its attributes as written. */
  open(tag: string, attributes: string): void
  close(tag: string): void
  /** Text with its references read. */
  text(text: string): void
}

/** The longest a tag may be; beyond it `<` is text. */
const longestTag = 20_000
const closings: Readonly<Record<string, RegExp>> = { script: /<\/script/giu, style: /<\/style/giu }
const [quote, slash, apostrophe, equals, less, greater] = [34, 47, 39, 61, 60, 62] as const

/** Cuts a piece of HTML into tags and texts, in time that grows with its length. A `<` that begins no tag is text; a tag that is cut at the end goes. */
export function scanFragment(html: string, taker: FragmentTaker): void {
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at)
    if (open < 0) return taker.text(withoutEntities(html.slice(at)))
    if (open > at) taker.text(withoutEntities(html.slice(at, open)))
    const next = html.charCodeAt(open + 1)
    if (next === 33 || next === 63) at = aside(html, open, taker)
    else if (isLetter(next) || (next === slash && isLetter(html.charCodeAt(open + 2)))) at = tag(html, open, taker)
    else {
      taker.text('<')
      at = open + 1
    }
  }
}

/** Takes the tag at a place and gives the place behind it. */
function tag(html: string, open: number, taker: FragmentTaker): number {
  const end = endOfTag(html, open)
  if (end === html.length + 1) return html.length
  if (end < 0) {
    taker.text('<')
    return open + 1
  }
  const closes = html.charCodeAt(open + 1) === slash
  const from = open + (closes ? 2 : 1)
  let to = from
  while (isName(html.charCodeAt(to))) to++
  const name = html.slice(from, to).toLowerCase()
  if (closes) {
    taker.close(name)
    return end
  }
  const closed = html.charCodeAt(end - 2) === slash
  taker.open(name, to < end - 1 ? html.slice(to, end - 1) : '')
  if (closed) taker.close(name)
  else if (name === 'script' || name === 'style') return behindRaw(html, end, name, taker)
  return end
}

/** Place behind the `>` of a tag, quoted values aside; behind the end of the text where it is cut there, -1 where `<` begins no tag. */
function endOfTag(html: string, open: number): number {
  const limit = Math.min(html.length, open + longestTag)
  let inside = 0
  for (let at = open + 1; at < limit; at++) {
    const unit = html.charCodeAt(at)
    if (inside !== 0) {
      if (unit === inside) inside = 0
    } else if ((unit === quote || unit === apostrophe) && html.charCodeAt(at - 1) === equals) inside = unit
    else if (unit === greater) return at + 1
    else if (unit === less) return -1
  }
  return limit === html.length && inside === 0 ? html.length + 1 : -1
}

/** Comments and declarations say nothing, CDATA is text, and what never ends is text unless it is a comment. */
function aside(html: string, open: number, taker: FragmentTaker): number {
  if (html.startsWith('<!--', open)) return behind(html, '-->', open + 4)
  if (html.startsWith('<![CDATA[', open)) {
    const end = behind(html, ']]>', open + 9)
    taker.text(html.slice(open + 9, html.endsWith(']]>') || end < html.length ? end - 3 : end))
    return end
  }
  const end = html.indexOf('>', open)
  if (end >= 0) return end + 1
  taker.text(withoutEntities(html.slice(open)))
  return html.length
}

function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

function behindRaw(html: string, from: number, name: 'script' | 'style', taker: FragmentTaker): number {
  const closing = entryOf(closings, name)
  if (closing === undefined) return from
  closing.lastIndex = from
  const found = closing.exec(html)
  taker.close(name)
  return found ? behind(html, '>', found.index) : html.length
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

/** Letters, digits, `-` and `:`. */
function isName(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 58) || unit === 45
}
