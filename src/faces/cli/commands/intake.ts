import { command, flag, type ValuesOf } from '../command.ts'
import { fetchingOptions } from '../options/fetching.ts'

const options = {
  jsonl: flag('one JSON object a report: {file, guid, feed, cues, quality, from, report}, or {file, error}'),
  ...fetchingOptions,
} as const
export type IntakeValues = ValuesOf<typeof options>

/** Shows what came in, before anything of it is read. */
export const intake = command({
  name: 'intake',
  summary: 'Take in files, feeds, wires and pages, and print each report with where its fields came from.',
  example: 'hearsay intake feed.xml page.html --jsonl',
  details: [
    'Formats are told by what they hold: web pages, RSS, Atom, JSON Feed, OPML, sitemaps, NewsML-G2, NewsML 1.2, NITF, ninjs, IPTC 7901, ANPA 1312, SRT, WebVTT, TTML, pictures (IPTC, XMP), WARC, mail, Markdown, plain text; any of them in gzip.',
    'The lines of --jsonl are lines for hearsay read --jsonl.',
  ],
  inputs: { shown: 'INPUT', summary: 'a file, folder, pattern or address; - or nothing for standard input', count: 'some' },
  options,
  async run(inputs, values, io) {
    const { takeIn } = await import('../take-in.ts')
    return takeIn(inputs.length > 0 ? inputs : ['-'], values, io)
  },
})
