import { z } from 'zod'
import { readAddress, readWords, reportOfFields, shownReport } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import { getReport, readReportOnce } from '../../operations/reports.ts'
import { evidence, id } from '../../operations/shapes/words.ts'
import { givenReport } from '../../operations/shapes/report.ts'
import { mostCharacters, partOf, placeOf } from '../paged.ts'
import { tool, type Tool } from '../tool.ts'

const optional = z.string().exactOptional()
const after = z.string().min(1).max(20).exactOptional().meta({ description: 'Go on after this part: `next` of the one before.' })
const next = z.string().exactOptional().meta({ description: 'There is more: ask again with this as `after`. Absent at the end.' })

const about = { title: optional, outlet: optional, url: optional, language: optional, publishedAt: optional, updatedAt: optional }

/** `get_report`: the text of a report, to see words in what stands around them. */
export const getReportTool = tool(getReport, {
  more: 'Here its text alone; of a long one a part at a time: ask again with `next` as `after`.',
  input: z.object({ id, after }),
  output: z
    .object({
      id,
      item: z.string().meta({ description: 'What all versions of the report share.' }),
      latest: z.boolean(),
      ...about,
      readAt: z.string(),
      versions: z.int(),
      length: z.int().meta({ description: 'Of the whole text, in UTF-16 code units.' }),
      evidence: z.array(evidence).meta({ description: 'The text, or this part of it.' }),
      next,
    })
    .meta({ id: 'ReportPart' }),
  async run({ id, after }, { store }) {
    const { kept } = await shownReport(store, id)
    const { report, reading: _, versions, file: __, original: ___, from: ____, guid: _____, feed: ______, ...line } = kept
    const from = Math.min(placeOf(after), report.text.length)
    const to = endOf(report.text, from)
    const told = { ...(kept.outlet !== undefined && { outlet: kept.outlet }), ...(kept.publishedAt !== undefined && { publishedAt: kept.publishedAt }) }
    const words = { report: kept.id, span: [from, to] as [number, number], words: report.text.slice(from, to), ...told }
    return { ...line, versions: versions.length, length: report.text.length, evidence: [words], ...(to < report.text.length && { next: `n${to}` }) }
  },
})

/** Where a part of a text ends: not between the halves of a sign. */
function endOf(text: string, from: number): number {
  const to = Math.min(from + mostCharacters, text.length)
  return /[\uD800-\uDBFF]/u.test(text.charAt(to - 1)) && to < text.length ? to - 1 : to
}

const { text, language, title, url, publishedAt, timeZone } = givenReport
const given = { text, language, title, outlet: z.string().max(500).exactOptional(), publishedAt, timeZone, after }

const item = z
  .object({
    kind: z.enum(['statement', 'event']),
    type: z.string().meta({ description: 'Stance of a statement, PLOVER type of an event.' }),
    status: optional,
    speakers: z.array(z.string()).meta({ description: 'Who says it, or says that it happened; nobody is the outlet itself.' }),
    via: z.array(z.string()),
    sources: z.array(z.string()),
    targets: z.array(z.string()),
    evidence: z.array(evidence),
  })
  .meta({ id: 'ReadItem' })

const output = z.object({ report: z.object({ id: z.string(), ...about, length: z.int() }), items: z.array(item), next }).meta({ id: 'ReadReport' })

const more = 'Nothing is kept. Statements come first, then events; of many some at a time: ask again with the same and `next` as `after`.'

/** `read_report`: of text alone, or of an address, too, where the owner allows it. */
export function readReportTool(urls: boolean): Tool {
  const fields = urls ? { ...given, url: url.meta({ description: 'Address of the report, in place of `text`.' }) } : given
  const made = tool(readReportOnce, {
    more: urls ? `${more} Give its text or its address.` : `${more} Give its text: addresses are not fetched here.`,
    input: z.object(fields).strict() as z.ZodObject<typeof given & { readonly url: typeof url }>,
    output,
    async run({ url, text, after, ...told }, { read: readOne, pages }) {
      if (text === undefined && (url === undefined || !pages)) throw new HearsayError('empty-report')
      const read =
        text === undefined && url !== undefined && pages
          ? await readAddress(readOne, pages, url)
          : await readWords(readOne, reportOfFields({ id: 'given', text, ...told }))
      const { report, items } = read
      const about = {
        ...(report.title !== undefined && { title: report.title }),
        ...(report.outlet && { outlet: report.outlet.name }),
        ...(report.url !== undefined && { url: report.url }),
        language: report.language,
        ...(report.publishedAt !== undefined && { publishedAt: report.publishedAt }),
        ...(report.updatedAt !== undefined && { updatedAt: report.updatedAt }),
      }
      return { report: { id: report.id, ...about, length: report.text.length }, ...partOf(items, after) }
    },
  })
  return { ...made, openWorld: urls }
}
