import type { Look } from '../exporter.ts'
import type { BriefView } from './brief-view.ts'
import { briefHtml, briefPage } from './html.ts'
import { briefMarkdown } from './markdown.ts'
import { briefText } from './text.ts'

export type { BriefReport, BriefView } from './brief-view.ts'

/** Formats of a brief for people. */
export const briefFormats = ['text', 'md', 'html'] as const
export type BriefFormat = (typeof briefFormats)[number]

/** Briefs in one of the formats, one after the other. */
export function* briefsIn(format: BriefFormat, views: readonly BriefView[], look: Look): Generator<string> {
  if (format === 'html') yield briefPage.opening
  for (const [number, view] of views.entries()) {
    if (number > 0 && format !== 'html') yield '\n'
    yield* format === 'text' ? briefText(view, look) : format === 'md' ? briefMarkdown(view) : briefHtml(view)
  }
  if (format === 'html') yield briefPage.closing
}
