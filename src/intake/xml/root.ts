/** The root element of a document, as its beginning shows it. */
export interface RootTag {
  /** Local name in lower case: `rss`, `feed`, `newsitem`. */
  readonly name: string
  /** Its start tag as written, with its namespaces; cut where the beginning is. */
  readonly tag: string
}

const before = /\s*(?:<\?[^]*?(?:\?>|>)|<!--[^]*?-->|<!DOCTYPE[^<>[]*(?:\[[^\]]*\]\s*)?>)/iuy
const start = /\s*(?<tag><(?:[A-Za-z_][\w.-]*:)?(?<name>[A-Za-z_][\w.-]*)(?:[\s/][^<>]*)?(?:>|$))/uy

/** The root of the XML document a text begins with: after declarations, comments and a little junk. Undefined where there is none. */
export function rootTag(text: string): RootTag | undefined {
  const first = text.indexOf('<')
  if (first < 0 || first > 200) return undefined
  let at = first
  for (;;) {
    before.lastIndex = at
    if (!before.test(text)) break
    at = before.lastIndex
  }
  start.lastIndex = at
  const groups = start.exec(text)?.groups
  return groups === undefined ? undefined : { name: (groups['name'] ?? '').toLowerCase(), tag: groups['tag'] ?? '' }
}
