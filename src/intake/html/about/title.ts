import { nodesNamed, textIn, type Page } from '../page/index.ts'
import { likeness } from './headline.ts'
import { textOf, type Thing } from './linked-data.ts'
import { metaOf, type Metas } from './metas.ts'

/** A title and where it was read. */
export interface TitleCandidate {
  readonly text: string
  readonly from: 'heading' | 'json-ld' | 'og' | 'title element' | 'twitter'
}

export type TitleTrust = Readonly<Record<TitleCandidate['from'], number>>

/** What each place is worth where the others leave it open; found by `training/pages/titles.ts`. */
export const titleTrust: TitleTrust = { 'heading': 0.45, 'json-ld': 0.25, 'og': 0.05, 'twitter': 0, 'title element': 0.12 }

/** No headline is longer. */
const longestTitle = 500

/** What a page may be called: its heading, where one is given, linked data, `og:title`, `twitter:title` and its `title` element. */
export function titleCandidatesOf(page: Page, metas: Metas, article: Thing | undefined, headline: number): readonly TitleCandidate[] {
  const element = nodesNamed(page, 'title')[0]
  return [
    { text: headline === 0 ? '' : textIn(page, headline), from: 'heading' as const },
    { text: textOf(article?.['headline'] ?? article?.['name']) ?? '', from: 'json-ld' as const },
    { text: metaOf(metas, ['og:title']) ?? '', from: 'og' as const },
    { text: metaOf(metas, ['twitter:title']) ?? '', from: 'twitter' as const },
    { text: element === undefined ? '' : textIn(page, element), from: 'title element' as const },
  ]
    .map(({ text, from }) => ({ text: text.slice(0, longestTitle), from }))
    .filter(({ text }) => text !== '')
}

/** What stands between a title and the outlet's name. */
const separator = /\s+[|–—·•»›:/\\-]{1,2}\s+|\s*[|»]\s*|(?<=\S):\s+(?=[^:]*$)/gu

/** A title with more separators than this is made to take long. */
const mostCuts = 20

/**
 * The title of a page: of its candidates the one the others agree with most, without the outlet's name and section before or behind it.
 * `outlets` are the names the outlet goes by.
 */
export function titleOf(candidates: readonly TitleCandidate[], outlets: readonly string[], trust = titleTrust): TitleCandidate | undefined {
  const heading = candidates.find(({ from }) => from === 'heading')?.text
  const clean = candidates.map((candidate) => ({ ...candidate, text: bare(candidate, heading, outlets) })).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  let best: TitleCandidate | undefined
  let bestScore = 0
  for (const candidate of clean) {
    const agreed = clean.reduce((sum, other) => (other === candidate ? sum : sum + likeness(candidate.text, other.text)), 0)
    const score = trust[candidate.from] + agreed / Math.max(1, clean.length - 1)
    if (score > bestScore) [best, bestScore] = [candidate, score]
  }
  return best
}

function bare({ text, from }: TitleCandidate, heading: string | undefined, outlets: readonly string[]): string {
  if (from === 'heading') return text
  if (heading !== undefined && heading.length > 8 && text.length > heading.length && text.toLowerCase().includes(heading.toLowerCase())) return heading
  return withoutOutlet(text, outlets, from === 'title element')
}

/**
 * Takes the outlet's name, and the section before it, from the ends of a title. Of a `title` element also an end that is no known name, where it is short
 * and behind a bar or a dash.
 */
export function withoutOutlet(text: string, outlets: readonly string[], guess: boolean): string {
  const cuts = [...text.matchAll(separator)].map(({ index, 0: mark }) => ({ from: index, to: index + mark.length, mark: mark.trim() }))
  if (cuts.length > mostCuts) return text
  for (const { from, to, mark } of cuts) {
    const [head, tail] = [text.slice(0, from).trim(), text.slice(to).trim()]
    if (wordCount(head) >= 3 && namesOutlet(tail, outlets)) return head
    if (wordCount(tail) >= 3 && namesOutlet(head, outlets) && head.length < 40) return mark === ':' ? text : withoutOutlet(tail, outlets, guess)
    if (
      mark !== ':' &&
      cuts.some((later) => later.from > from && namesOutlet(text.slice(later.to), outlets)) &&
      wordCount(head) >= 4 &&
      wordCount(text.slice(to, cuts.at(-1)?.from)) <= 3
    )
      return head
  }
  const last = cuts.filter(({ mark }) => mark !== ':').at(-1)
  if (!guess || last === undefined) return text
  const [head, tail] = [text.slice(0, last.from).trim(), text.slice(last.to).trim()]
  return wordCount(head) >= 3 && wordCount(tail) <= 4 && wordCount(tail) <= wordCount(head) ? withoutOutlet(head, outlets, guess) : text
}

/** The outlet's name at the end of the `title` element, where what stands before it is the page's title. */
export function outletInTitle(candidates: readonly TitleCandidate[], title: string | undefined): string | undefined {
  const element = candidates.find(({ from }) => from === 'title element')?.text
  const last = element === undefined ? undefined : [...element.matchAll(separator)].findLast(({ 0: mark }) => mark.trim() !== ':')
  if (element === undefined || last === undefined || title === undefined) return undefined
  const name = element.slice(last.index + last[0].length).trim()
  return name !== '' && wordCount(name) <= 5 && element.toLowerCase().startsWith(title.toLowerCase()) && title.length < element.length ? name : undefined
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Whether a piece of a title is the outlet's name, or holds little else. */
function namesOutlet(text: string, outlets: readonly string[]): boolean {
  const piece = lettersOf(text)
  return (
    piece !== '' &&
    piece.length < 60 &&
    outlets
      .map(lettersOf)
      .some(
        (name) =>
          name.length > 1 &&
          (piece === name || (name.length > 3 && piece.length <= name.length + 12 && piece.includes(name)) || (piece.length > 3 && name.includes(piece))),
      )
  )
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|www\.)\s*/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
