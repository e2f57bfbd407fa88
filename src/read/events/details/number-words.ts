import { madeOnce } from '../../made-once.ts'
import type { Annotated, ByKind, CountedKind, LanguagePack } from '../../../language/index.ts'
import { smallOf } from '../../words.ts'
import { tableOf, type PhraseTable } from './phrase-table.ts'

/** A pack's words of numbers, compiled for look-up. */
export interface NumberWords {
  readonly numbers: ReadonlyMap<string, number>
  readonly multipliers: ReadonlyMap<string, number>
  readonly rounds: PhraseTable<number>
  readonly several: ReadonlySet<string>
  readonly joints: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** Phrases before or after a number: what they do to it. */
  readonly bounds: ReadonlyMap<string, 'least' | 'most' | 'about' | 'among'>
  readonly one: ReadonlySet<string>
  readonly alone: ReadonlySet<string>
  readonly undergo: PhraseTable<CountedKind>
  readonly subject: PhraseTable<CountedKind>
  readonly counted: PhraseTable<CountedKind>
  readonly tolls: PhraseTable<CountedKind>
  readonly links: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly passives: ReadonlySet<string>
  /** Nouns for actors. */
  readonly actors: ReadonlySet<string>
}

/** The number words of a pack; compiled once. */
export const numberWordsOf: (pack: LanguagePack) => NumberWords = madeOnce(compile)

function compile(pack: LanguagePack): NumberWords {
  const { quantities } = pack.events
  const bounds = new Map<string, 'least' | 'most' | 'about' | 'among'>()
  for (const phrase of quantities.about) bounds.set(phrase, 'about')
  for (const phrase of quantities.atMost) bounds.set(phrase, 'most')
  for (const phrase of quantities.atLeast) bounds.set(phrase, 'least')
  for (const phrase of quantities.among) bounds.set(phrase, 'among')
  return {
    numbers: new Map(Object.entries(quantities.numbers)),
    multipliers: new Map(Object.entries(quantities.multipliers)),
    rounds: tableOf(Object.entries(quantities.rounds)),
    several: new Set(quantities.several),
    joints: new Set(quantities.joints),
    to: new Set(quantities.to),
    between: new Set(quantities.between),
    bounds,
    one: new Set(quantities.one),
    alone: new Set(quantities.alone),
    undergo: tableOf(byKind(quantities.undergo)),
    subject: tableOf(byKind(quantities.subject)),
    counted: tableOf(byKind(quantities.counted)),
    tolls: tableOf(byKind(quantities.tolls)),
    links: new Set(quantities.links),
    units: new Set(quantities.units),
    measures: new Set(quantities.measures),
    labels: new Set(quantities.labels),
    negations: new Set(pack.negations),
    passives: new Set(pack.speech.passives),
    actors: new Set(Object.values(pack.sectors.nouns).flatMap((lemmas) => lemmas.map((lemma) => lemma.toLowerCase()))),
  }
}

function byKind(lists: ByKind): readonly (readonly [string, CountedKind])[] {
  return Object.entries(lists).flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind as CountedKind] as const))
}

/** The phrase of a list that ends just before `end`, of three words at most: where it begins and what it is; longest first. */
export function boundBefore(
  text: Annotated,
  words: NumberWords,
  end: number,
  from: number,
): { readonly first: number; readonly bound: 'least' | 'most' | 'about' | 'among' } | undefined {
  for (let size = 3; size > 0; size--) {
    const first = end - size
    if (first < from) continue
    const bound = boundAt(text, words, first, end)
    if (bound) return { first, bound }
  }
  return undefined
}

/** What exactly the words `[first, end)` do to a number beside them. */
export function boundAt(text: Annotated, words: NumberWords, first: number, end: number): 'least' | 'most' | 'about' | 'among' | undefined {
  let phrase = ''
  for (let word = first; word < end; word++) phrase += (word > first ? ' ' : '') + smallOf(text).form[word]!
  const byForm = words.bounds.get(phrase)
  if (byForm || end - first > 1) return byForm
  return words.bounds.get(smallOf(text).lemma[first]!)
}
