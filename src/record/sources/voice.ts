import type { Actor, Language, Role, Span, Statement } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { folded } from '../terms/letters.ts'
import type { Houses } from './houses.ts'
import { passing, type PassingRow } from './passing-table.ts'
import { properName } from './proper-name.ts'
import { closingOf, openingOf, sameSentence } from './closing.ts'
import { sentenceAround, shared, type Telling } from './telling.ts'

/** Who tells something, as its report has it. */
export interface Voice {
  /** Who says it, where that is no newsroom. */
  readonly speaker?: Speaker
  /** The newsrooms it came by, nearest to the speaker first; the report's own where it was told to that. */
  readonly houses: readonly string[]
  /** Whether people of the newsroom saw it themselves. */
  readonly eyes: boolean
  /** Who made the picture whose caption tells it, and through whom it came. */
  readonly picture?: { readonly maker?: string; readonly agency?: string }
}

/** Somebody who says something in a report. */
export interface Speaker {
  readonly digest: Digest
  readonly actor: Actor
  /** The words that name the speaker there. */
  readonly words: string
}

/** Who tells something in its report: the innermost statement around it, else words that say where it comes from; newsrooms from all of them. */
export function voiceOf(telling: Telling, houses: Houses): Voice {
  const picture = pictureOf(telling, houses)
  if (picture) return { houses: [], eyes: false, picture }
  const around = statementsAround(telling)
  const close = around.filter((statement) => isClose(telling, statement))
  const voices = close.map((statement) => voiceOfStatement(telling.digest, statement, houses))
  const through = (first: Voice): Voice => ({ ...first, houses: [...new Set([...first.houses, ...voices.flatMap((outer) => outer.houses)])] })
  const said = voices.find(({ speaker, eyes }) => speaker !== undefined || eyes)
  if (said) return through(said)
  const named = close.length === 0 ? (closed(telling, houses) ?? passedOn(telling, houses)) : passedOn(telling, houses)
  if (named) return through(named)
  const asserting = [...around.filter((statement) => !close.includes(statement)), ...assertingStatements(telling)].map((statement) =>
    voiceOfStatement(telling.digest, statement, houses),
  )
  return (
    asserting.find(({ speaker, eyes }) => speaker !== undefined || eyes) ??
    goesOn(telling, houses, around) ??
    through(asserting[0] ?? { houses: [], eyes: false })
  )
}

/** Whoever told of some tells of a part of them in the next sentence, too; so does whoever is heard where hearsay names nobody. */
function goesOn({ digest, trigger }: Telling, houses: Houses, around: readonly Statement[]): Voice | undefined {
  const { text } = digest.reading.report
  const here = sentenceAround(digest, trigger).span
  const opening = folded(text.slice(here[0], Math.min(here[1], here[0] + 30)))
  const part = phrases(digest.language, 'goes-on').some((phrase) => opening.includes(` ${phrase} `))
  const hearsay = around.some(({ speaker, cue }) => speaker === undefined && cue !== undefined)
  const before = part || hearsay ? digest.sentences.findLast(({ span }) => span[1] <= here[0]) : undefined
  return before && voiceOf({ digest, span: before.span, trigger: [before.span[0], before.span[0] + 1] }, houses)
}

function pictureOf({ digest: { reading }, trigger }: Telling, houses: Houses): Voice['picture'] {
  const { layout, media } = reading.report
  const inCaption = layout.find(({ kind, span }) => kind === 'caption' && shared(span, trigger) > 0)
  const shot = media.find(({ span }) => span !== undefined && (shared(span, trigger) > 0 || (inCaption !== undefined && shared(span, inCaption.span) > 0)))
  if (!inCaption && !shot) return undefined
  const agency = shot?.agency === undefined ? undefined : (houses.named(shot.agency) ?? shot.agency)
  return { ...(shot?.creator !== undefined && { maker: shot.creator }), ...(agency !== undefined && { agency }) }
}

/** Statements whose content holds the words, the innermost first; of words that are themselves that somebody says something, that statement last. */
function statementsAround({ digest, trigger, statement }: Telling): readonly Statement[] {
  const { statements } = digest.reading
  const around = statements
    .map((it) => ({ it, over: sum(it.content.map((part) => shared(part, trigger))), size: sum(it.content.map(([from, to]) => to - from)) }))
    .filter(({ it, over }) => over > 0 && it.id !== statement)
    .sort((a, b) => b.over - a.over || a.size - b.size)
    .map(({ it }) => it)
  return [...around, ...statements.filter(({ id }) => id === statement)]
}

/** Statements that the reading says assert the event of the words. */
function assertingStatements({ digest, span, trigger }: Telling): readonly Statement[] {
  const { events, statements } = digest.reading
  const ids = new Set(events.filter((event) => shared(event.trigger, trigger) > 0 && shared(event.evidence, span) > 0).flatMap(({ assertedBy }) => assertedBy))
  return statements.filter(({ id }) => ids.has(id))
}

/** Whether a statement is quoted, or its cue stands in the sentence of the words: reported speech seldom goes over more than one. */
function isClose({ digest, trigger }: Telling, { type, cue }: Statement): boolean {
  return type !== 'indirect' || cue === undefined || sameSentence(digest, cue, trigger)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

function voiceOfStatement(digest: Digest, statement: Statement, houses: Houses): Voice {
  const to = statement.addressees.flatMap((role) => houseOfRole(digest, role, houses) ?? [])
  const via = statement.via.flatMap((role) => houseOfRole(digest, role, houses) ?? [])
  const { speaker } = statement
  const found = speaker && actorOf(digest, speaker)
  if (!speaker || !found) return { houses: [...to, ...via], eyes: false }
  const behind = behindDateline(digest, speaker) ?? withNameBehind(digest, speaker, found)
  const actor = behind?.actor ?? found
  const words = behind?.words ?? wordsOf(digest, actor, speaker)
  if (isReporter(words, digest.language)) {
    const [house = lastHouseBefore(digest, speaker.span?.[0] ?? statement.content[0]?.[0] ?? 0, houses) ?? houses.of(digest)] = houses.within(words)
    return { houses: [house, ...via], eyes: true }
  }
  const asHouse = houseOfActor(actor, words, houses)
  if (asHouse !== undefined) return { houses: [...to, asHouse, ...via], eyes: false }
  // «brannsjefen til AFP» where the reading took both for the speaker
  const told = /\s(?:til|overfor|to|a)\s+(?=\p{Lu})/u.exec(words)
  const also = told ? houses.within(words.slice(told.index)) : []
  const said = told && also.length > 0 ? words.slice(0, told.index) : words
  return { speaker: { digest, actor, words: said }, houses: [...askedBy(words, digest.language, houses), ...also, ...to, ...via], eyes: false }
}

/** Who speaks where the words that name the speaker begin with the dateline. */
function behindDateline(digest: Digest, { span }: Role): Speaker | undefined {
  const { layout, text } = digest.reading.report
  const line = layout.find((block) => block.kind === 'dateline' && span !== undefined && shared(block.span, span) > 0)
  if (!line || !span || span[1] <= line.span[1]) return undefined
  const from = line.span[1] + (/^[^\p{L}\p{N}]*/u.exec(text.slice(line.span[1], span[1]))?.[0].length ?? 0)
  return from < span[1] ? speakerAt(digest, [from, span[1]]) : undefined
}

/** Who speaks where the reading left the name behind the trade: "warehouse worker Ivy Lund". */
function withNameBehind(digest: Digest, { span }: Role, { kind, mentions }: Actor): Speaker | undefined {
  if (!span || kind !== 'person' || mentions.some(({ form }) => form === 'name')) return undefined
  // "warehouse worker Ivy Lund", "a lawyer for inmates' families, Ivy Lund,"
  const name = /^(?:['’]?(?:\s\p{Ll}+){0,4},)?\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+/u.exec(digest.reading.report.text.slice(span[1], span[1] + 60))?.[0]
  return name === undefined ? undefined : speakerAt(digest, [span[0], span[1] + name.length])
}

function actorOf({ reading: { actors } }: Digest, { actor }: Role): Actor | undefined {
  return actors.find(({ id }) => id === actor)
}

function wordsOf({ reading: { report } }: Digest, actor: Actor, { span }: Role): string {
  const there = span && report.text.slice(...span)
  return there !== undefined && there.length > 0 ? there : actor.name
}

function houseOfRole(digest: Digest, role: Role, houses: Houses): string | undefined {
  const actor = actorOf(digest, role)
  return actor && houseOfActor(actor, wordsOf(digest, actor, role), houses)
}

function houseOfActor(actor: Actor, words: string, houses: Houses): string | undefined {
  // «la prensa» and "reporters" are no newsroom
  if (actor.kind === 'agency' || actor.kind === 'outlet')
    return houses.named(actor.name) ?? houses.within(words)[0] ?? (/\p{Lu}/u.test(actor.name) ? actor.name : undefined)
  return houses.named(actor.name)
}

const phrases = (language: Language, use: PassingRow['use']): readonly string[] =>
  passing.filter((row) => row.language === language && row.use === use).map(({ words }) => words)

function isReporter(words: string, language: Language): boolean {
  // what it is called stands first: «la comandante a los periodistas» is none
  const forms = (folded(words).match(/\p{L}+/gu) ?? []).slice(0, 3)
  return phrases(language, 'reporter').some((word) => forms.some((form) => form.startsWith(folded(word))))
}

/** Newsrooms a source is said to have spoken to: «consultadas por». */
function askedBy(words: string, language: Language, houses: Houses): readonly string[] {
  const at = askedAt(words, language)
  return at < 0 ? [] : houses.within(words.slice(at))
}

/** Where a description of a source begins to say who asked it; -1 for nowhere. */
export function askedAt(words: string, language: Language): number {
  const places = phrases(language, 'asked').map((phrase) => words.search(new RegExp(`(?<=[\\s,])${phrase}\\s`, 'u')))
  return Math.min(...places.map((at) => (at < 0 ? Infinity : at)).filter((at) => at > 0), Infinity) === Infinity
    ? -1
    : Math.min(...places.filter((at) => at > 0))
}

function lastHouseBefore({ reading: { report } }: Digest, at: number, houses: Houses): string | undefined {
  return houses.within(report.text.slice(0, at)).at(-1)
}

/** Who the sentence names at its end or its beginning. */
function closed(telling: Telling, houses: Houses): Voice | undefined {
  const { digest } = telling
  const { text } = digest.reading.report
  const closing = closingOf(telling) ?? openingOf(telling)
  if (!closing) return undefined
  const words = text.slice(...closing.speaker)
  const to = houses.within(text.slice(...closing.rest))
  if (isReporter(words, digest.language))
    return { houses: [houses.within(words)[0] ?? lastHouseBefore(digest, closing.speaker[0], houses) ?? houses.of(digest)], eyes: true }
  const house = houses.named(words.replace(/^(?:the|el|la)\s/iu, ''))
  if (house !== undefined) return { houses: [house], eyes: false }
  if (/^(?:it|he|she|they|han|hun|ho|de|dei|que)$/iu.test(words)) return undefined
  const speaker = speakerAt(digest, closing.speaker)
  return { speaker, houses: [...askedBy(words, digest.language, houses), ...to], eyes: false }
}

/** Words of the sentence that say where it comes from, though nobody says anything: «får vi opplyst av to vakter», «lensmannen nedjusterer tallet». */
function passedOn({ digest, span, trigger }: Telling, houses: Houses): Voice | undefined {
  const sentence = sentenceAround(digest, trigger)
  const { text } = digest.reading.report
  const by = namedBehind(digest, sentence.span, houses) ?? namedBehind(digest, takingUp(digest, sentence), houses)
  if (by) return by
  const words = text.slice(...sentence.span)
  for (const verb of phrases(digest.language, 'revises')) {
    const found = new RegExp(`(?<!\\p{L})${verb}(?!\\p{L})`, 'u').exec(words)
    const at = found ? sentence.span[0] + found.index : -1
    const start = beginOf(digest, sentence.span)
    const opens = (from: number): boolean => from <= start + 12 || /^[^.,;:]{1,80},\s$/u.test(text.slice(start, from))
    const before =
      found &&
      digest.reading.actors.find((actor) => actor.mentions.some((mention) => opens(mention.span[0]) && mention.span[1] <= at && at - mention.span[1] < 3))
    const mention = before?.mentions.find(({ span: [, to] }) => to <= at && at - to < 3)
    if (before && mention && span[1] > mention.span[1] && houseOfActor(before, before.name, houses) === undefined)
      return { speaker: { digest, actor: before, words: text.slice(...mention.span) }, houses: [], eyes: false }
  }
  return undefined
}

/** Where the words of a sentence begin: behind its dateline. */
function beginOf({ reading: { report } }: Digest, span: Span): number {
  const line = report.layout.find(({ kind, span: at }) => kind === 'dateline' && shared(at, span) > 0)
  return line ? line.span[1] + (/^[^\p{L}\p{N}]*/u.exec(report.text.slice(line.span[1], span[1]))?.[0].length ?? 0) : span[0]
}

/** Whom a sentence names as the one it comes from. */
function namedBehind(digest: Digest, sentence: Span | undefined, houses: Houses): Voice | undefined {
  if (!sentence) return undefined
  const { text } = digest.reading.report
  for (const phrase of phrases(digest.language, 'by')) {
    const found = new RegExp(`(?<!\\p{L})${phrase}\\s+`, 'u').exec(text.slice(...sentence))
    if (!found) continue
    const from = sentence[0] + found.index + found[0].length
    const to = from + (/^[^.,;:!?\n]*/u.exec(text.slice(from, sentence[1]))?.[0].length ?? 0)
    const speaker = speakerAt(digest, [from, to])
    if (houses.named(speaker.words) === undefined) return { speaker, houses: [], eyes: false }
  }
  return undefined
}

/** The next sentence of the paragraph where it opens with a word that takes this one up: «Det får avisen opplyst av …». */
function takingUp(digest: Digest, { span, paragraph }: { readonly span: Span; readonly paragraph: number }): Span | undefined {
  const next = digest.sentences.find((sentence) => sentence.paragraph === paragraph && sentence.span[0] >= span[1])
  const [first = ''] = next ? (folded(digest.reading.report.text.slice(...next.span)).match(/\p{L}+/gu) ?? []) : []
  return next && phrases(digest.language, 'takes-up').includes(first) ? next.span : undefined
}

/** Who some words name: the actor of the reading they are, or one of their own where the reading has none of that name. */
function speakerAt(digest: Digest, span: Span): Speaker {
  const words = digest.reading.report.text.slice(...span).trim()
  const known = digest.reading.actors.find((actor) =>
    actor.mentions.some((mention) => mention.span[0] >= span[0] && shared(mention.span, span) > words.length / 2),
  )
  const own: Actor = { id: `words ${span[0]}`, kind: 'other', name: words, sectors: [], mentions: [{ span, form: 'role' }], links: {}, confidence: 0 }
  const name = properName({ ...own, kind: 'person', mentions: [{ span, form: 'name' }] }, digest.language)
  const isNamed = name !== undefined && name.includes(' ') && words.endsWith(name)
  if (!isNamed || known?.name.includes(name)) return { digest, words, actor: known ?? own }
  const named = digest.reading.actors.find((actor) => actor.name === name)
  return { digest, words, actor: named ?? { ...own, kind: 'person', name, role: words.slice(0, -name.length).trim(), mentions: [{ span, form: 'name' }] } }
}
