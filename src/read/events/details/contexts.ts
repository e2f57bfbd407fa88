import { countBefore } from '../../../text/index.ts'
import { madeOnce } from '../../made-once.ts'
import type { Annotated, LanguagePack } from '../../../language/index.ts'
import type { EventType } from '../../../words/index.ts'
import { smallOf, wordsIn } from '../../words.ts'
import { phraseAt, tableOf, type PhraseTable } from './phrase-table.ts'
import type { EventSeed } from './seed.ts'

/** Which contexts the types that are not free for all can have. */
const only: Readonly<Record<string, ReadonlySet<EventType>>> = {
  repression: new Set(['COERCE', 'ASSAULT']),
  terrorism: new Set(['ASSAULT', 'THREATEN', 'ACCUSE', 'COERCE', 'SANCTION']),
  military: new Set([
    'ASSAULT',
    'MOBILIZE',
    'COOPERATE',
    'RETREAT',
    'CONCEDE',
    'AID',
    'AGREE',
    'SUPPORT',
    'REQUEST',
    'THREATEN',
    'ACCUSE',
    'CONSULT',
    'REJECT',
    'SANCTION',
  ]),
}

/** PLOVER contexts of an event, in the order of the manual: what a word of its sentence shows, or two different words of its paragraph. */
export function contextsOf(text: Annotated, pack: LanguagePack, { trigger, type }: Pick<EventSeed, 'trigger' | 'type'>): readonly string[] {
  const { names, beside } = tablesOf(pack)
  const sentence = text.sentenceOf[trigger]
  if (sentence === undefined || names.length === 0) return []
  const near = shownBy(text, pack, sentence)
  const around = paragraphOf(text, pack, sentence)
  return names.filter((name, at) => {
    if (only[name] && !only[name].has(type)) return false
    return beside[at] ? near.words[at]!.size > 0 && near.beside[at] === true : near.words[at]!.size > 0 || around[at]! > 1
  })
}

interface Tables {
  readonly names: readonly string[]
  readonly table: PhraseTable<readonly number[]>
  readonly besideTable: PhraseTable<readonly number[]>
  /** Whether a context needs a word beside. */
  readonly beside: readonly boolean[]
}

const tablesOf = madeOnce((pack: LanguagePack): Tables => {
  const entries = Object.entries(pack.events.contexts)
  return {
    names: entries.map(([name]) => name),
    table: numbered(entries.map(([, { words }]) => words)),
    besideTable: numbered(entries.map(([, { beside }]) => beside ?? [])),
    beside: entries.map(([, { beside }]) => beside !== undefined),
  }
})

/** Phrase → numbers of the lists it stands in. */
function numbered(lists: readonly (readonly string[])[]): PhraseTable<readonly number[]> {
  const found = new Map<string, number[]>()
  lists.forEach((phrases, at) => {
    for (const phrase of phrases) found.set(phrase, [...(found.get(phrase) ?? []), at])
  })
  return tableOf([...found])
}

/** What the words of a sentence show, by context. */
interface Shown {
  readonly words: readonly ReadonlySet<string>[]
  readonly beside: readonly boolean[]
}

const sentences = new WeakMap<Annotated, Map<number, Shown>>()
const paragraphs = new WeakMap<Annotated, Map<number, readonly number[]>>()

function shownBy(text: Annotated, pack: LanguagePack, at: number): Shown {
  const seen = sentences.get(text) ?? new Map<number, Shown>()
  sentences.set(text, seen)
  const known = seen.get(at)
  if (known) return known
  const { names, table, besideTable } = tablesOf(pack)
  const words = names.map(() => new Set<string>())
  const beside = names.map(() => false)
  const { firstWord, endWord } = text.sentences[at]!
  for (let word = firstWord; word < endWord; word++) {
    for (const context of phraseAt(text, table, word, { end: endWord, gap: 0 })?.value ?? []) words[context]!.add(smallOf(text).lemma[word]!)
    for (const context of phraseAt(text, besideTable, word, { end: endWord, gap: 0 })?.value ?? []) beside[context] = true
  }
  const made: Shown = { words, beside }
  seen.set(at, made)
  return made
}

/** How many different words of a sentence's paragraph show each context. */
function paragraphOf(text: Annotated, pack: LanguagePack, sentence: number): readonly number[] {
  const seen = paragraphs.get(text) ?? new Map<number, readonly number[]>()
  paragraphs.set(text, seen)
  const from = text.sentences[sentence]!.span[0]
  const at = indexAt(text.paragraphs, from)
  const known = seen.get(at)
  if (known) return known
  const words = wordsIn(text, text.paragraphs[at] ?? text.sentences[sentence]!.span)
  const sets = tablesOf(pack).names.map(() => new Set<string>())
  for (let one = text.sentenceOf[words[0]] ?? sentence; one < text.sentences.length && text.sentences[one]!.firstWord < words[1]; one++)
    shownBy(text, pack, one).words.forEach((shown, context) => {
      for (const lemma of shown) sets[context]!.add(lemma)
    })
  const made = sets.map(({ size }) => size)
  seen.set(at, made)
  return made
}

/** The paragraph a character lies in: the last that begins at or before it. */
function indexAt(paragraphList: Annotated['paragraphs'], at: number): number {
  return Math.max(0, countBefore(paragraphList.length, (each) => paragraphList[each]![0] <= at) - 1)
}
