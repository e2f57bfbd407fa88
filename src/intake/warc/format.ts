import { asHearsayError, HearsayError, type Intake } from '../../words/index.ts'
import type { Format, Head, Source } from '../format.ts'
import { openSource } from '../source.ts'
import { httpAnswer, unpackedBody } from './http-answer.ts'
import { placeOf, recordsIn, type WarcRecord } from './records.ts'

/** Types of content that may be reports; text and JSON only in a format that is recognised. */
const pages = /^(?:text\/html|application\/xhtml\+xml|text\/xml|application\/(?:[\w.+-]*\+)?xml|application\/(?:[\w.+-]*\+)?json|text\/plain)$/u

/** A web archive (WARC 1.0 and 1.1): the pages, feeds and dispatches in it, read as `formatOf` tells them. */
export function warcOf(formatOf: (head: Head) => Format): Format {
  return {
    name: 'warc',
    looksLike: ({ text }) => /^WARC\/[01]\.\d\r?\n/u.test(text),
    async *reports(source) {
      let count = 0
      let failed = false
      for await (const record of recordsIn(source.bytes, source.name)) {
        if (record instanceof HearsayError) {
          failed = true
          yield record
        } else
          for await (const row of reportsOfRecord(record, source, `${source.id}#${count + 1}`, formatOf)) {
            count++
            yield row
          }
      }
      if (count === 0 && !failed) throw new HearsayError('no-reports', { format: 'WARC archive' }, { where: source.name })
    },
  }
}

/** What a record holds: an answer of 200 with a page, or a resource or a text made of one. Requests, metadata, revisits and other answers hold none. */
async function* reportsOfRecord(record: WarcRecord, source: Source, id: string, formatOf: (head: Head) => Format): AsyncGenerator<Intake | HearsayError> {
  const where = placeOf(source.name, record.offset, record.fields)
  const content = contentOf(record)
  if (content === undefined) return
  try {
    const bytes = await content.bytes(where)
    const url = record.fields.get('warc-target-uri')?.replace(/^<|>$/gu, '')
    const { head, source: opened } = await openSource({
      name: where,
      id,
      bytes: one(bytes),
      ...(url === undefined ? {} : { url }),
      ...(content.charset === undefined ? {} : { charset: content.charset }),
    })
    const format = formatOf(head)
    if (format.name === 'text' && !/^text\/(?:plain|html)$/u.test(content.type)) return
    for await (const row of format.reports(opened)) yield row instanceof HearsayError ? row : withAddress(row, url)
    const cut = record.fields.get('warc-truncated')
    if (cut !== undefined)
      yield new HearsayError('truncated-input', { format: 'WARC record', reason: `the archive kept its beginning alone (${cut.slice(0, 40)})` }, { where })
  } catch (thrown) {
    yield asHearsayError(thrown)
  }
}

interface Content {
  readonly type: string
  readonly charset?: string
  bytes(where: string): Promise<Uint8Array>
}

function contentOf({ fields, block }: WarcRecord): Content | undefined {
  const kind = fields.get('warc-type')?.toLowerCase()
  if (kind === 'resource' || kind === 'conversion') {
    const type = (fields.get('content-type')?.split(';')[0] ?? '').trim().toLowerCase()
    return pages.test(type) ? { type, bytes: async () => block } : undefined
  }
  const answer = kind === 'response' ? httpAnswer(block) : undefined
  if (answer?.status !== 200 || !(pages.test(answer.type) || answer.type === '')) return undefined
  return { type: answer.type, ...(answer.charset === undefined ? {} : { charset: answer.charset }), bytes: async (where) => await unpackedBody(answer, where) }
}

function withAddress(intake: Intake, url: string | undefined): Intake {
  if (intake.report.url !== undefined || url === undefined) return intake
  return { ...intake, report: { ...intake.report, url }, from: { ...intake.from, url: 'WARC-Target-URI' } }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
