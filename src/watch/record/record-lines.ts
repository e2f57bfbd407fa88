import { hashedId } from '../../record/index.ts'
import { HearsayError, type ReadFailure } from '../../words/index.ts'
import { errorLine, linesOf } from '../batch.ts'
import { collectionOfLine, reportOfLine } from '../batch-line.ts'
import { openLanguages } from '../languages.ts'
import { splitLines } from '../lines.ts'
import { longestReport } from '../reader.ts'
import { momentGiven } from './moment.ts'
import { recordCollection, type RecordOptions } from './record-collection.ts'
import { readingSource } from './reading-source.ts'
import { openRows, type Rows } from './rows.ts'
import { openShelf, type Shelf } from './shelf.ts'

/** How a record is made from lines. */
export interface LinesOptions extends RecordOptions {
  /** Reports after this time, RFC 3339 or a day, are left out. */
  readonly asOf?: string
}

/** A line of output and whether it tells of an error. */
export interface RecordLine {
  readonly text: string
  readonly failed: boolean
}

/** The record of the reports in lines of the batch contract: errors as they are met, then rows in the order of the contract. Throws `bad-date` for `asOf`. */
export async function* recordLines(chunks: AsyncIterable<Uint8Array>, options: LinesOptions): AsyncGenerator<RecordLine> {
  const shelf = openShelf(options.asOf === undefined ? undefined : momentGiven(options.asOf, 'UTC').at)
  const rows = openRows()
  try {
    for await (const lines of splitLines(chunks)) {
      let number = lines.first
      for (const line of linesOf(lines.bytes)) {
        const failed = shelve(shelf, line, number++, lines.cut)
        if (failed !== undefined) yield { text: `${failed}\n`, failed: true }
      }
    }
    for (const failure of await recordShelf(shelf, options, rows)) yield { text: `${JSON.stringify(failure)}\n`, failed: true }
    for (const text of rows.lines()) yield { text, failed: false }
  } finally {
    rows.close()
    shelf.close()
  }
}

/** Puts the report of a line on the shelf; an error line where it holds none. */
export function shelve(shelf: Shelf, line: Uint8Array, number: number, cut: boolean): string | undefined {
  try {
    if (cut) throw new HearsayError('report-too-long', { limit: longestReport })
    const text = decoded(line)
    if (text.trim() === '') return undefined
    const report = reportOfLine(text)
    if (report.text.length > longestReport) throw new HearsayError('report-too-long', { limit: longestReport })
    if (!/[\p{L}\p{N}]/u.test(report.text)) throw new HearsayError('empty-report', {}, { where: report.id })
    shelf.add(report, collectionOfLine(text))
    return undefined
  } catch (thrown) {
    return errorLine(line, number, thrown)
  }
}

function decoded(line: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line)
  } catch (thrown) {
    throw new HearsayError('bad-line', { reason: 'it is not UTF-8' }, { cause: thrown })
  }
}

/** Fills the rows; gives the reports that could not be read. */
async function recordShelf(shelf: Shelf, options: RecordOptions, rows: Rows): Promise<readonly ReadFailure[]> {
  const source = readingSource(openLanguages(), options.workers)
  const failures: ReadFailure[] = []
  const at = (time: string | undefined): { readonly time?: string } => (time === undefined ? {} : { time })
  for (const { collection, reports } of shelf.collections()) {
    const of = collection === undefined ? {} : { collection }
    await recordCollection(shelf, reports, collection, options, source, {
      failure: (failure) => failures.push(failure),
      story: (story) => rows.add('story', story, { id: story.id, ...of, ...at(story.from) }),
      copy: (copy, time) => rows.add('copy', copy, { id: hashedId('copy', copy.a, copy.b), ...of, ...at(time) }),
      reading: (reading, time) => rows.add('report', reading, { id: reading.report.id, ...of, ...at(time) }),
      claim: (claim) => rows.add('claim', claim, { id: claim.id, ...of, ...at(claim.firstAt) }),
      timeline: (timeline, time) => rows.add('timeline', timeline, { id: timeline.story, ...of, ...at(time) }),
      brief: (brief, time) => rows.add('brief', brief, { id: `${brief.story} ${brief.language}`, ...of, ...at(time) }),
    })
  }
  return failures
}
