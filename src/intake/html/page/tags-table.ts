/** Names of elements a page is likely to hold; a node's `tag` is an index into them. Others are numbered behind, page by page. */
export const tagNames: readonly string[] = (
  '#text #root a abbr acronym address amp-ad amp-img applet area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col ' +
  'colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr ' +
  'html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param ' +
  'picture plaintext pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template ' +
  'textarea tfoot th thead time title tr track tt u ul var video wbr xmp path g use'
).split(' ')

const numbers: ReadonlyMap<string, number> = new Map(tagNames.map((name, number) => [name, number]))

/** Number of a name of the table. Throws for another: only names written in this program are asked for. */
export function tagNamed(name: string): number {
  const number = numbers.get(name)
  if (number === undefined) throw new Error(`no element "${name}" in the table`)
  return number
}

/** A set of the table's elements, to ask by number: 1 where the element is in it. */
export function tagsNamed(names: string): Uint8Array {
  const set = new Uint8Array(tagNames.length)
  for (const name of names.split(' ')) set[tagNamed(name)] = 1
  return set
}

/** Elements that never hold anything. */
export const voidTags = tagsNamed('area base br col embed frame hr img input link meta param source track wbr')

/** Elements whose content is no mark-up. */
export const rawTags = tagsNamed('script style title textarea iframe noembed noframes xmp')

/** Elements that stand on lines of their own. */
export const blockTags = tagsNamed(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li ' +
    'main menu nav noscript ol optgroup option p pre search section summary table tbody td template tfoot th thead title tr ul head iframe video audio',
)

/** Elements at which an open paragraph ends. */
export const paragraphEnders = tagsNamed(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre ' +
    'search section summary table ul',
)

/** Elements out of which no closing tag reaches. */
export const scopeTags = tagsNamed('applet button caption marquee object table td template th svg')

/** What may stand in a head. */
export const headTags = tagsNamed('base link meta noscript script style template title head')

/** Elements whose text is not shown. */
export const unseenTags = tagsNamed(
  'script style template noscript head title svg textarea select datalist iframe noembed noframes object canvas audio video xmp',
)
