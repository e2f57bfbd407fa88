import type { Annotated, LanguagePack } from '../../../language/index.ts'
import type { ByKind, CountedKind } from '../../../language/events.ts'
import { lower } from '../../words.ts'

/** Phrases by their first word. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>

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
  readonly undergo: PhraseTable<CountedKind>
  readonly subject: PhraseTable<CountedKind>
  readonly counted: PhraseTable<CountedKind>
  readonly tolls: PhraseTable<CountedKind>
  readonly links: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly passives: ReadonlySet<string>
  /** Nouns for actors. */
  readonly actors: ReadonlySet<string>
}

const compiled = new WeakMap<LanguagePack, NumberWords>()

/** The number words of a pack; compiled once. */
export function numberWordsOf(pack: LanguagePack): NumberWords {
  const known = compiled.get(pack)
  if (known) return known
  const { quantities } = pack.events
  const bounds = new Map<string, 'least' | 'most' | 'about' | 'among'>()
  for (const phrase of quantities.about) bounds.set(phrase, 'about')
  for (const phrase of quantities.atMost) bounds.set(phrase, 'most')
  for (const phrase of quantities.atLeast) bounds.set(phrase, 'least')
  for (const phrase of quantities.among) bounds.set(phrase, 'among')
  const made: NumberWords = {
    numbers: new Map(Object.entries(quantities.numbers)),
    multipliers: new Map(Object.entries(quantities.multipliers)),
    rounds: tableOf(Object.entries(quantities.rounds)),
    several: new Set(quantities.several),
    joints: new Set(quantities.joints),
    to: new Set(quantities.to),
    between: new Set(quantities.between),
    bounds,
    one: new Set(quantities.one),
    undergo: tableOf(byKind(quantities.undergo)),
    subject: tableOf(byKind(quantities.subject)),
    counted: tableOf(byKind(quantities.counted)),
    tolls: tableOf(byKind(quantities.tolls)),
    links: new Set(quantities.links),
    units: new Set(quantities.units),
    measures: new Set(quantities.measures),
    negations: new Set(pack.negations),
    passives: new Set(pack.speech.passives),
    actors: new Set(Object.values(pack.sectors.nouns).flatMap((lemmas) => lemmas.map((lemma) => lemma.toLowerCase()))),
  }
  compiled.set(pack, made)
  return made
}

function byKind(lists: ByKind): readonly (readonly [string, CountedKind])[] {
  return Object.entries(lists).flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind as CountedKind] as const))
}

function tableOf<T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new Map<string, { words: readonly string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ')
    const list = table.get(words[0]!) ?? []
    list.push({ words, value })
    table.set(words[0]!, list)
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** Whether a word is `wanted`, as form or lemma. */
export function isWord(text: Annotated, word: number, wanted: string): boolean {
  return lower(text.form[word]!) === wanted || text.lemma[word]!.toLowerCase() === wanted
}

/** Whether a word's form or lemma is in a set. */
export function isIn(text: Annotated, word: number, words: ReadonlySet<string>): boolean {
  return words.has(lower(text.form[word]!)) || words.has(text.lemma[word]!.toLowerCase())
}

/** The longest phrase of a table that begins at a word, with at most `gap` others between its words, and the word it ends before. */
export function phraseAt<T>(
  text: Annotated,
  table: PhraseTable<T>,
  word: number,
  { end, gap }: { readonly end: number; readonly gap: number },
): { readonly value: T; readonly end: number } | undefined {
  if (word < 0 || word >= end) return undefined
  const form = lower(text.form[word]!)
  const lemma = text.lemma[word]!.toLowerCase()
  let best: { value: T; end: number; size: number } | undefined
  for (const list of form === lemma ? [table.get(form)] : [table.get(form), table.get(lemma)])
    for (const { words, value } of list ?? []) {
      if (best && best.size >= words.length) break
      const last = followed(text, words, word, end, gap)
      if (last >= 0) best = { value, end: last + 1, size: words.length }
    }
  return best
}

function followed(text: Annotated, words: readonly string[], from: number, end: number, gap: number): number {
  let at = from
  for (let k = 1; k < words.length; k++) {
    let next = at + 1
    const limit = Math.min(end, at + 2 + gap)
    while (next < limit && !isWord(text, next, words[k]!)) next++
    if (next >= limit) return -1
    at = next
  }
  return at
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
  for (let word = first; word < end; word++) phrase += (word > first ? ' ' : '') + lower(text.form[word]!)
  const byForm = words.bounds.get(phrase)
  if (byForm || end - first > 1) return byForm
  return words.bounds.get(text.lemma[first]!.toLowerCase())
}
