import { datesIn, dateOf, written } from '../../dates/index.ts'
import { attributeOf, rawIn, tagNamed, tagOf, textIn, textTag, type Page } from '../page/index.ts'
import { marks } from './marks.ts'
import { publishedWords, updatedWords } from './time-table.ts'
import { lessWhereRepeated } from './repeated.ts'
import { isShort } from './short.ts'
import type { TimeCandidate } from './times.ts'

/** Where to look. */
export interface Where {
  /** The node of the headline; 0 for none. */
  readonly headline: number
  /** First and last node of the article. */
  readonly article: readonly [from: number, end: number]
  readonly marks: Uint16Array
  readonly language?: string
}

/** A time seen on the page, and the element that holds it. */
export interface SeenTime extends TimeCandidate {
  readonly node: number
  /** Whether its element holds little but the time. */
  readonly alone: boolean
}

const longest = 240
const attributes = [
  'datetime',
  'content',
  'data-datetime',
  'data-date',
  'data-published',
  'data-timestamp',
  'data-time',
  'data-publish-date',
  'data-published-date',
  'data-pubdate',
  'data-utc',
  'data-epoch',
  'data-seconds',
  'title',
]
const time = tagNamed('time')
const label = new RegExp(`(?<![\\p{L}])(?:(?<updated>${updatedWords})|(?<published>${publishedWords}))(?![\\p{L}])`, 'giu')

/** Words for a first publishing, which a later date at the top does not undo. */
const first = /\b(?:first|originally) published|opprinnelig publisert|først publisert|publicado originalmente|publicado por primera vez/iu

/** Times that elements marked as such hold, and short texts near the headline. */
export function timesOnPage(page: Page, where: Where): readonly SeenTime[] {
  const seen: SeenTime[] = []
  for (let node = 1; node < page.count; node++) {
    const bits = where.marks[node] ?? 0
    if (page.tag[node] === textTag) {
      if ((bits & marks.outside) === 0 && (near(node, where) || isLabelled(page, node))) seen.push(...inText(page, node, where, near(node, where) ? 50 : 40))
      continue
    }
    if ((bits & marks.date) === 0) continue
    const found = inAttributes(page, node, where)
    seen.push(...found)
    if (found.length === 0 && isShort(page, node, 40, 6000)) seen.push(...inText(page, node, where, 62))
  }
  return lessWhereRepeated(page, seen)
}

function near(node: number, { headline }: Where): boolean {
  return headline > 0 && node > headline - 60 && node < headline + 150
}

/** Whether a text is short, holds a year and a word for publishing or changing. */
function isLabelled(page: Page, node: number): boolean {
  if ((page.to[node] ?? 0) - (page.from[node] ?? 0) > longest) return false
  const raw = rawIn(page, node)
  return /(?:19|20)\d\d/u.test(raw) && labelIn(raw) !== undefined
}

/** The time in an attribute of an element. */
function inAttributes(page: Page, node: number, where: Where): readonly SeenTime[] {
  if (!/\d{4}/u.test(page.source.slice(page.from[node], page.to[node]))) return []
  const itemprop = (attributeOf(page, node, 'itemprop') ?? attributeOf(page, node, 'property') ?? '').toLowerCase()
  for (const name of attributes) {
    const value = attributeOf(page, node, name)
    if (value === undefined || !/\d{4}/u.test(value) || value.length > 60) continue
    const date = dateOf(value, where.language)
    if (date === undefined) continue
    const isTime = page.tag[node] === time
    const micro = /datepublished|dc:date|dc:created/u.test(itemprop)
    const said = micro ? undefined : kindOf(page, node, where)
    const kind = /modif|updat/u.test(itemprop) ? 'updated' : (said ?? 'published')
    const from = micro ? 'microdata' : isTime ? 'time element' : 'byline element'
    const trust = (micro ? 88 : isTime ? 74 : 66) + (said === 'published' ? 6 : 0) + placeOf(node, where)
    return [{ date, kind, from, trust, node, alone: isShort(page, node, 40, 6000) && textIn(page, node).length < 80 }]
  }
  return []
}

/** The times in the words of a short element or text. */
function inText(page: Page, node: number, where: Where, trust: number): readonly SeenTime[] {
  if (page.tag[node] === textTag && (page.to[node] ?? 0) - (page.from[node] ?? 0) > 2 * longest) return []
  if (page.tag[node] === textTag && !/\d/u.test(rawIn(page, node))) return []
  const text = textIn(page, node)
  if (text.length > longest || text.length < 6) return []
  const dates = datesIn(text, where.language)
  const rest = text.length - dates.reduce((sum, { from, to }) => sum + to - from, 0)
  const crowded = rest > 90 ? 12 : 0
  const alone = rest < 60 && (page.tag[node] !== textTag || isLine(page, page.parent[node] ?? 0))
  return dates.flatMap(({ from, moment }, index) => {
    const date = written(moment)
    if (date === undefined || moment.year < 1990) return []
    const said = labelIn(text.slice(dates[index - 1]?.to ?? 0, from))
    const kind = said ?? kindOf(page, node, where) ?? 'published'
    return [
      {
        date,
        kind,
        from: 'pattern' as const,
        trust: trust + (said === undefined ? 0 : 12) + (first.test(text) ? 20 : 0) + placeOf(node, where) - crowded,
        node,
        alone,
      },
    ]
  })
}

/** Whether the element around a text is a line, not a paragraph of which the text is a piece. */
function isLine(page: Page, node: number): boolean {
  return isShort(page, node, 40, 6000) && textIn(page, node).length < 160
}

/** Of the labels in a text the last. */
function labelIn(text: string): TimeCandidate['kind'] | undefined {
  const last = [...text.matchAll(label)].at(-1)?.groups
  return last === undefined ? undefined : last['updated'] === undefined ? 'published' : 'updated'
}

/** What the mark-up around an element, or the words right before it, say its time is. */
function kindOf(page: Page, node: number, where: Where): TimeCandidate['kind'] | undefined {
  for (let at = node, up = 0; up < 3 && at > 0; up++, at = page.parent[at] ?? 0) {
    if (((where.marks[at] ?? 0) & marks.updated) !== 0 && page.tag[at] !== textTag) return (page.end[at] ?? 0) - at < 20 ? 'updated' : undefined
  }
  for (let before = node - 1; before > node - 4 && before > 0; before--) {
    if (page.tag[before] === textTag && (page.to[before] ?? 0) - (page.from[before] ?? 0) < 80) {
      const said = labelIn(textIn(page, before))
      if (said !== undefined) return said
    } else if (tagOf(page, before) === 'time') return undefined
  }
  return undefined
}

/** What the place of an element adds to its trust: in the article, near its headline, not in lists of other things. */
function placeOf(node: number, { headline, article, marks: found }: Where): number {
  const inside = node >= article[0] && node < article[1] ? 4 : -6
  const distance = headline === 0 ? 0 : node > headline ? Math.max(0, 6 - (node - headline) / 40) : Math.max(-6, 3 - (headline - node) / 20)
  return inside + distance - (((found[node] ?? 0) & marks.outside) === 0 ? 0 : 24)
}
