import type { ReportInput } from '../../words/index.ts'
import { withoutEntities } from './entities.ts'
import { attribute, htmlTokens } from './tokens.ts'

/** What a page says of itself, and its text: one paragraph a block, with blank lines between. */
export type Page = Pick<ReportInput, 'text' | 'title' | 'language' | 'publishedAt' | 'updatedAt' | 'url'>

const blocks = new Set(
  'address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements that hold no part of the report. */
const furniture = new Set('nav aside footer form button select option menu dialog head object embed audio video canvas label input'.split(' '))
const empty = new Set('input embed'.split(' '))

/** Reads a simple page: title, paragraphs, headings, captions. Furniture is left out; where the page has an `article` or `main`, so is what stands outside it. */
export function readHtml(page: string): Page {
  const all: string[] = []
  const inside: string[] = []
  const about = new Map<string, string>()
  let words: string[] = []
  let hidden = 0
  let within = 0
  let heading = ''
  let title = ''
  let inTitle = false
  let inHeading = false

  const endBlock = (): void => {
    if (words.length === 0) return
    const text = words
      .join('')
      .replace(/[ \t\n\r\f]+/gu, ' ')
      .replace(/ ?\u0000 ?/gu, '\n')
      .replace(/\n{2,}/gu, '\n')
      .trim()
    words = []
    if (text === '') return
    all.push(text)
    if (within > 0) inside.push(text)
  }

  for (const token of htmlTokens(page)) {
    if (token.kind === 'text') {
      const text = withoutEntities(token.text)
      if (inTitle) title += text
      if (inHeading) heading += text
      if (hidden === 0) words.push(text)
      continue
    }
    const { name } = token
    if (token.kind === 'open') {
      if (name === 'meta') noteMeta(token.attributes, about)
      else if (name === 'html') note(about, 'lang', attribute(token.attributes, 'lang'))
      else if (name === 'link' && /rel\s*=\s*["']?canonical/iu.test(token.attributes)) note(about, 'canonical', attribute(token.attributes, 'href'))
      else if (name === 'time') note(about, 'time', attribute(token.attributes, 'datetime'))
      else if (name === 'title') inTitle = title === ''
      else if (name === 'br') words.push('\u0000')
    }
    if (blocks.has(name)) endBlock()
    const step = token.kind === 'open' ? 1 : -1
    if (name === 'h1') {
      inHeading = step === 1 && heading === ''
    } else if (name === 'title' && step === -1) inTitle = false
    else if (name === 'article' || name === 'main') within = Math.max(0, within + step)
    if (name === 'body') hidden = 0
    else if (furniture.has(name) && !empty.has(name)) hidden = Math.max(0, hidden + step)
  }
  endBlock()
  return pageOf(inside.join(' ').length > 200 ? withHeading(inside, heading) : all, heading, title, about)
}

/** A headline above the article belongs to its text. */
function withHeading(paragraphs: readonly string[], heading: string): readonly string[] {
  const line = tidy(heading)
  return line === '' || paragraphs.slice(0, 3).includes(line) ? paragraphs : [line, ...paragraphs]
}

function pageOf(paragraphs: readonly string[], heading: string, title: string, about: ReadonlyMap<string, string>): Page {
  const name = tidy(heading) || about.get('og:title') || tidy(title)
  const language = about.get('lang')?.toLowerCase().split(/[-_]/u)[0]
  const published = timeOf(about.get('article:published_time') ?? about.get('date') ?? about.get('time'))
  const updated = timeOf(about.get('article:modified_time'))
  const url = about.get('canonical') ?? about.get('og:url')
  return {
    text: paragraphs.join('\n\n'),
    ...(name === '' ? {} : { title: name }),
    ...(language === undefined || language === '' ? {} : { language: language === 'no' ? 'nb' : language }),
    ...(published === undefined ? {} : { publishedAt: published }),
    ...(updated === undefined ? {} : { updatedAt: updated }),
    ...(url === undefined || !/^https?:/u.test(url) ? {} : { url }),
  }
}

function noteMeta(attributes: string, about: Map<string, string>): void {
  const name = attribute(attributes, 'property') ?? attribute(attributes, 'name')
  const content = attribute(attributes, 'content')
  if (name !== undefined && content !== undefined) note(about, name.toLowerCase(), tidy(withoutEntities(content)))
}

/** The first of several counts. */
function note(about: Map<string, string>, name: string, value: string | undefined): void {
  if (value !== undefined && value !== '' && !about.has(name)) about.set(name, value)
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** A time that is RFC 3339 with its zone; others say too little. */
function timeOf(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u.test(text) ? text : undefined
}
