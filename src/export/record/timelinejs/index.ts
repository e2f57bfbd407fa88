import type { TimelineEntry } from '../../../words/index.ts'
import { inParts } from '../parts.ts'
import type { RecordFormat, Rows, Surroundings } from '../rows.ts'
import { citedReports, htmlText, reportName, urn, webAddress } from '../words.ts'

type Json = Readonly<Record<string, unknown>>

/** Timelines as the JSON of TimelineJS 3 (Knight Lab): a slide a day's event, with links to what it rests on. Of several stories, each is a group. */
export const timelinejs: RecordFormat = {
  name: 'timelinejs',
  mediaType: 'application/json',
  extension: 'json',
  takes: ['timeline'],
  write: (rows, surroundings) => inParts(file(rows, surroundings)),
}

async function* file({ kind, rows }: Rows, surroundings: Surroundings): AsyncGenerator<string> {
  const titles: (string | undefined)[] = []
  let between = '\n'
  yield '{"events":['
  if (kind === 'timeline')
    for await (const { story, entries } of rows) {
      const title = (await surroundings.story(story))?.title
      titles.push(title)
      for (const [at, entry] of entries.entries()) {
        yield `${between}${JSON.stringify(await slide(entry, urn('timeline', story, String(at + 1)), title, surroundings))}`
        between = ',\n'
      }
    }
  // Only now is it known that there is one story, and so one title.
  const [title] = titles.length === 1 ? titles : []
  yield `\n]${title === undefined ? '' : `,"title":${JSON.stringify({ text: { headline: htmlText(title) } })}`}}\n`
}

async function slide(entry: TimelineEntry, id: string, group: string | undefined, surroundings: Surroundings): Promise<Json> {
  const reports = await citedReports(entry.citations, surroundings)
  const sources = reports.map((it) => {
    const [name, url] = [htmlText(reportName(it)), webAddress(it.url)]
    return `<li>${url === undefined ? name : `<a href="${htmlText(url)}">${name}</a>`}</li>`
  })
  return {
    start_date: dateOf(entry.date),
    text: { headline: htmlText(entry.text), text: `<ul>${sources.join('')}</ul>` },
    unique_id: id,
    ...(group !== undefined && { group: htmlText(group) }),
  }
}

/** The day in the story's own zone, as TimelineJS counts. */
function dateOf(date: string): Json {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}
