import type { Revision } from '../../words/index.ts'
import { revisionTable } from './revision-table.ts'

/** Lines of a report that say whether it changes an earlier one. */
export interface EditorialLines {
  readonly headline?: string | undefined
  /** Slug, keyword line or name of the item. */
  readonly slug?: string | undefined
  /** A note to editors. */
  readonly note?: string | undefined
}

/** How much of a note is read: its first words say what was done. */
const noteLength = 200
const ordinal = '(?:\\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH|[.ªº])|first|second|third|FIRST|SECOND|THIRD)'
const kinds = ['kill', 'correction', 'update'] as const

const patterns = kinds.map((kind) => {
  const rows = revisionTable.filter((row) => row.kind === kind)
  const headline = anyOf(rows.flatMap((row) => row.headline))
  const capitals = anyOf(rows.flatMap((row) => row.headline).map((word) => word.toUpperCase()))
  return {
    kind,
    headline: [
      new RegExp(`^[^\\p{L}\\p{N}]*${headline}(?:\\s?\\d{1,2}\\s?-|\\s?(?:\\d{1,2}|\\([^()]{1,20}\\))?\\s*[:–—]|\\s+-\\s)`, 'iu'),
      new RegExp(`^[^\\p{L}\\p{N}]*${capitals}(?:-(?=\\p{L})|\\s*$)`, 'u'),
      new RegExp(`[([]${headline}[)\\]]\\s*$`, 'iu'),
    ],
    slug: new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(rows.flatMap((row) => row.slug))}(?![\\p{L}])`, 'iu'),
    note: new RegExp(
      `^(?:eds?(?:itors)?\\s?:|note to editors\\s?:|til red(?:aksjonen)?[.:]+|nota\\s?:)?[\\s([*-]*${anyOf(rows.flatMap((row) => row.note))}(?![\\p{L}])`,
      'iu',
    ),
  }
})

/**
 * Whether headline, slug or note to editors say that a report updates, corrects or withdraws an earlier one. The gravest counts. The words are in
 * `revision-table.ts`; a headline says so only before a colon or dash, for "Update" and "Kill" begin news, too.
 */
export function revisionOf({ headline = '', slug = '', note = '' }: EditorialLines): Revision | undefined {
  const opening = note.slice(0, noteLength).trim()
  const found = patterns.find(
    (pattern) => pattern.headline.some((form) => form.test(headline.slice(0, 400))) || pattern.slug.test(slug.slice(0, 400)) || pattern.note.test(opening),
  )
  return found && { kind: found.kind }
}

function anyOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length)
  return `(?:${longestFirst
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
        .replace(/#/gu, ordinal)
        .replace(/ /gu, '\\s{1,3}'),
    )
    .join('|')})`
}
