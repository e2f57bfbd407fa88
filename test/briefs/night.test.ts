import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { recordReports, type RecordedCollection } from '../../src/watch/index.ts'
import { languages, type ReportInput } from '../../src/words/index.ts'
import { faultsOf, type CitedText } from './citation.ts'

/** The example night of this project: one crisis in four languages. */
const folder = new URL('../../examples/night/', import.meta.url)
const rows = JSON.parse(readFileSync(new URL('reports.json', folder), 'utf8')) as (Omit<ReportInput, 'text'> & { readonly file: string })[] // our own file
const reports = rows.map(({ file, ...report }): ReportInput => ({ ...report, text: readFileSync(new URL(file, folder), 'utf8') }))
let record: RecordedCollection

beforeAll(async () => {
  const open = recordReports({ oneStory: true, brief: languages, only: ['brief'] })
  for (const report of reports) open.add(report)
  record = await open.end()
  open.close()
}, 60_000)

const cited = (): ReadonlyMap<string, CitedText> =>
  new Map(
    reports.map(({ id, text, outlet, publishedAt }) => [
      id,
      { text, ...(outlet && { outlet: outlet.name }), ...(publishedAt !== undefined && { publishedAt }) },
    ]),
  )

test.each(languages)('the night in %s: a whole brief, every sentence borne out by what it cites', (language) => {
  const brief = record.briefs.find((it) => it.language === language)
  expect(brief?.sentences.length).toBeGreaterThan(8)
  expect(faultsOf(brief ?? { language, sentences: [] }, cited())).toEqual([])
})

test('what is quoted stands so in the words that are cited', () => {
  for (const { sentences, language } of record.briefs) {
    const marks = language === 'en' ? /“([^“”]{12,})”/gu : /«([^«»]{12,})»/gu
    for (const { text, citations } of sentences) {
      const said = plain(citations.map(({ report, span }) => record.cited.get(report)?.slice(...span) ?? '').join(' '))
      for (const [, words = ''] of text.matchAll(marks)) expect(said).toContain(plain(words))
    }
  }
})

/** Letters and digits alone: marks inside a quotation become single ones. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

test('a brief that is cut holds less, and the same first', async () => {
  const open = recordReports({ oneStory: true, brief: ['nb'], briefWords: 40, only: ['brief'] })
  for (const report of reports) open.add(report)
  const { briefs } = await open.end()
  open.close()
  const whole = record.briefs.find(({ language }) => language === 'nb')
  expect(briefs[0]?.sentences.length).toBeLessThan(whole?.sentences.length ?? 0)
  expect(briefs[0]?.sentences[0]).toEqual(whole?.sentences[0])
}, 60_000)
