import type { Citation, Language, Span, Stance, Statement } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { asSentence, distinct, type DraftSentence } from './draft.ts'
import { bareName } from './names.ts'
import { filled, type BriefPhrases, type Phrase } from './phrases.ts'
import { briefPhrases } from './phrases/index.ts'

/** Words of a quotation a brief gives. */
const mostWords = 45

/** What somebody said, in the words that were said: `frame` says how it stands to what was told before. Nothing where nobody is named. */
export function saidSentence(
  digest: Digest,
  statement: Statement,
  around: Span,
  language: Language,
  frame: 'stance' | 'against' | 'denied' = 'stance',
): DraftSentence | undefined {
  if (statement.type !== 'direct') return undefined
  const phrases = briefPhrases[language]
  const speaker = speakerOf(digest, statement, language)
  const said = speaker && contentAround(digest, statement, around)
  if (!speaker || !said) return undefined
  const line: Phrase = frame === 'stance' ? phrases.stances[plainStance(statement.stance)] : phrases[frame]
  const words = inMarks(digest.reading.report.text.slice(...said), phrases)
  const sentence = filled(line, { speaker: speaker.name, words })
  const foreign = !sameTongue(digest.language, language)
  const tongue = phrases.tongues[digest.language]
  const outlet = digest.reading.report.outlet?.name
  const text = foreign ? filled(phrases.original, { words: sentence, tongue, source: outlet ?? digest.id }) : sentence
  const told: [Citation, ...Citation[]] = [{ report: digest.id, span: said }, ...speaker.citations]
  return { text: asSentence(text), citations: distinct(told), ...(foreign && { labels: [tongue] }) }
}

/** Stances that are read out of the words said rather than out of the verb: the words are there to be read. */
const unspoken: readonly Stance[] = ['claims', 'demands', 'asks', 'supports']

function plainStance(stance: Stance): Stance {
  return unspoken.includes(stance) ? 'says' : stance
}

/** Words of a report as it wrote them, in quotation marks, with its outlet. */
export function quotedSentence(digest: Digest, span: Span, language: Language): DraftSentence | undefined {
  const phrases = briefPhrases[language]
  const source = digest.reading.report.outlet?.name
  const words = inMarks(digest.reading.report.text.slice(...span), phrases)
  const tongue = phrases.tongues[digest.language]
  if (sameTongue(digest.language, language)) {
    if (source === undefined) return undefined
    return { text: asSentence(filled(phrases.verbatim, { words, source })), citations: [{ report: digest.id, span }] }
  }
  return {
    text: asSentence(filled(phrases.original, { words, tongue, source: source ?? digest.id })),
    citations: [{ report: digest.id, span }],
    labels: [tongue],
  }
}

/** Whether readers of one language read the other as easily. */
export function sameTongue(a: Language, b: Language): boolean {
  const norwegian = (it: Language): boolean => it === 'nb' || it === 'nn'
  return a === b || (norwegian(a) && norwegian(b))
}

/** Words in the marks of the brief's language; marks inside become single ones, everything else stays. */
export function inMarks(words: string, { marks: [open, close] }: BriefPhrases): string {
  const plain = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/,$/u, '')
    .replace(/^["“«](?<inside>[^"”»]*)["”»]$/u, '$<inside>')
  return `${open}${plain.replace(/[«“]/gu, '‘').replace(/[»”]/gu, '’')}${close}`
}

interface Speaker {
  readonly name: string
  readonly citations: readonly Citation[]
}

/** Who spoke, by name; by what the report calls them where readers can read that. */
function speakerOf({ id, language, reading, sentences }: Digest, { speaker }: Statement, wanted: Language): Speaker | undefined {
  const actor = reading.actors.find((it) => it.id === speaker?.actor)
  if (!actor) return undefined
  const { text } = reading.report
  const full = actor.mentions.find((it) => it.form === 'name' && text.slice(...it.span) === actor.name) ?? actor.mentions.find(({ form }) => form === 'name')
  if (full) {
    const name = text.slice(...full.span).replace(/\s+/gu, ' ')
    const opens = sentences.some(({ span }) => span[0] === full.span[0])
    return { name: sameTongue(language, wanted) && !opens ? name : bareName(name, actor.role), citations: [{ report: id, span: full.span }] }
  }
  const role = speaker?.span ?? actor.mentions.find(({ form }) => form === 'role')?.span
  const isPronoun = role !== undefined && briefPhrases[language].pronouns.includes(text.slice(...role).toLowerCase())
  return role && !isPronoun && sameTongue(language, wanted) ? { name: text.slice(...role), citations: [{ report: id, span: role }] } : undefined
}

/** The sentences of what was said that lie around some words, as many as a brief gives. */
function contentAround({ sentences, reading }: Digest, { content }: Statement, around: Span): Span | undefined {
  const piece = content.find(([from, to]) => from < around[1] && around[0] < to) ?? content[0]
  if (!piece) return undefined
  const { text } = reading.report
  const parts = sentences.map(({ span }): Span => [Math.max(span[0], piece[0]), Math.min(span[1], piece[1])]).filter(([from, to]) => from < to)
  const within = parts.filter(([from, to]) => from < around[1] && around[0] < to)
  const from = within[0]?.[0] ?? piece[0]
  let to = within.at(-1)?.[1] ?? piece[1]
  if (text.slice(from, to).split(/\s+/u).length > mostWords) return undefined
  for (const part of parts) if (part[0] >= to && text.slice(from, part[1]).split(/\s+/u).length <= mostWords) to = part[1]
  return trimmedSpan(text, [from, to])
}

function trimmedSpan(text: string, [from, to]: Span): Span {
  const words = text.slice(from, to)
  const front = /^[\s"“«–—-]*/u.exec(words)?.[0].length ?? 0
  const back = /[\s"”»]*$/u.exec(words)?.[0].length ?? 0
  return [from + front, Math.max(from + front, to - back)]
}
