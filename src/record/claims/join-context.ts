import type { EventType } from '../../words/index.ts'
import type { Digest, PropositionMention } from '../digest/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import { openCommonness } from '../terms/commonness.ts'
import { rememberedOf } from '../terms/remembered.ts'
import { mark, scan } from '../terms/scan.ts'
import { senseTermsOf } from './sense-terms.ts'
import { stemOf } from './stem.ts'
import { weighed, type Weighed } from './weighed.ts'

/** A mention with what is compared of it. */
export interface Joinable {
  /** Its number among all mentions that were ever compared, and what was found of it and those before it, by their numbers: see `openJudging`. */
  readonly id: number
  readonly judged: Map<number, number>
  readonly number: number
  /** Number of its report in the story. */
  readonly report: number
  readonly digest: Digest
  readonly mention: PropositionMention
  /** PLOVER type of its event. */
  readonly type: EventType | undefined
  /** Terms of all its slots. */
  readonly slots: readonly number[]
  /** Hash of what its lemma begins with; 0 for short ones. */
  readonly stem: number
  /** The blocks it is in: only mentions of one block are compared. */
  readonly keys: readonly string[]
  /** How many mentions of its report have its stem. */
  readonly inReport: number
  /** Names and numbers of its sentence, and all its other words. */
  readonly names: Weighed
  readonly words: Weighed
  /** Words of its clause. */
  readonly clause: Weighed
  readonly clauseNames: Weighed
  /** What the words of its sentence and of its clause stand for in any language, by how rare it is. */
  readonly senses: Weighed
  readonly clauseSenses: Weighed
  /** How far into its report it stands, 0 to 1. */
  readonly depth: number
  /** Concepts of the other mentions of its sentence. */
  readonly beside: ReadonlySet<number>
}

/** A story as mentions ready to be compared. */
export interface JoinContext {
  readonly mentions: readonly Joinable[]
  readonly reports: number
  /** Mentions a key of a block stands for. */
  readonly counts: ReadonlyMap<string, number>
  /** How alike the words of two reports are, in thousandths. */
  alike(a: number, b: number): number
}

const common = openCommonness()

/** What of a story's reports and mentions is compared. */
export function contextOf({ digests }: JoinedStory): JoinContext {
  const mentions: Joinable[] = []
  const reports: ReadonlyMap<number, number>[] = []
  digests.forEach((digest, report) => {
    const { words, mentions: ofReport } = compareOf(digest)
    reports.push(words)
    for (const one of ofReport) mentions.push({ ...one, number: mentions.length, report })
  })
  const counts = new Map<string, number>()
  for (const { keys } of mentions) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return { mentions, reports: reports.length, counts, alike: alikeReports(reports) }
}

/** What of a report is compared, whatever story it is in. */
interface ComparedReport {
  /** Its words with their weights. */
  readonly words: ReadonlyMap<number, number>
  readonly mentions: readonly Omit<Joinable, 'number' | 'report'>[]
}

let nextId = 0

const compareOf = rememberedOf((digest: Digest): ComparedReport => {
  const sentences = sentenceTerms(digest)
  const senses = senseTermsOf(digest)
  const all = new Map<number, number>()
  for (const { words } of sentences) for (const [term, weight] of words.weights) all.set(term, (all.get(term) ?? 0) + weight)
  const types = new Map(digest.reading.events.map(({ id, type }) => [id, type]))
  const concepts = digest.sentences.map(() => new Set<number>())
  for (const { sentence, concepts: told } of digest.mentions) for (const concept of told) concepts[sentence]?.add(concept)
  const inReport = new Map<string, number>()
  const nameOf = ({ lemma }: PropositionMention): string => String(stemOf(lemma) || lemma)
  for (const mention of digest.mentions) inReport.set(nameOf(mention), (inReport.get(nameOf(mention)) ?? 0) + 1)
  const mentions = digest.mentions.map((mention) => {
    const terms = sentences[mention.sentence] ?? nothing
    const stem = stemOf(mention.lemma)
    return {
      id: nextId++,
      judged: new Map<number, number>(),
      digest,
      mention,
      type: types.get(mention.event ?? ''),
      slots: [...mention.slots.subject, ...mention.slots.object, ...mention.slots.other],
      stem,
      keys: keysOf(mention, stem),
      inReport: inReport.get(nameOf(mention)) ?? 0,
      names: terms.names,
      words: terms.words,
      ...clauseTerms(terms, mention.span),
      senses: senses.ofSentence(mention.sentence),
      clauseSenses: weighed(senses.ofSpan(mention.sentence, mention.span)),
      depth: mention.sentence / Math.max(1, digest.sentences.length),
      beside: concepts[mention.sentence] ?? new Set<number>(),
    }
  })
  return { words: all, mentions }
})

const lengthOf = rememberedOf((terms: ReadonlyMap<number, number>) => Math.sqrt([...terms.values()].reduce((sum, weight) => sum + weight * weight, 0)))

/** Cosines of the words of reports, each computed once. */
function alikeReports(reports: readonly ReadonlyMap<number, number>[]): JoinContext['alike'] {
  const lengths = reports.map(lengthOf)
  const known = new Map<number, number>()
  return (a, b) => {
    const key = Math.min(a, b) * reports.length + Math.max(a, b)
    const found = known.get(key)
    if (found !== undefined) return found
    const [small, large] = [reports[Math.min(a, b)] ?? new Map<number, number>(), reports[Math.max(a, b)] ?? new Map<number, number>()]
    let sum = 0
    for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0)
    const made = Math.round((1000 * sum) / ((lengths[a] ?? 0) * (lengths[b] ?? 0) || 1))
    known.set(key, made)
    return made
  }
}

/** The blocks a mention is in: only mentions of one block are compared. */
function keysOf(mention: PropositionMention, stem: number): readonly string[] {
  return [
    ...(stem === 0 ? [`l${mention.lemma}`] : [`s${stem}`]),
    ...mention.families.map((family) => `f${family}`),
    ...(mention.quantity ? [`q${mention.quantity.kind}`] : []),
  ]
}

interface SentenceTerms {
  readonly names: Weighed
  readonly words: Weighed
  /** Terms in text order with where they begin. */
  readonly at: readonly (readonly [from: number, term: number, weight: number])[]
}

const none = weighed(new Map())
const nothing: SentenceTerms = { names: none, words: none, at: [] }
const leastRarity = 1

function sentenceTerms(digest: Digest): readonly SentenceTerms[] {
  const { words, sounds, numbers, marks, from } = scan(digest.reading.report.text)
  const made = digest.sentences.map(() => ({ names: new Map<number, number>(), words: new Map<number, number>(), at: [] as [number, number, number][] }))
  let sentence = 0
  for (let index = 0; index < words.length; index++) {
    const start = from[index]!
    while (sentence + 1 < made.length && (digest.sentences[sentence]?.span[1] ?? Infinity) <= start) sentence++
    const weight = common.rarity(words[index]!)
    const into = made[sentence]
    if (!into || weight < leastRarity) continue
    const term = numbers[index]! || sounds[index]! || words[index]!
    into.words.set(term, weight)
    into.at.push([start, term, weight])
    if (numbers[index] !== 0 || (marks[index]! & mark.name) !== 0) into.names.set(term, weight)
  }
  return made.map(({ names, words: all, at }) => ({ names: weighed(names), words: weighed(all), at }))
}

function clauseTerms({ at, names }: SentenceTerms, [from, to]: readonly [number, number]): Pick<Joinable, 'clause' | 'clauseNames'> {
  const clause = new Map(at.flatMap(([start, term, weight]): [number, number][] => (start >= from && start < to ? [[term, weight]] : [])))
  return { clause: weighed(clause), clauseNames: weighed(new Map([...clause].filter(([term]) => names.weights.has(term)))) }
}
