import type { Actor, Language, Reading, Role, Span, Statement } from '../../words/index.ts'
import { bareName } from '../brief/names.ts'
import { filled } from '../brief/phrases.ts'
import { briefPhrases } from '../brief/phrases/index.ts'
import { inMarks, sameTongue } from '../brief/said.ts'
import { quotePhrases } from './phrases-table.ts'

/** A sentence to be copied, and the words of the report it rests on. */
export interface Quoted {
  readonly text: string
  readonly spans: readonly [Span, ...Span[]]
}

/**
 * What somebody said, with whose words it is behind it: «…», sier Zúñiga til en lokal TV-stasjon, ifølge AFP. Words that were said stand as they were said; where
 * they are told in other words, or by somebody the language asked for has no name for, the report's own sentence stands in their place.
 */
export function quotedStatement(reading: Reading, statement: Statement, source: Source): Quoted {
  const { language: tongue, wanted } = source
  const speaker = statement.type === 'direct' && statement.speaker ? calledIn(reading, statement.speaker, source) : undefined
  const quoted = speaker ? directWords(reading, statement, speaker, source) : writtenWords(reading, statement, source)
  const text = sameTongue(tongue, wanted) ? quoted.text : `${quoted.text} (${briefPhrases[wanted].tongues[tongue]})`
  return { ...quoted, text: `${text}.` }
}

/** Where a statement stands and for whom it is put. */
export interface Source {
  /** Language of the report, and of the sentence. */
  readonly language: Language
  readonly wanted: Language
  /** The report's newsroom, else what it is called by. */
  readonly outlet: string
}

function directWords(reading: Reading, statement: Statement, speaker: Called, source: Source): Quoted {
  const phrases = quotePhrases[source.wanted]
  const { text } = reading.report
  const words = inMarks(statement.content.map((span) => bareWords(text.slice(...span))).join(' … '), briefPhrases[source.wanted])
  const said = filled(statement.stance === 'reports' ? phrases.reports : phrases.says, { words, speaker: speaker.name })
  const [addressee] = statement.addressees
  const to = addressee && isSomebody(reading, addressee) ? calledIn(reading, addressee, source) : undefined
  const heard = to ? filled(phrases.to, { sentence: said, addressee: to.name }) : said
  const via = statement.via.filter(({ actor }) => actor !== addressee?.actor && actor !== statement.speaker?.actor)
  const relays = via.flatMap((role) => calledIn(reading, role, source) ?? [])
  const [nearest = source.outlet, ...others] = relays.map(({ name }) => name).filter((name) => name !== speaker.name)
  const from = others.reduce((chain, relay) => filled(phrases.via, { source: chain, relay }), nearest)
  const attributed = from === speaker.name ? heard : filled(briefPhrases[source.wanted].accordingTo, { sentence: heard, source: from })
  const [first = speaker.span, ...more] = statement.content
  return { text: attributed, spans: [first, ...more, speaker.span, ...[to, ...relays].flatMap((it) => (it ? [it.span] : []))] }
}

/** Whether an addressee is named, or so short that it is who and not what else stands there. */
function isSomebody({ actors }: Reading, { actor: id, span }: Role): boolean {
  const actor = actors.find((it) => it.id === id)
  return actor?.mentions.some(({ form }) => form === 'name') === true || (actor?.kind !== 'other' && span !== undefined && span[1] - span[0] <= 40)
}

/** The sentence of the report, in the newsroom's own words. */
function writtenWords(reading: Reading, statement: Statement, { wanted, outlet }: Source): Quoted {
  const { text } = reading.report
  const parts = [...statement.content, ...(statement.cue ? [statement.cue] : []), ...(statement.speaker?.span ? [statement.speaker.span] : [])]
  const span = sentenceOver(text, [Math.min(...parts.map(([from]) => from)), Math.max(...parts.map(([, to]) => to))])
  const words = inMarks(bareWords(text.slice(...span)).replace(/[.,;:]$/u, ''), briefPhrases[wanted])
  return { text: filled(quotePhrases[wanted].writes, { words, source: outlet }), spans: [span] }
}

interface Called {
  readonly name: string
  readonly span: Span
}

/** What somebody is called in the language asked for: by name, or as the report calls them where its words can be read; nothing for a pronoun. */
function calledIn({ actors, report: { text } }: Reading, { actor: id, span }: Role, { language, wanted }: Source): Called | undefined {
  const actor = actors.find((it) => it.id === id)
  const named = actor?.mentions.find((it) => it.form === 'name' && text.slice(...it.span) === actor.name) ?? actor?.mentions.find(({ form }) => form === 'name')
  if (actor && named) return { name: bareName(oneLine(text.slice(...named.span)), actor.role), span: named.span }
  const described = span && !isPronoun(actor, span) ? span : actor?.mentions.find(({ form }) => form === 'role')?.span
  return described && sameTongue(language, wanted) ? { name: oneLine(text.slice(...described)), span: described } : undefined
}

function isPronoun(actor: Actor | undefined, [from, to]: Span): boolean {
  return actor?.mentions.some(({ span, form }) => form === 'pronoun' && span[0] === from && span[1] === to) === true
}

/** A stretch out to where its sentence, or its line, begins and ends. */
export function sentenceOver(text: string, [from, to]: Span): Span {
  const begins = [...text.matchAll(sentenceBegins)].map((it) => it.index + it[0].length)
  const end = /^[^]*?(?:(?=\n)|(?<=[.!?…]["”»]?)(?=\s|$)|$)/u.exec(text.slice(to))?.[0].length ?? 0
  return [Math.max(0, ...begins.filter((it) => it <= from)), /[.!?…]["”»]?$/u.test(text.slice(from, to)) ? to : to + end]
}

/** What stands between sentences: an abbreviation is shorter than the words before a full stop. */
const sentenceBegins = /\n+\s*|(?<=\p{L}{3}[.!?…]|[.!?…]["”»])\s+(?=[\p{Lu}"“«–—])/gu

/** Words without the dash or marks around them, and without a comma that only leads to who says them. */
function bareWords(words: string): string {
  return words
    .trim()
    .replace(/^[\s–—-]+/u, '')
    .replace(/^["“«](?<inside>[^"”»]*)["”»],?$/u, '$<inside>')
    .replace(/,$/u, '')
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ')
}
