import type { Reading } from '../../words/index.ts'
import { aboutReport, attributions, headline, statementCount, targetsOf, type Attribution } from '../attribution.ts'
import type { Exporter, Look } from '../exporter.ts'

/** A reading as Markdown: a heading, and a numbered list of who says what. */
export const markdown: Exporter = {
  name: 'md',
  mediaType: 'text/markdown',
  write: page,
  between: '\n',
}

function* page(reading: Reading, { notes }: Look): Generator<string> {
  yield `## ${escaped(headline(reading))}\n\n`
  yield `${[...aboutReport(reading), statementCount(reading)].map(escaped).join(' · ')}\n`
  for (const [at, statement] of attributions(reading).entries()) yield `\n${entry(statement, at + 1, notes?.[at])}`
}

function entry(statement: Attribution, number: number, note: string | undefined): string {
  const { speaker, role, stance, addressees, via, content } = statement
  const office = role === undefined ? '' : ` (${escaped(role)})`
  const whom = escaped(targetsOf(statement))
  const to = addressees.length > 0 ? ` to ${escaped(addressees.join(', '))}` : ''
  const relays = via.map((name) => `, via ${escaped(name)}`).join('')
  const indent = ' '.repeat(String(number).length + 2)
  return `${number}. **${escaped(speaker)}**${office} *${stance}*${whom}${to}${relays}:\n\n${indent}> ${escaped(content)}\n${note === undefined ? '' : `\n${indent}${escaped(note)}\n`}`
}

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~]/gu, String.raw`\$&`)
    .replace(/^[-+]/u, String.raw`\$&`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`)
}
