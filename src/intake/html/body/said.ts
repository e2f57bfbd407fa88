import { attributeOf, folded, jsonIn, nodesNamed, rawIn, textIn, type Page } from '../page/index.ts'

/** What a page says of its own text, in its head and in JSON-LD; words to find the body by. */
export interface Said {
  /** Headlines, as its head, JSON-LD and h1 have them. */
  readonly titles: readonly string[]
  /** Descriptions, the longest first. */
  readonly descriptions: readonly string[]
  /** The longest `articleBody` of JSON-LD. */
  readonly articleBody?: string
  /** Texts of the entries of a live page, as JSON-LD has them. */
  readonly updates: readonly string[]
  /** Whether JSON-LD says that the text is behind a payment. */
  readonly paid: boolean
}

const titleNames = new Set(['og:title', 'twitter:title', 'title'])
const descriptionNames = new Set(['description', 'og:description', 'twitter:description'])

/** Reads what the page says of its text. JSON that is broken says nothing. */
export function saidBy(page: Page): Said {
  const titles = [...nodesNamed(page, 'title').slice(0, 1), ...nodesNamed(page, 'h1').slice(0, 3)].map((node) => titleIn(page, node))
  const descriptions: string[] = []
  for (const node of nodesNamed(page, 'meta')) {
    const name = (attributeOf(page, node, 'property') ?? attributeOf(page, node, 'name') ?? '').toLowerCase()
    if (titleNames.has(name)) titles.push(attributeOf(page, node, 'content') ?? '')
    else if (descriptionNames.has(name)) descriptions.push(folded(attributeOf(page, node, 'content') ?? ''))
  }
  const found: Found = { bodies: [], titles, descriptions, updates: [], paid: false }
  for (const node of nodesNamed(page, 'script')) {
    if (!(attributeOf(page, node, 'type') ?? '').toLowerCase().includes('ld+json')) continue
    collect(jsonIn(page, node) ?? mended(rawIn(page, node)), found, 0)
  }
  const body = longest(found.bodies)
  return {
    titles: found.titles.filter((title) => title !== ''),
    descriptions: [...new Set(found.descriptions)].filter((text) => text.length > 20).sort((one, other) => other.length - one.length),
    ...(body === undefined ? {} : { articleBody: body }),
    updates: found.updates,
    paid: found.paid,
  }
}

function titleIn(page: Page, node: number): string {
  const text = textIn(page, node)
  return text === '' ? folded(rawIn(page, node)) : text
}

interface Found {
  readonly bodies: string[]
  readonly titles: string[]
  readonly descriptions: string[]
  readonly updates: string[]
  paid: boolean
}

/** JSON-LD as it is found on pages: with line breaks in strings, in CDATA, with a semicolon behind. */
function mended(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\u0000-\u001f]+/gu, ' ').replace(/^[^[{]*|(?<=[\]}])[^\]}]*$/gu, ''))
  } catch {
    return undefined // broken JSON says nothing; the page itself is still there
  }
}

const deepest = 12
const ofReport = /article|posting|report|page|review/iu

function collect(value: unknown, found: Found, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found, depth + 1)
    return
  }
  const fields = value as Readonly<Record<string, unknown>> // a parsed JSON object has string keys
  if (typeof fields['articleBody'] === 'string') found.bodies.push(fields['articleBody'])
  if (ofReport.test(String(fields['@type']))) {
    if (typeof fields['headline'] === 'string') found.titles.push(folded(fields['headline']))
    if (typeof fields['description'] === 'string') found.descriptions.push(folded(fields['description']))
  }
  if (fields['liveBlogUpdate'] !== undefined) {
    collectUpdates(fields['liveBlogUpdate'], found)
    return
  }
  const free = fields['isAccessibleForFree']
  if (free === false || (typeof free === 'string' && free.toLowerCase() === 'false')) found.paid = true
  for (const each of Object.values(fields)) if (typeof each === 'object') collect(each, found, depth + 1)
}

/** Entries are no bodies or headlines of the page itself. */
function collectUpdates(value: unknown, found: Found): void {
  const entries: Found = { bodies: [], titles: [], descriptions: [], updates: [], paid: false }
  collect(value, entries, 1)
  found.updates.push(...entries.bodies)
}

function longest(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>((best, text) => (best === undefined || text.length > best.length ? text : best), undefined)
}
