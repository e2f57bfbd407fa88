import type { Reading } from '../../words/index.ts'
import { aboutReport, attributions, headline, statementCount, targetsOf, type Attribution } from '../attribution.ts'
import type { Exporter, Look } from '../exporter.ts'
import { escaped, script, style } from './page.ts'
import { parts, segmentsOf, type Segment } from './segments.ts'

/** A page by itself: the report's text, and its statements beside it. Pointing at one lights up its words, its speaker and its cue. */
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
  yield `<p class="about">${escaped([...aboutReport(reading), statementCount(reading)].join(' · '))}</p>\n</header>\n`
  yield `<article class="text" lang="${escaped(language)}">`
  for (const segment of segmentsOf(reading)) yield segmentHtml(segment, text)
  yield `</article>\n<aside>\n<p class="key">Point at a statement, or reach it with Tab and the arrow keys.</p>\n<ol class="statements">\n`
  for (const [at, statement] of attributions(reading).entries()) yield item(statement, { number: at + 1, language, note: notes?.[at] })
  yield `</ol>\n</aside>\n</section>\n`
}

function segmentHtml({ span, of, block }: Segment, text: string): string {
  const words = escaped(wellFormed(text.slice(...span)))
  const marks = parts.flatMap((part) => (of[part].length > 0 ? [` data-${part}="${of[part].join(' ')}"`] : []))
  if (marks.length === 0 && !block) return words
  return `<span${block ? ` class="${block}"` : ''}${marks.join('')}>${words}</span>`
}

function item(
  statement: Attribution,
  { number, language, note }: { readonly number: number; readonly language: string; readonly note: string | undefined },
): string {
  const { speaker, role, stance, addressees, via, content } = statement
  const chain = [targetsOf(statement).trim(), ...addressees.map((name) => `to ${name}`), ...via.map((name) => `via ${name}`)].filter((part) => part !== '')
  const office = role === undefined ? '' : ` (${escaped(role)})`
  const chained = chain.length > 0 ? ` <span class="chain">${escaped(chain.join(', '))}</span>` : ''
  return (
    `<li tabindex="0" data-number="${number}"><p><span class="number">${number}</span> <span class="who">${escaped(speaker)}</span>${office} ` +
    `<span class="stance">${stance}</span>${chained}</p><p class="words" lang="${escaped(language)}">${escaped(wellFormed(content))}</p>${note === undefined ? '' : `<p class="about">${escaped(note)}</p>`}</li>\n`
  )
}

/** A lone surrogate cannot be written as UTF-8; it is shown as the replacement character, of the same length. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
