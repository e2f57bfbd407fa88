import type { Reading } from '../../words/index.ts'
import { aboutReport, attributions, counts, headline, targetsOf, type Attribution } from '../attribution.ts'
import type { Exporter, Look } from '../exporter.ts'
import { happenings, type Happening } from '../happening.ts'
import { timeLines } from '../times.ts'
import { whereIsWhere } from '../where.ts'
import { whoIsWho } from '../who.ts'
import { escaped, script, style } from './page.ts'
import { parts, segmentsOf, type Segment } from './segments.ts'

/**
 * A page by itself: the report's text, and beside it what happened, who says what, who is who, where and when. Pointing at an event or a statement
 * lights up its words and those it is about.
 */
export const html: Exporter = {
  name: 'html',
  mediaType: 'text/html',
  opening: (first, several) =>
    `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n` +
    `<title>${first && !several ? `${escaped(headline(first))} · ` : ''}Hearsay</title>\n<style>${style}</style>\n`,
  write: section,
  between: '',
  closing: () => `<script>${script}</script>\n</html>\n`,
}

function* section(reading: Reading, { notes }: Look): Generator<string> {
  const { language, text } = reading.report
  yield `<section class="report">\n<header>\n<h1 lang="${escaped(language)}">${escaped(headline(reading))}</h1>\n`
  yield `<p class="about">${escaped([...aboutReport(reading), ...counts(reading)].join(' · '))}</p>\n</header>\n`
  yield `<article class="text" lang="${escaped(language)}">`
  for (const segment of segmentsOf(reading)) yield segmentHtml(segment, text)
  yield `</article>\n<aside>\n<p class="key">Point at an event or a statement, or reach it with Tab and the arrow keys.</p>\n`
  const note = (id: string): string => {
    const words = notes?.get(id)
    return words === undefined ? '' : `<p class="about">${escaped(words)}</p>`
  }
  const events = happenings(reading).map((event) => eventItem(event, note(event.id)))
  const statements = attributions(reading).map((statement) => statementItem(statement, language, note(statement.id)))
  const who = whoIsWho(reading).map(({ id, name, about }) => term(name, about.join(' · '), { language, note: note(id) }))
  const where = whereIsWhere(reading).map(({ id, name, about }) => term(name, about.join(' · '), { language, note: note(id) }))
  const when = timeLines(reading).map(({ id, words, means }) => term(words, means, { language, note: note(id) }))
  yield* listed('What happened', 'ol', events)
  yield* listed('Who says what', 'ol', statements)
  yield* listed('Who is who', 'dl', who)
  yield* listed('Where', 'dl', where)
  yield* listed('When', 'dl', when)
  yield `</aside>\n</section>\n`
}

function segmentHtml({ span, of, block }: Segment, text: string): string {
  const words = escaped(wellFormed(text.slice(...span)))
  const marks = parts.flatMap((part) => (of[part] ? [` data-${part}="${of[part].join(' ')}"`] : []))
  if (marks.length === 0 && !block) return words
  return `<span${block ? ` class="${block}"` : ''}${marks.join('')}>${words}</span>`
}

function* listed(title: string, list: 'ol' | 'dl', items: readonly string[]): Generator<string> {
  if (items.length === 0) return
  yield `<h2>${title}</h2>\n<${list}${list === 'ol' ? ' class="items"' : ''}>\n`
  yield* items
  yield `</${list}>\n`
}

function eventItem({ id, when, where, what, status, sources, targets, trigger, numbers, according }: Happening, note: string): string {
  const frame = [when, where].filter((part) => part !== undefined).join(' · ')
  const whom = targets.length > 0 ? ` → ${targets.join(', ')}` : ''
  const says = according.length > 0 ? `according to ${according.join(', ')}` : "in the report's own words"
  return (
    `<li tabindex="0" data-id="${id}"><p><span class="number">${id}</span> <span class="type">${escaped(what)}</span>` +
    `${status === undefined ? '' : `, ${status}`} <span class="who">${escaped(wellFormed(sources.join(', ') + whom))}</span></p>` +
    `<p class="about">${escaped(wellFormed([...(frame === '' ? [] : [frame]), `“${trigger}”`, ...numbers, says].join('; ')))}</p>${note}</li>\n`
  )
}

function statementItem(statement: Attribution, language: string, note: string): string {
  const { id, speaker, role, stance, addressees, via, content, when } = statement
  const chain = [targetsOf(statement).trim(), ...addressees.map((name) => `to ${name}`), ...via.map((name) => `via ${name}`), when ?? ''].filter(
    (part) => part !== '',
  )
  const office = role === undefined ? '' : ` (${escaped(role)})`
  const chained = chain.length > 0 ? ` <span class="chain">${escaped(chain.join(', '))}</span>` : ''
  return (
    `<li tabindex="0" data-id="${id}"><p><span class="number">${id}</span> <span class="who">${escaped(speaker)}</span>${office} ` +
    `<span class="stance">${stance}</span>${chained}</p><p class="words" lang="${escaped(language)}">${escaped(wellFormed(content))}</p>${note}</li>\n`
  )
}

function term(words: string, means: string, { language, note }: { readonly language: string; readonly note: string }): string {
  return `<dt lang="${escaped(language)}">${escaped(wellFormed(words))}</dt><dd>${escaped(wellFormed(means))}${note}</dd>\n`
}

/** A lone surrogate cannot be written as UTF-8; it is shown as the replacement character, of the same length. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
