import type { LanguagePack } from '../language/index.ts'
import { paragraphs } from '../text/index.ts'
import { version, type Reading, type Report, type ReportInput } from '../words/index.ts'
import { readLayout, type Layout } from './layout/index.ts'

/** The report in the contract's form: what came in, and what its layout says about itself. `language` is BCP 47. */
export function reportOf(input: ReportInput, language: string, layout: Layout): Report {
  const title = input.title ?? layout.title
  return {
    id: input.id,
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.outlet === undefined ? {} : { outlet: input.outlet }),
    language,
    ...(title === undefined ? {} : { title }),
    bylines: layout.bylines,
    ...(input.publishedAt === undefined ? {} : { publishedAt: input.publishedAt }),
    ...(input.updatedAt === undefined ? {} : { updatedAt: input.updatedAt }),
    ...(layout.dateline === undefined ? {} : { dateline: layout.dateline }),
    agencies: layout.agencies,
    ...(input.revision === undefined ? {} : { revision: input.revision }),
    ...(input.quality === undefined || input.quality === 'full' ? {} : { quality: input.quality }),
    text: input.text,
    media: layout.media,
    layout: layout.blocks,
  }
}

/** A reading of the report alone: no words are tagged and no model is needed, so any language will do. `pack` brings the words of its furniture. */
export function readReportAlone(input: ReportInput, language: string, pack: LanguagePack): Reading {
  const layout = readLayout({ text: input.text, paragraphs: paragraphs(input.text) }, input, pack)
  return {
    schema: 'hearsay/reading@1',
    engine: { version, packs: {} },
    report: reportOf(input, language, layout),
    actors: [],
    places: [],
    times: [],
    statements: [],
    events: [],
  }
}
