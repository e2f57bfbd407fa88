import type { Exporter } from './exporter.ts'
import { html } from './html/index.ts'
import { json, jsonl } from './json/index.ts'
import { markdown } from './markdown/index.ts'
import { text } from './text/index.ts'

export type { Exporter, Look } from './exporter.ts'
export { eventLines, statementLines, timeTable, whereTable, whoTable } from './text/index.ts'
export { csvLine } from './rows/csv.ts'
export { tables, type TableFormat } from './rows/index.ts'
export { briefFormats, briefsIn, type BriefFormat, type BriefReport, type BriefView } from './brief/index.ts'
export { claimText, type ClaimView } from './claim/index.ts'
export { difference, differenceText, type Stretch } from './difference/index.ts'
export { opmlOf, type ListedFeed } from './opml/index.ts'
export { listed, listFormats, type Column, type List, type ListFormat } from './lists/index.ts'
export { newsFeed, newsFeedTypes, type FeedNews, type NewsFeed, type NewsFeedFormat } from './news/index.ts'
export { copyLine, storyText, type ShownReport, type StoryView } from './story/index.ts'
export {
  recordFormats,
  rowKinds,
  type CitedReport,
  type EventRow,
  type RecordFormat,
  type RecordFormatName,
  type RowKind,
  type RowOf,
  type Rows,
  type StatementRow,
  type Surroundings,
} from './record/index.ts'
export { wrapped } from './text/wrapped.ts'

/** Every format a reading can be printed in, by the name the option has. */
export const exporters = { text, json, jsonl, md: markdown, html } as const satisfies Readonly<Record<string, Exporter>>
export type FormatName = keyof typeof exporters
