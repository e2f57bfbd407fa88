import { HearsayError, type Intake, type ReportInput } from '../../words/index.ts'
import { aboutPage, agenciesCredited, type About } from './about/index.ts'
import { findBody } from './body/index.ts'
import { scanPage } from './page/index.ts'
import { entriesOf } from './read-live.ts'

/** What is known of a page before it is read. */
export interface Given {
  readonly id: string
  /** Address it was fetched from. */
  readonly url?: string
}

/** Most characters of a page that is read. */
export const largestPage = 20 * 1024 * 1024

/**
 * A web page as a report: its text, what it says of itself, and where each was found. Time grows with the length of the page alone.
 * Throws `input-too-large` for more than 20 MB.
 */
export function readPage(source: string, given: Given): Intake {
  return readWithEntries(source, given)[0]
}

/** A web page as a report and, behind it, the entries of a live page. Throws `input-too-large` for more than 20 MB. */
export function readWithEntries(source: string, given: Given): readonly [page: Intake, ...entries: Intake[]] {
  if (source.length > largestPage) throw new HearsayError('input-too-large', { limit: '20 MB' }, { where: given.id })
  const page = scanPage(source)
  const about = aboutPage(page, given.url === undefined ? {} : { url: given.url })
  const body = findBody(page, about.furniture)
  const intake: Intake = { report: reportOf(given, about, body.text), quality: body.quality, from: { ...about.from, text: body.from } }
  return [intake, ...entriesOf(page, body.entries, intake)]
}

function reportOf(given: Given, about: About, text: string): ReportInput {
  const { title, publishedAt, updatedAt, bylines, outlet, language, url, media, revision } = about
  const agencies = [...new Set([...about.agencies, ...agenciesCredited(text)])]
  return {
    id: given.id,
    text,
    ...((url ?? given.url) !== undefined && { url: url ?? given.url }),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(updatedAt !== undefined && { updatedAt }),
    ...(language !== undefined && { language }),
    ...(outlet !== undefined && { outlet }),
    ...(bylines.length > 0 && { bylines }),
    ...(agencies.length > 0 && { agencies }),
    ...(media.length > 0 && { media }),
    ...(revision !== undefined && { revision }),
  }
}
