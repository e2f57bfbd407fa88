import type { Reading } from '../../words/index.ts'
import { aboutReport, attributions, counts, headline, targetsOf, type Attribution } from '../attribution.ts'
import type { Exporter, Look } from '../exporter.ts'
import { happenings, type Happening } from '../happening.ts'
import { timeLines } from '../times.ts'
import { whereIsWhere } from '../where.ts'
import { whoIsWho } from '../who.ts'

/** A reading as Markdown: what happened, who says what, who is who, where and when, each a list below its heading. */
export const markdown: Exporter = {
  name: 'md',
  mediaType: 'text/markdown',
  write: page,
  between: '\n',
}

function* page(reading: Reading, { notes }: Look): Generator<string> {
  yield `## ${escaped(headline(reading))}\n\n`
  yield `${[...aboutReport(reading), ...counts(reading)].map(escaped).join(' · ')}\n`
  yield* section(
    'What happened',
    happenings(reading).map((event) => eventItem(event, notes?.get(event.id))),
  )
  yield* section(
    'Who says what',
    attributions(reading).map((statement, at) => `\n${entry(statement, at + 1, notes?.get(statement.id))}`),
  )
  yield* section(
    'Who is who',
    whoIsWho(reading).map(({ name, about }) => `- **${escaped(name)}**${about.length > 0 ? `: ${escaped(about.join(' · '))}` : ''}\n`),
  )
  yield* section(
    'Where',
    whereIsWhere(reading).map(({ name, about }) => `- **${escaped(name)}**: ${escaped(about.join(' · '))}\n`),
  )
  yield* section(
    'When',
    timeLines(reading).map(({ words, means }) => `- “${escaped(words)}”: ${escaped(means)}\n`),
  )
}

function* section(title: string, items: readonly string[]): Generator<string> {
  if (items.length === 0) return
  yield `\n### ${title}\n${items[0]?.startsWith('\n') === true ? '' : '\n'}`
  yield* items
}

function eventItem({ when, where, what, status, sources, targets, trigger, numbers, according }: Happening, note: string | undefined): string {
  const whom = targets.length > 0 ? ` → ${targets.join(', ')}` : ''
  const who = `${sources.join(', ')}${whom}`.trim()
  const frame = [when, where].filter((part) => part !== undefined).join(' · ')
  const says = according.length > 0 ? `according to ${according.join(', ')}` : "in the report's own words"
  const about = [...(frame === '' ? [] : [frame]), `“${trigger}”`, ...numbers, says].join('; ')
  return `- **${escaped(what)}**${status === undefined ? '' : `, ${status}`}${who === '' ? '' : ` ${escaped(who)}`}: ${escaped(about)}\n${note === undefined ? '' : `\n  ${escaped(note)}\n`}`
}

function entry(statement: Attribution, number: number, note: string | undefined): string {
  const { speaker, role, stance, addressees, via, content, when } = statement
  const office = role === undefined ? '' : ` (${escaped(role)})`
  const whom = escaped(targetsOf(statement))
  const to = addressees.length > 0 ? ` to ${escaped(addressees.join(', '))}` : ''
  const relays = via.map((name) => `, via ${escaped(name)}`).join('')
  const indent = ' '.repeat(String(number).length + 2)
  return `${number}. **${escaped(speaker)}**${office} *${stance}*${whom}${to}${relays}${when === undefined ? '' : `, ${escaped(when)}`}:\n\n${indent}> ${escaped(content)}\n${note === undefined ? '' : `\n${indent}${escaped(note)}\n`}`
}

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~]/gu, String.raw`\$&`)
    .replace(/^[-+]/u, String.raw`\$&`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`)
}
