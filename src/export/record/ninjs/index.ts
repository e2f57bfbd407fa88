import type { Brief, Story } from '../../../words/index.ts'
import { inParts } from '../parts.ts'
import type { RecordFormat, Rows, Surroundings } from '../rows.ts'
import { citedReports, htmlText, reportName, urn, webAddress, wholeTime, type Cited } from '../words.ts'

type Json = Readonly<Record<string, unknown>>

/** Stories and briefs as ninjs 3.0 (IPTC, News in JSON): one item is an object, several are a list. */
export const ninjs: RecordFormat = {
  name: 'ninjs',
  mediaType: 'application/json',
  extension: 'json',
  takes: ['stories', 'brief'],
  write: (rows, surroundings) => inParts(file(rows, surroundings)),
}

const standard = { name: 'ninjs', version: '3.0', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#' }

async function* file(rows: Rows, surroundings: Surroundings): AsyncGenerator<string> {
  let [first, number]: [string, number] = ['', 0]
  for await (const item of itemsOf(rows, surroundings)) {
    const text = JSON.stringify(item, undefined, 1)
    number++
    // Only when a second one comes is it known that there is a list.
    if (number === 1) first = text
    else yield number === 2 ? `[\n${first},\n${text}` : `,\n${text}`
  }
  yield number === 1 ? `${first}\n` : number === 0 ? '[]\n' : '\n]\n'
}

async function* itemsOf({ kind, rows }: Rows, surroundings: Surroundings): AsyncGenerator<Json> {
  if (kind === 'stories') for await (const story of rows) yield storyItem(story, await citedReports(story.reports.map(cited), surroundings), surroundings)
  else if (kind === 'brief') for await (const brief of rows) yield await briefItem(brief, surroundings)
}

function cited(report: string): { readonly report: string; readonly span: readonly [number, number] } {
  return { report, span: [0, 0] }
}

function storyItem(story: Story, reports: readonly Cited[], { at }: Surroundings): Json {
  return {
    uri: urn('story', story.id),
    type: 'composite',
    standard,
    ...(wholeTime(story.from) !== undefined && { firstCreated: story.from }),
    versionCreated: wholeTime(story.to) ?? at,
    title: story.title,
    headlines: [{ role: 'main', value: story.title }],
    ...sources(reports),
    associations: [...reports.map(association), ...story.related.map((id) => ({ name: 'related story', uri: urn('story', id) }))],
  }
}

async function briefItem(brief: Brief, surroundings: Surroundings): Promise<Json> {
  const reports = await citedReports(
    brief.sentences.flatMap(({ citations }) => citations),
    surroundings,
  )
  const title = (await surroundings.story(brief.story))?.title
  const plain = brief.sentences.map(({ text }) => text).join(' ')
  return {
    uri: urn('brief', brief.story, brief.language),
    type: 'text',
    standard,
    versionCreated: wholeTime(brief.asOf) ?? surroundings.at,
    language: brief.language,
    ...(title !== undefined && { title, headlines: [{ role: 'main', value: title }] }),
    bodies: [
      { role: 'main', contentType: 'text/plain', charCount: plain.length, value: plain },
      { role: 'html', contentType: 'text/html', value: htmlBody(brief, reports) },
    ],
    ...sources(reports),
    associations: [{ name: 'story', uri: urn('story', brief.story) }, ...reports.map(association)],
  }
}

/** The brief with a note for each report that its sentences rest on. */
function htmlBody({ sentences }: Brief, reports: readonly Cited[]): string {
  const number = new Map(reports.map(({ id }, at) => [id, at + 1]))
  const notes = (citations: Brief['sentences'][number]['citations']): string =>
    [...new Set(citations.map(({ report }) => number.get(report)))].map((it) => `<sup><a href="#note-${it}">${it}</a></sup>`).join('')
  const body = sentences.map(({ text, citations }) => `${htmlText(text)}${notes(citations)}`).join(' ')
  const list = reports.map((it, at) => `<li id="note-${at + 1}">${link(it)}</li>`).join('')
  return `<p>${body}</p><ol>${list}</ol>`
}

function link(report: Cited): string {
  const [name, url] = [htmlText(reportName(report)), webAddress(report.url)]
  return url === undefined ? name : `<a href="${htmlText(url)}">${name}</a>`
}

function association(report: Cited): Json {
  const { id, title, outlet, language } = report
  const versionCreated = wholeTime(report.publishedAt)
  return {
    name: title ?? outlet ?? id,
    uri: webAddress(report.url) ?? urn('report', id),
    type: 'text',
    ...(versionCreated !== undefined && { versionCreated }),
    ...(language !== undefined && { language }),
    ...(outlet !== undefined && { infoSources: [{ name: outlet }] }),
    altIds: [{ role: 'hearsay', value: id }],
  }
}

function sources(reports: readonly Cited[]): Json {
  const outlets = [...new Set(reports.flatMap(({ outlet }) => outlet ?? []))]
  return outlets.length > 0 ? { infoSources: outlets.map((name) => ({ name })) } : {}
}
