/** A piece of a page. `name` is lower case; `attributes` as written between name and `>`. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }

/** Elements whose content is no mark-up. */
const raw = new Set(['script', 'style', 'textarea', 'noscript', 'template', 'iframe', 'svg', 'xmp'])

const closings: ReadonlyMap<string, RegExp> = new Map([...raw].map((name) => [name, new RegExp(`</${name}(?![a-z])`, 'giu')]))

/** The longest a tag may be; beyond it `<` is text. */
const longestTag = 20_000

/**
 * Cuts a page into text and tags in one pass, without a tree: depth costs nothing. Comments, declarations and the content of
 * scripts, styles and drawings are left out.
 */
export function* htmlTokens(page: string): Generator<HtmlToken> {
  const last = lastClosings(page)
  let at = 0
  while (at < page.length) {
    const open = page.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: page.slice(at) }
      return
    }
    if (open > at) yield { kind: 'text', text: page.slice(at, open) }
    const aside = endOfAside(page, open)
    if (aside > 0) {
      at = aside
      continue
    }
    const end = endOfTag(page, open)
    if (end < 0) {
      yield { kind: 'text', text: '<' }
      at = open + 1
      continue
    }
    const tag = readTag(page.slice(open, end))
    at = end
    yield tag
    if (tag.kind === 'open' && raw.has(tag.name) && !tag.attributes.endsWith('/')) at = endOfRaw(page, end, tag.name, last)
  }
}

/** End of a comment, declaration or processing instruction that begins at `open`; 0 where none does. */
function endOfAside(page: string, open: number): number {
  if (page.startsWith('<!--', open)) return after(page, '-->', open + 4)
  if (page.startsWith('<![CDATA[', open)) return after(page, ']]>', open + 9)
  return page[open + 1] === '!' || page[open + 1] === '?' ? after(page, '>', open + 2) : 0
}

function after(page: string, mark: string, from: number): number {
  const found = page.indexOf(mark, from)
  return found < 0 ? page.length : found + mark.length
}

/** Position behind the `>` of a tag, quoted attribute values aside; -1 where `<` begins no tag. */
function endOfTag(page: string, open: number): number {
  const next = page.charCodeAt(open + 1)
  const isLetter = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
  if (!isLetter(next) && !(next === 47 && isLetter(page.charCodeAt(open + 2)))) return -1
  let quote = 0
  const limit = Math.min(page.length, open + longestTag)
  for (let at = open + 1; at < limit; at++) {
    const unit = page.charCodeAt(at)
    if (quote !== 0) {
      if (unit === quote) quote = 0
    } else if ((unit === 34 || unit === 39) && page.charCodeAt(at - 1) === 61) quote = unit
    else if (unit === 62) return at + 1
    else if (unit === 60) return -1
  }
  return -1
}

function readTag(tag: string): HtmlToken {
  const from = tag[1] === '/' ? 2 : 1
  let to = from
  while (to < tag.length && !/[\s/>]/u.test(tag.charAt(to))) to++
  const name = tag.slice(from, to)
  if (from === 2) return { kind: 'close', name: name.toLowerCase() }
  return { kind: 'open', name: name.toLowerCase(), attributes: tag.slice(name.length + 1, -1).trim() }
}

/** Where each raw element closes for the last time: behind it no search for its end is worth the while. */
function lastClosings(page: string): ReadonlyMap<string, number> {
  const lower = page.toLowerCase()
  return new Map([...raw].map((name) => [name, lower.lastIndexOf(`</${name}`)]))
}

function endOfRaw(page: string, from: number, name: string, last: ReadonlyMap<string, number>): number {
  const closing = closings.get(name)
  if (closing === undefined || (last.get(name) ?? -1) < from) return name === 'script' || name === 'style' ? page.length : from
  closing.lastIndex = from
  return closing.exec(page)?.index ?? page.length
}

/** The value of one attribute, entities unread. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\\s"'>]+))`, 'iu').exec(attributes)?.groups
  return found?.double ?? found?.single ?? found?.bare
}
