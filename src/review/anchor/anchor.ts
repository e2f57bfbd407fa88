import type { Anchor, Span } from '../../words/index.ts'

/** Characters of context kept on each side, as Hypothesis keeps them for the same purpose. */
const context = 32

/** Words of a text with what stands around them. */
export function anchorOf(text: string, span: Span): Anchor {
  const [from, to] = span
  return { span, textQuote: { exact: text.slice(from, to), prefix: text.slice(Math.max(0, from - context), from), suffix: text.slice(to, to + context) } }
}

/**
 * Where anchored words stand in a text: at their span where they and all of their context stand there; else the occurrence whose context agrees best,
 * the one nearest to the old place of equals. White space counts as one blank, since texts are wrapped anew. Nothing where less than half of words
 * and context is there: then a person has to look.
 */
export function placeOf(text: string, { span: [from, to], textQuote: { exact, prefix, suffix } }: Anchor): Span | undefined {
  if (text.slice(from, to) === exact && text.slice(0, from).endsWith(prefix) && text.slice(to).startsWith(suffix)) return [from, to]
  const whole = exact.length + prefix.length + suffix.length
  let best: { readonly span: Span; readonly agrees: number } | undefined
  for (const [start, end] of occurrences(text, exact)) {
    const agrees = exact.length + agreeing(reversed(text.slice(Math.max(0, start - 2 * context), start)), reversed(prefix)) + agreeing(text.slice(end), suffix)
    const nearer = best !== undefined && agrees === best.agrees && Math.abs(start - from) < Math.abs(best.span[0] - from)
    if (2 * agrees >= whole && (!best || agrees > best.agrees || nearer)) best = { span: [start, end], agrees }
  }
  return best?.span
}

function* occurrences(text: string, exact: string): Generator<Span> {
  if (exact.trim() === '') return
  const pattern = exact
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`\s+`)
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) yield [match.index, match.index + match[0].length]
}

/** How many characters of `expected` the text has, from its beginning on; a run of white space is like any other. */
function agreeing(text: string, expected: string): number {
  let [at, found] = [0, 0]
  while (found < expected.length) {
    const blank = /^\s+/u.exec(expected.slice(found))?.[0].length ?? 0
    const blankHere = /^\s+/u.exec(text.slice(at, at + 2 * context))?.[0].length ?? 0
    if (blank > 0 !== blankHere > 0) return found
    if (blank === 0 && text.charCodeAt(at) !== expected.charCodeAt(found)) return found
    at += blank > 0 ? blankHere : 1
    found += blank > 0 ? blank : 1
  }
  return found
}

function reversed(text: string): string {
  return text.split('').toReversed().join('')
}
