import type { Brief, Correction } from '../../../words/index.ts'
import { inParts } from '../parts.ts'
import type { RecordFormat, Rows, StatementRow, Surroundings } from '../rows.ts'
import { citedReports, urn, webAddress, wholeTime, type Cited } from '../words.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * JSON-LD with the words of schema.org: a `Quotation` for each direct statement, a `LiveBlogPosting` for each brief, a `CorrectionComment` for each
 * correction in force. Nothing is a `ClaimReview`: who says how often is no verdict.
 */
export const jsonLd: RecordFormat = {
  name: 'jsonld',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  takes: ['statements', 'brief', 'corrections'],
  write: (rows, surroundings) => inParts(file(rows, surroundings)),
}

async function* file(rows: Rows, surroundings: Surroundings): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":['
  let between = '\n'
  for await (const node of nodesOf(rows, surroundings)) {
    yield `${between}${JSON.stringify(node)}`
    between = ',\n'
  }
  yield '\n]}\n'
}

async function* nodesOf({ kind, rows }: Rows, surroundings: Surroundings): AsyncGenerator<Json> {
  if (kind === 'statements') {
    // What is only reported is in the reporter's words, and quotes nobody.
    for await (const statement of rows) if (statement.type === 'direct') yield quotation(statement, await reportOf(statement.report, surroundings))
  } else if (kind === 'brief') for await (const brief of rows) yield await liveBlog(brief, surroundings)
  else if (kind === 'corrections')
    for await (const correction of rows)
      if (correction.kind !== 'undo' && correction.kind !== 'hide') yield correctionComment(correction, await reportOf(correction.target.report, surroundings))
}

async function reportOf(id: string, { report }: Surroundings): Promise<Cited> {
  return { id, ...(await report(id)) }
}

function quotation({ id, words, speaker, saidAt, outlet, publishedAt, ...row }: StatementRow, report: Cited): Json {
  return {
    '@type': 'Quotation',
    '@id': urn('statement', id),
    'text': words,
    ...(speaker !== undefined && { creator: { name: speaker } }),
    ...(saidAt !== undefined && { dateCreated: saidAt }),
    ...(report.language !== undefined && { inLanguage: report.language }),
    'isBasedOn': article({ ...(outlet !== undefined && { outlet }), ...(publishedAt !== undefined && { publishedAt }), ...report, id: row.report }),
  }
}

async function liveBlog(brief: Brief, surroundings: Surroundings): Promise<Json> {
  const story = await surroundings.story(brief.story)
  const updates: Json[] = []
  for (const [at, { text, citations }] of brief.sentences.entries()) {
    const reports = await citedReports(citations, surroundings)
    const known = reports.flatMap(({ publishedAt }) => wholeTime(publishedAt) ?? [])
    const last = known.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? brief.asOf
    updates.push({
      '@type': 'BlogPosting',
      '@id': `${urn('brief', brief.story, brief.language)}#${at + 1}`,
      'articleBody': text,
      'datePublished': last,
      'citation': reports.map(article),
    })
  }
  return {
    '@type': 'LiveBlogPosting',
    '@id': urn('brief', brief.story, brief.language),
    ...(story && { headline: story.title }),
    'inLanguage': brief.language,
    ...(story?.from !== undefined && { coverageStartTime: story.from, datePublished: story.from }),
    'dateModified': brief.asOf,
    'liveBlogUpdate': updates,
  }
}

function correctionComment(entry: Exclude<Correction, { readonly kind: 'undo' }>, report: Cited): Json {
  const words = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : JSON.stringify(value, (name, it: unknown) => (name === 'span' || name === 'prefix' || name === 'suffix' ? undefined : it))
  const about = entry.target.textQuote ? ` “${entry.target.textQuote.exact}”` : ''
  return {
    '@type': 'CorrectionComment',
    '@id': urn('correction', entry.id),
    'text': `${entry.kind}${about}: ${words(entry.before)} → ${words(entry.after)}${entry.reason === undefined ? '' : ` (${entry.reason})`}`,
    'dateCreated': entry.at,
    'author': { '@type': 'Person', 'name': entry.by },
    'about': article(report),
  }
}

function article(report: Cited): Json {
  const { id, title, outlet, publishedAt, language } = report
  const url = webAddress(report.url)
  return {
    '@type': 'NewsArticle',
    '@id': url ?? urn('report', id),
    ...(url !== undefined && { url }),
    ...(title !== undefined && { headline: title }),
    ...(publishedAt !== undefined && { datePublished: publishedAt }),
    ...(language !== undefined && { inLanguage: language }),
    ...(outlet !== undefined && { publisher: { '@type': 'Organization', 'name': outlet } }),
  }
}
