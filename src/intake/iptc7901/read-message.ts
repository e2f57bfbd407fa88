import type { Intake } from '../../words/index.ts'
import { intakeOfDispatch } from '../wire/dispatch.ts'
import { plainParagraphs } from '../wire/paragraphs.ts'
import { markedHead, plainHead } from './head-lines.ts'
import type { Message } from './messages.ts'
import { sentAt } from './sent-at.ts'

/** Service and number, priority, category, words, and what the service adds: `eca0003 3 i 380  dpa 0045`. */
const iptcHeader = /^[A-Za-z]{1,8}\s?\d{1,6}\s+\S\s+[A-Za-z]{1,5}\s+\d{1,6}\s*(?<added>.*)$/u
/** The keywords of ANPA 1312, month and day, words: `BC-LD--Harbour Fire 1stLd   02-20 0500`. */
const anpaHeader = /(?<slug>\S.*?)\s{1,6}\d{2}-\d{2}\s+\d{4}\s*$/u

/** The report of one message (IPTC 7901, 5th revision; ANPA 1312 of 1979). */
export function intakeOfMessage({ head, text, trailer }: Message, id: string): Intake {
  const [first = '', ...others] = head
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const added = iptcHeader.exec(first)?.groups?.['added']
  const keywords = added === undefined ? anpaSlug([first, ...others]) : others[0]
  const { headline, bylines, notes, body } = text.includes('\n^') || text.startsWith('^') ? markedHead(text) : plainHead(text)
  return intakeOfDispatch({
    id,
    text: ['dispatch', plainParagraphs(body)],
    title: [['headline line', headline]],
    bylines: bylines.map((line) => ['byline', line]),
    owners: [
      ['header', added?.slice(0, 100).replace(/\s*\d+\s*$/u, '')],
      ['trailer', /^\s*(?<agency>[A-Z]{2,8})(?=[-\s])/u.exec(trailer)?.groups?.['agency']],
    ],
    publishedAt: [['trailer', sentAt(trailer)]],
    slug: [['keyword line', keywords], ...notes.map((line) => ['head line', line] as const)],
    notes: notes.map((line) => ['head line', line]),
  })
}

function anpaSlug(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const slug = anpaHeader.exec(line.slice(0, 200))?.groups?.['slug']
    if (slug !== undefined) return slug.replace(/^[a-z]{1,2}\s+[a-z]\s+/u, '')
  }
  return undefined
}
