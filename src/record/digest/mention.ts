import type { Reading, Span } from '../../words/index.ts'
import { hashOf } from '../terms/letters.ts'
import { readWord } from '../terms/word-reader.ts'
import { meaningOf, thingsOf } from '../concepts/index.ts'
import { clauseOf, coreOf } from './clause.ts'
import { countingOf } from './counted.ts'
import { quantityOf } from './quantity.ts'
import type { MentionSlots, PropositionMention } from './digest.ts'
import type { Candidate, Looked } from './mention-candidates.ts'
import { gather, isClausal, plainRelation } from './mention-tree.ts'
import { isNegated } from './negation.ts'
import { numberAt } from './number-of.ts'
import { fillersOf, type Filler } from './slots.ts'
import { toldClause } from './told-clause.ts'

/** Who is spoken of where: the actor of each word that speaks of one. */
export type ActorsAt = ReadonlyMap<number, Reading['actors'][number]>

/** The actors of a reading by where their mentions begin. */
export function actorsAt({ actors }: Reading): ActorsAt {
  return new Map(actors.flatMap((actor) => actor.mentions.map(({ span }): [number, Reading['actors'][number]] => [span[0], actor])))
}

/** A candidate as a mention, with what joining and standing need to know of it. */
export function mentionOf(it: Looked, candidate: Candidate, actors: ActorsAt): PropositionMention {
  const { text, reading, children } = it
  const { word, event, cue, meaning } = candidate
  const trigger: Span = [text.from[word] ?? 0, text.to[word] ?? 0]
  const span = clauseOf(text, children, word)
  const fillers = fillersOf(text, children, word)
  const quantity = quantityOf(it, candidate, fillers)
  const cardinality = cardinalityOf(it, candidate)
  const place = reading.places.find(({ mentions }) => mentions.some((at) => within(at, span)))
  const time = reading.times.find((at) => within(at.span, span) && at.from !== undefined && (at.type === 'date' || at.type === 'time'))
  return {
    kind: cue ? 'statement' : 'event',
    sentence: text.sentenceOf[word] ?? 0,
    trigger,
    span,
    core: coreOf(text, children, word),
    told: toldClause(it, candidate),
    lemma: candidate.lemma,
    form: candidate.form,
    concepts: meaning.concepts,
    families: meaning.families,
    negated: isNegated(text, children, word),
    ...(cardinality !== undefined && { cardinality }),
    ...(quantity && { quantity }),
    within: statementsAround(reading, trigger),
    slots: slotsOf(it, fillers, actors),
    ...(place && { place: place.geonames === undefined ? place.name.toLowerCase() : String(place.geonames) }),
    ...(time?.from !== undefined && { day: Date.parse(time.from) }),
    ...(event && { event: event.id }),
    ...(cue && { statement: cue.id }),
  }
}

function within(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1]
}

function statementsAround({ statements }: Reading, trigger: Span): readonly string[] {
  return statements
    .flatMap(({ id, content }) => content.filter((span) => within(trigger, span)).map((span) => ({ id, length: span[1] - span[0] })))
    .sort((a, b) => a.length - b.length)
    .map(({ id }) => id)
}

/** How many events a noun counts; a noun that counts people counts none. */
function cardinalityOf({ text, children }: Looked, { word, form, meaning }: Candidate): number | undefined {
  if (form !== 'noun' || countingOf(meaning.concepts)) return undefined
  for (const child of children[word] ?? []) {
    if (plainRelation(text.relation[child]) !== 'nummod' && plainRelation(text.relation[child]) !== 'det' && plainRelation(text.relation[child]) !== 'amod')
      continue
    const number = numberAt(text, child)
    if (number?.min !== undefined && number.min === number.max && (number.min > 1 || text.upos[child] !== 'DET')) return number.min
  }
  return undefined
}

const mostTerms = 12

function slotsOf(it: Looked, fillers: readonly Filler[], actors: ActorsAt): MentionSlots {
  const of = (slot: Filler['slot']): number[] =>
    [...new Set(fillers.filter((filler) => filler.slot === slot).flatMap(({ word }) => termsBelow(it, word, actors)))].slice(0, mostTerms)
  return { subject: of('subject'), object: of('object'), other: of('other') }
}

/** Hashes of the words of a phrase: of the name of the actor it speaks of, else by concept, else by sound. */
function termsBelow({ text, children }: Looked, word: number, actors: ActorsAt): readonly number[] {
  const words = new Set<number>()
  gather(children, word, words, (other) => isClausal(text, other))
  return [...words]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const actor = actors.get(text.from[at] ?? -1)
      const own = termOf(text, at)
      const named =
        actor && actor.kind !== 'other'
          ? actor.name
              .split(/[\s-]+/u)
              .filter((part) => part.length > 2)
              .map(soundOf)
          : []
      return [...(own === undefined ? [] : [own]), ...named, ...(actor?.kind === 'country' && actor.country !== undefined ? [hashOf(actor.country)] : [])]
    })
}

const contentful = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])
const conceptSeed = 0x2f1b

function termOf(text: Looked['text'], word: number): number | undefined {
  const upos = text.upos[word] ?? 'X'
  if (!contentful.has(upos)) return undefined
  const lemma = (text.lemma[word] ?? '').toLowerCase()
  const [concept] =
    upos === 'PROPN'
      ? []
      : [...(upos === 'VERB' ? [] : thingsOf(text.language, lemma)), ...meaningOf(text.language, upos === 'VERB' ? 'v' : 'n', lemma).concepts]
  return concept === undefined ? soundOf(text.form[word] ?? '') : hashOf(String(concept), conceptSeed)
}

function soundOf(word: string): number {
  const { sound, word: plain } = readWord(word, 0, word.length, false)
  return sound || plain
}
