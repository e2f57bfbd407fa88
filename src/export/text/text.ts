import type { Reading } from '../../words/index.ts'
import { aboutReport, counts, headline } from '../attribution.ts'
import type { Exporter, Look } from '../exporter.ts'
import { eventLines } from './events.ts'
import { paintFor } from './paint.ts'
import { statementLines } from './statements.ts'
import { timeTable, whereTable, whoTable } from './tables.ts'
import { wrapped } from './wrapped.ts'

/** A reading for a person at a terminal: headline, outlet and time, then what happened, who says what, who is who, where and when. */
export const text: Exporter = {
  name: 'text',
  mediaType: 'text/plain',
  write: page,
  between: '\n',
}

const sections: readonly { readonly title: string; readonly lines: (reading: Reading, look: Look) => Iterable<string> }[] = [
  { title: 'What happened', lines: eventLines },
  { title: 'Who says what', lines: statementLines },
  { title: 'Who is who', lines: whoTable },
  { title: 'Where', lines: whereTable },
  { title: 'When', lines: timeTable },
]

function* page(reading: Reading, look: Look): Generator<string> {
  const paint = paintFor(look.color)
  for (const line of wrapped(headline(reading), look.width)) yield `${paint.strong(line)}\n`
  const about = [...aboutReport(reading), ...counts(reading)].join(' · ')
  for (const line of wrapped(about, look.width)) yield `${paint.dim(line)}\n`
  const origins = look.notes?.get('report') ?? ''
  if (origins !== '') for (const line of wrapped(origins, look.width)) yield `${paint.dim(line)}\n`
  for (const { title, lines } of sections) {
    const body = [...lines(reading, look)]
    if (body.length > 0) yield `\n${paint.heading(title)}\n${body.join('')}`
  }
}
