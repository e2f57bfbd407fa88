import { bestTags } from './decode.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type AddWeights, type Balance, type NameModel, weightsOf } from './model.ts'
import { ownPlace, placeAt, seeReport, tagCount, tags, type SeenReport } from './scores.ts'
import { contextFeatures, mostContext, type TaggedSentence } from './sentence.ts'
import { addVotes } from './votes.ts'
import { placeFeatures, places, type SeenWord } from './word.ts'

/** A sentence and what the network says of names in it: one row a word, in the order of `tags`. */
export interface ScoredSentence extends TaggedSentence {
  readonly scores: ArrayLike<number>
}

/** Finds the names of a report: a BIO tag for each word of each sentence. */
export interface NameFinder {
  find(sentences: readonly ScoredSentence[]): (typeof tags)[number][][]
}

/** Forms kept in memory before all are let go. */
const mostForms = 60_000

/** Sums of the weights of a form's features: a row of `tagCount` for each place, made when first asked for. */
interface PlaceSums {
  readonly rows: Int32Array
  readonly made: Uint8Array
}

/** Sums of forms. */
export type Sums = Map<SeenWord, PlaceSums>

/** Numbers of the places of neighbours, from two before to two after. */
const neighbours = placeAt.map((place) => places.indexOf(place))

/** What the tag of no name gets where a word and its neighbours have no capitals and the network hears none either: enough to end the matter without looking further. */
const plainly = 2000

const isSmall = (word: SeenWord | undefined): boolean => word === undefined || word.lettering === 0 || word.lettering === 5

const isPlain = (words: readonly SeenWord[], i: number): boolean => isSmall(words[i]) && isSmall(words[i - 1]) && isSmall(words[i + 1])

/** The network's score of no name is above all others by this much: once in twenty. */
const quiet = 3

function isQuiet(scores: ArrayLike<number>, at: number): boolean {
  const none = scores[at]! - quiet
  for (let tag = 1; tag < tagCount; tag++) if (scores[at + tag]! > none) return false
  return true
}

/** Sums of weights of the features of every word, without the network. */
export function reportEmissions(report: SeenReport, scores: readonly ArrayLike<number>[], add: AddWeights, sums: Sums): Float64Array[] {
  const found = new Int32Array(mostContext)
  const sumsOf = (word: SeenWord): PlaceSums => {
    const known = sums.get(word)
    if (known !== undefined) return known
    const fresh = { rows: new Int32Array(places.length * tagCount), made: new Uint8Array(places.length) }
    sums.set(word, fresh)
    return fresh
  }
  const make = (word: SeenWord, { rows, made }: PlaceSums, place: number): void => {
    made[place] = 1
    for (const feature of placeFeatures(word, places[place]!)) add(feature, rows, place * tagCount)
  }
  return report.sentences.map((sentence, s) => {
    const { words } = sentence
    const out = new Float64Array(words.length * tagCount)
    const facts = report.facts[s]!
    for (let j = 0; j < words.length; j++) {
      const word = words[j]!
      const own = sumsOf(word)
      const { rows, made } = own
      for (let i = Math.max(0, j - 2); i <= j + 2 && i < words.length; i++) {
        const place = i === j ? places.indexOf(ownPlace(sentence, i)) : neighbours[j - i + 2]!
        if (made[place] === 0) make(word, own, place)
        const from = place * tagCount
        const to = i * tagCount
        for (let tag = 1; tag < tagCount; tag++) out[to + tag]! += rows[from + tag]!
      }
    }
    for (let i = 0; i < words.length; i++) {
      if (isPlain(words, i) && isQuiet(scores[s]!, i * tagCount)) {
        out[i * tagCount] = plainly
        continue
      }
      const count = contextFeatures(sentence, i, facts[i]!, found)
      for (let feature = 0; feature < count; feature++) add(found[feature]!, out, i * tagCount)
    }
    return out
  })
}

/** Joins the voices and decides; `emissions` change in place. */
export function decide(
  report: SeenReport,
  emissions: readonly Float64Array[],
  scores: readonly ArrayLike<number>[],
  transitions: ArrayLike<number>,
  { network, outside, votes }: Balance,
): Uint8Array[] {
  emissions.forEach((row, s) => {
    const given = scores[s]!
    for (let k = 0; k < row.length; k++) row[k]! += network * given[k]! + (k % tagCount === 0 ? outside : 0)
  })
  const best = (row: Float64Array): Uint8Array => bestTags(row, transitions, row.length / tagCount)
  const first = emissions.map(best)
  if (votes === 0) return first
  const changed = addVotes(report.sentences, first, emissions, votes)
  return emissions.map((row, s) => (changed.has(row) ? best(row) : first[s]!))
}

/** Opens a model and the lists for finding names: features of words and context, the network's scores, votes of the whole report. */
export function openFinder(model: NameModel, gazetteer: Gazetteer): NameFinder {
  const add = weightsOf(model)
  const memory = new Map<string, SeenWord>()
  const sums: Sums = new Map()
  return {
    find(sentences) {
      if (memory.size > mostForms) {
        memory.clear()
        sums.clear()
      }
      const report = seeReport(sentences, gazetteer, memory)
      const scores = sentences.map((sentence) => sentence.scores)
      const decided = decide(report, reportEmissions(report, scores, add, sums), scores, model.transitions, model.balance)
      return decided.map((row) => Array.from(row, (tag) => tags[tag] ?? 'O'))
    },
  }
}
