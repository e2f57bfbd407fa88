import type { Knowledge } from '../../src/knowledge/index.ts'
import type { Annotated, LanguagePack } from '../../src/language/index.ts'
import type { LoadedLanguage } from '../../src/language/load.ts'
import { eventLexiconOf } from '../../src/read/events/lexicon.ts'
import { surroundingsOf, type Surroundings } from '../../src/read/events/learned/surroundings.ts'
import { triggerFeatures } from '../../src/read/events/learned/trigger-features.ts'
import { proposedIn } from '../../src/read/events/proposals.ts'
import { sceneOf, type Scene, type Seen } from '../../src/read/events/scene.ts'
import type { Trigger } from '../../src/read/events/triggers.ts'
import { partsOf } from '../../src/read/parts.ts'
import { treeOf } from '../../src/read/tree.ts'
import { wordsIn } from '../../src/read/words.ts'
import type { Language, Span } from '../../src/words/index.ts'
import type { GoldEvent, GoldRow } from './gold.ts'

/** Languages whose own lemmas are learned: those with enough gold. */
export const learnedLanguages: ReadonlySet<Language> = new Set<Language>(['en', 'es'])

/** A gold row read as far as the learned step needs it. */
export interface Prepared {
  readonly row: GoldRow
  readonly text: Annotated
  readonly scene: Scene
  readonly around: Surroundings
  readonly candidates: readonly CandidateTrigger[]
  readonly events: readonly PlacedEvent[]
}

/** A proposed trigger with its features. */
export interface CandidateTrigger {
  readonly trigger: Trigger
  readonly listed: boolean
  readonly places: readonly number[]
}

/** An event of the gold with the words its participants hang on, and how fit each candidate is to be its trigger by place alone. */
export interface PlacedEvent {
  readonly gold: GoldEvent
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly fit: Float64Array
}

/** What was read of a row before its events. */
export function seenOf(text: Annotated, row: GoldRow, pack: LanguagePack, knowledge: Knowledge): Seen {
  const input = { id: row.id, text: row.text, ...(row.date === '' ? {} : { publishedAt: row.date }) }
  const parts = partsOf(text, input, pack, knowledge)
  return { layout: parts.layout, actors: parts.actors, statements: parts.statements, places: parts.places, times: parts.times, tree: treeOf(text) }
}

/** Reads a row up to its candidates. */
export function prepare(row: GoldRow, loaded: LoadedLanguage, knowledge: Knowledge): Prepared {
  const { pack } = loaded
  const text = loaded.annotate(row.text)
  const scene = sceneOf(text, eventLexiconOf(pack), seenOf(text, row, pack, knowledge))
  const { listed, unlisted } = proposedIn(scene, learnedLanguages.has(row.language))
  const around = surroundingsOf(scene, listed, learnedLanguages)
  const candidates = [...listed.map((trigger) => ({ trigger, listed: true })), ...unlisted.map((trigger) => ({ trigger, listed: false }))].map((one) => ({
    ...one,
    places: triggerFeatures(around, one.trigger),
  }))
  const events = row.events.map((gold) => {
    const source = gold.source.flatMap(({ span }) => (span ? headsIn(scene, span) : []))
    const target = gold.target.flatMap(({ span }) => (span ? headsIn(scene, span) : []))
    return { gold, source, target, fit: Float64Array.from(candidates, ({ trigger }) => fitOf(scene, trigger, gold, source, target)) }
  })
  return { row, text, scene, around, candidates, events }
}

/** The word a span's other words hang on. */
export function headsIn({ text, tree }: Scene, span: Span): readonly number[] {
  const [first, end] = wordsIn(text, span)
  for (let word = first; word < end; word++) {
    const head = tree.head(word)
    if ((head < first || head >= end) && text.upos[word] !== 'PUNCT' && text.upos[word] !== 'ADP') return [word]
  }
  return first < end ? [first] : []
}

const onPath = 1
const besidePath = 0.1
const elsewhere = 0.01

/** How fit a word is to be the trigger of an event by where it stands: in the gold's own words where it has them, else on the path between its actors. */
function fitOf({ text, tree }: Scene, { core, words, light }: Trigger, gold: GoldEvent, source: readonly number[], target: readonly number[]): number {
  if (gold.triggerSpan) {
    const [first, end] = wordsIn(text, gold.triggerSpan)
    return [core, ...words].some((word) => word >= first && word < end) ? 1 : 0
  }
  const a = source[0]
  const b = target[0]
  if (a === undefined || b === undefined) return elsewhere
  if (text.sentenceOf[core] !== text.sentenceOf[a] && text.sentenceOf[core] !== text.sentenceOf[b]) return 0
  if (core === a) return elsewhere
  const top = lowestAbove(tree, a, b)
  const between = (word: number): boolean => top >= 0 && tree.dominates(top, word) && (tree.dominates(word, a) || tree.dominates(word, b)) && word !== a
  if (core === b) return besidePath
  if (between(core) || (light && between(light.verb))) return onPath
  const head = tree.head(core)
  return head >= 0 && (between(head) || tree.head(top) === core || (text.relation[core] === 'amod' && head === b)) ? besidePath : elsewhere
}

function lowestAbove(tree: Scene['tree'], a: number, b: number): number {
  for (let at = a, steps = 0; at >= 0 && steps < 60; at = tree.head(at), steps++) if (tree.dominates(at, b)) return at
  return -1
}
