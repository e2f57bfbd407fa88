import type { Citation, Span } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import type { BriefPhrases } from './phrases.ts'
import { filled } from './phrases.ts'
import { briefPhrases } from './phrases/index.ts'
import { bareName } from './names.ts'
import type { StorySentence } from './sentences.ts'

/** A sentence as a brief prints it, and the words it rests on. */
export interface Shortened {
  readonly text: string
  readonly citations: readonly [Citation, ...Citation[]]
}

/** Words that take the place of others. Offsets are those of the report. */
interface Edit {
  readonly span: Span
  readonly words: string
  /** Where the new words stand. */
  readonly from?: Citation
}

const quoted = /[“"][^”"]*[”"]|«[^»]*»/gu

/** A sentence that stands by itself: without dateline, parentheses and links to what came before, its pronoun replaced by the name, «i går» by the day. What is quoted is left as it is. */
export function shortened(sentence: StorySentence, phrases: BriefPhrases): Shortened {
  const { digest, span } = sentence
  const { text, layout } = digest.reading.report
  const furniture = layout.filter(({ kind }) => kind === 'dateline' || kind === 'byline' || kind === 'credit')
  const start = openingOf(sentence, furniture)
  const quotes = [...sentence.words.matchAll(quoted)].map((match): Span => [span[0] + match.index, span[0] + match.index + match[0].length])
  const outside = (edit: Edit): boolean => !quotes.some((quote) => overlap(quote, edit.span))
  const edits: Edit[] = [
    ...(start > span[0] ? [{ span: [span[0], start] as const, words: '' }] : []),
    ...furniture
      .filter((block) => block.span[0] > start && block.span[0] < span[1])
      .map((block): Edit => ({ span: [block.span[0], Math.min(block.span[1], span[1])], words: '' })),
    ...asides(sentence).filter(outside),
    ...linkAt(text, start, span[1], phrases).filter(outside),
    ...nameAt(sentence, start, phrases).filter(outside),
    ...speakersIn(sentence, phrases).filter(outside),
    ...daysIn(sentence, phrases).filter(outside),
  ]
  const citations: [Citation, ...Citation[]] = [{ report: digest.id, span }]
  let out = ''
  let at = span[0]
  for (const edit of edits.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    if (edit.span[0] < at) continue
    out += text.slice(at, edit.span[0]) + edit.words
    at = edit.span[1]
    if (edit.from && !overlap(edit.from.span, span)) citations.push(edit.from)
  }
  return { text: tidied(out + text.slice(at, span[1])), citations }
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** A dateline as wires write it: with the agency in parentheses, or in capitals; and the clock of an entry of a live page. */
const datelines = [/^\p{Lu}[\p{L}.,/\d ]{1,50}\(\p{Lu}[^()]{1,28}\)\s*\.?[-–—:]+\s*/u, /^\p{Lu}{3,}(?:[ ,/]+[\p{L}\d.]+){0,5} ?[-–—]+\s+/u]
const byline = /^(?:\s\p{Lu}[\p{L}.]*){1,4}\s+(?=\p{Lu}{3})/u
const clock = /^(?:kl\. ?)?\d{1,2}[.:]\d{2}:\s+/u

/** The words of a sentence that may stand in quotation marks: without its dateline and a credit behind it. */
export function quotable(sentence: Pick<StorySentence, 'digest' | 'span' | 'words'>): Span {
  const { digest, span } = sentence
  const { text, layout } = digest.reading.report
  const start = openingOf(
    sentence,
    layout.filter(({ kind }) => kind === 'dateline' || kind === 'byline' || kind === 'credit'),
  )
  const tail = /\s*\([^()]*\)\s*$/u.exec(text.slice(start, span[1]))
  return [start, tail ? start + tail.index : span[1]]
}

function openingOf({ digest, span, words }: Pick<StorySentence, 'digest' | 'span' | 'words'>, furniture: readonly { readonly span: Span }[]): number {
  const block = furniture.find((it) => it.span[0] <= span[0] && it.span[1] > span[0])
  const from = block ? Math.min(block.span[1], span[1]) : span[0]
  const rest = digest.reading.report.text.slice(from, span[1])
  const blank = /^\s*/u.exec(rest)?.[0].length ?? 0
  const label = clock.exec(rest.slice(blank))?.[0].length
  if (block || label !== undefined) return from + blank + (label ?? 0)
  const by = briefPhrases[digest.language].bylines.find((word) => words.startsWith(`${word} `))
  const writer = by === undefined ? 0 : by.length + (byline.exec(words.slice(by.length))?.[0].length ?? -by.length)
  const told = words.slice(writer)
  return from + writer + Math.max(0, ...datelines.map((pattern) => pattern.exec(told)?.[0].length ?? 0))
}

/** Parentheses, unless they hold one word in capitals: the short name of what stands before. */
function asides({ words, span }: StorySentence): readonly Edit[] {
  return [...words.matchAll(/\s*\([^()]*\)/gu)]
    .filter((match) => !/\(\p{Lu}[\p{Lu}\d-]{1,7}\)/u.test(match[0]) || /^[.!?]?\s*$/u.test(words.slice(match.index + match[0].length)))
    .map((match) => ({ span: [span[0] + match.index, span[0] + match.index + match[0].length], words: '' }))
}

function linkAt(text: string, start: number, end: number, { links }: BriefPhrases): readonly Edit[] {
  const opening = text.slice(start, end)
  const link = links.find((it) => opening.startsWith(`${it} `))
  return link === undefined ? [] : [{ span: [start, start + link.length + 1], words: '' }]
}

/** The name of whom a pronoun at the beginning stands for. */
function nameAt({ digest }: StorySentence, start: number, { pronouns, links }: BriefPhrases): readonly Edit[] {
  const { text } = digest.reading.report
  const link = links.find((it) => text.startsWith(`${it} `, start))
  const at = start + (link === undefined ? 0 : link.length + 1)
  const pronoun = pronouns.find((it) => text.slice(at, at + it.length).toLowerCase() === it && /^[\s,]/u.test(text.slice(at + it.length)))
  return pronoun === undefined ? [] : named(digest, [at, at + pronoun.length])
}

/** The names of speakers that a sentence gives as pronouns: "he told a news conference". */
function speakersIn({ digest, span }: StorySentence, { pronouns }: BriefPhrases): readonly Edit[] {
  const { text } = digest.reading.report
  return digest.reading.statements.flatMap(({ speaker }) => {
    if (!speaker?.span || speaker.span[0] < span[0] || speaker.span[1] > span[1]) return []
    return pronouns.includes(text.slice(...speaker.span).toLowerCase()) ? named(digest, speaker.span) : []
  })
}

function named({ id, reading }: Digest, pronoun: Span): readonly Edit[] {
  const { text } = reading.report
  const actor = reading.actors.find(({ mentions }) => mentions.some((it) => it.form === 'pronoun' && it.span[0] === pronoun[0]))
  const name = actor?.mentions.find((it) => it.form === 'name' && text.slice(...it.span) === actor.name) ?? actor?.mentions.find(({ form }) => form === 'name')
  if (!actor || !name || actor.kind !== 'person') return []
  const words = bareName(text.slice(...name.span), actor.role)
  return words.includes('\n') ? [] : [{ span: pronoun, words, from: { report: id, span: name.span } }]
}

const day = 86_400_000

/** Days that are named from the day of the report, where it is near: by their weekday, as long as nobody can take it for another. */
function daysIn({ digest, span }: StorySentence, { days, weekdays }: BriefPhrases): readonly Edit[] {
  const { text, publishedAt } = digest.reading.report
  const published = Date.parse(publishedAt?.slice(0, 10) ?? '')
  return digest.reading.times.flatMap((time): Edit[] => {
    if (time.span[0] < span[0] || time.span[1] > span[1] || /^['’]/u.test(text.slice(time.span[1]))) return []
    const words = text.slice(...time.span).toLowerCase()
    const word = days.find((it) => it.words === words)
    const at = Date.parse(/^\d{4}-\d\d-\d\d/u.exec(time.value ?? '')?.[0] ?? '')
    if (!word || !(Math.abs(at - published) <= day)) return []
    const weekday = weekdays[new Date(at).getUTCDay()] ?? ''
    return [{ span: time.span, words: filled(word.phrase, { weekday }), from: { report: digest.id, span: time.span } }]
  })
}

function tidied(words: string): string {
  const plain = words
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?])/gu, '$1')
    .trim()
  return plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
