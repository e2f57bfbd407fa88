import { madeOnce } from '../made-once.ts'
import type { EventGrammar, EventLine, EventSlot, LanguagePack, LightVerb, NoEvent } from '../../language/index.ts'
import type { EventType } from '../../words/index.ts'

/** A line of the pack made ready for looking up. */
export interface LineEntry {
  readonly line: EventLine
  readonly words: readonly string[]
  readonly source: readonly EventSlot[]
  readonly target: readonly EventSlot[]
  readonly mutual: boolean
  readonly with?: readonly string[]
  readonly unless?: readonly string[]
}

/** A light verb with its words apart. */
export interface LightEntry {
  readonly light: LightVerb
  readonly words: readonly string[]
}

/** A phrase that is no event, with its words apart. */
export interface IdiomEntry {
  readonly idiom: NoEvent
  readonly words: readonly string[]
}

/** What a pack knows of events, indexed by first words. */
export interface EventLexicon {
  readonly pack: LanguagePack
  readonly grammar: EventGrammar
  /** Writes a word as the words below are written: without marks that writers leave off. */
  readonly bare: (word: string) => string
  /** Form of a verb → lemma, where the tagger's is not among the lines. */
  readonly forms: ReadonlyMap<string, string>
  /** Form of a noun → lemma, where the tagger's is not among the lines. */
  readonly plurals: ReadonlyMap<string, string>
  readonly lines: ReadonlyMap<string, readonly LineEntry[]>
  readonly lights: ReadonlyMap<string, readonly LightEntry[]>
  readonly idioms: ReadonlyMap<string, readonly IdiomEntry[]>
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>
  /** Every noun of the lines, the classes and the sectors. */
  readonly known: ReadonlySet<string>
  /** Lemma → domain that makes an event unlikely beside it. */
  readonly elsewhere: ReadonlyMap<string, string>
  /** Those of them that need another one beside them. */
  readonly beside: ReadonlySet<string>
  /** Those of which one is enough. */
  readonly telling: ReadonlySet<string>
  /** Nouns, inhabitants and titles that can be actors as modifiers: «politi» of «politiaksjon». */
  readonly actors: ReadonlySet<string>
  readonly modes: ReadonlyMap<string, readonly string[]>
  /** Prepositions before a noun that is settled: «etter samtaler». */
  readonly settled: ReadonlySet<string>
}

const alwaysMutual: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE', 'AGREE'])

/** The pack's words of events, indexed; made once a pack. */
export const eventLexiconOf: (pack: LanguagePack) => EventLexicon = madeOnce(compile)

function compile(pack: LanguagePack): EventLexicon {
  const { events, sectors, titles, demonyms } = pack
  const bare = bareWith(events.grammar)
  const wordsOf = (phrase: string): readonly string[] => bare(phrase.toLowerCase()).split(' ')
  const domains = (words: Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string])[] =>
    Object.entries(words).flatMap(([domain, lemmas]) => lemmas.map((lemma) => [bare(lemma), domain.replace('!', '')] as const))
  const strong = domains(events.elsewhere)
  const weak = domains(events.elsewhereBeside ?? {})
  return {
    pack,
    grammar: events.grammar,
    bare,
    forms: bareForms(events.forms, events.grammar, bare),
    plurals: bareForms(events.plurals, events.grammar, bare),
    lines: byFirst(events.lines.map((line) => entryOf(line, events.grammar, bare))),
    lights: byFirst(events.lightVerbs.map((light) => ({ light, words: wordsOf(light.lemma) }))),
    idioms: byFirst(events.idioms.map((idiom) => ({ idiom, words: wordsOf(idiom.phrase) }))),
    classes: new Map(Object.entries(events.classes).map(([name, lemmas]) => [name, new Set(lemmas.map(bare))])),
    known: new Set([
      ...events.lines.filter(({ upos }) => upos === 'NOUN').map(({ lemma }) => bare(lemma)),
      ...Object.values(events.classes).flat().map(bare),
      ...Object.values(sectors.nouns).flat().map(bare),
    ]),
    elsewhere: new Map([...weak, ...strong]),
    beside: new Set(weak.map(([lemma]) => lemma).filter((lemma) => !strong.some(([word]) => word === lemma))),
    actors: new Set(
      [...Object.values(sectors.nouns).flat(), ...titles.map(({ lemma }) => lemma), ...Object.keys(demonyms)].map((word) => bare(word.toLowerCase())),
    ),
    modes: new Map(Object.entries(events.modes).map(([lemma, modes]) => [bare(lemma), modes])),
    settled: new Set(events.status.settled),
    telling: new Set(Object.entries(events.elsewhere).flatMap(([domain, lemmas]) => (domain.endsWith('!') ? lemmas.map(bare) : []))),
  }
}

/** Writes a word without the marks that writers of the language may leave off. */
function bareWith({ bare }: EventGrammar): (word: string) => string {
  if (!bare) return (word) => word
  const letters = new RegExp(`[${Object.keys(bare).join('')}]`, 'gu')
  return (word) => (/[^ -~]/u.test(word) ? word.replace(letters, (letter) => bare[letter] ?? letter) : word)
}

/** Forms and lemmas without the letters that are written in two ways; a language that has none keeps its table. */
function bareForms(forms: ReadonlyMap<string, string> = new Map(), grammar: EventGrammar, bare: (word: string) => string): ReadonlyMap<string, string> {
  return grammar.bare ? new Map([...forms].map(([form, lemma]) => [bare(form), bare(lemma)])) : forms
}

/** A line with its words apart and the places of its participants. */
export function entryOf(line: EventLine, grammar: EventGrammar, bare: (word: string) => string): LineEntry {
  const noun = line.upos === 'NOUN'
  const words = bare(line.lemma.toLowerCase()).split(' ')
  const slots = (prepositions: readonly string[]): readonly EventSlot[] => prepositions.map((each) => `to:${each}` as const)
  return {
    line,
    words,
    ...(line.with ? { with: line.with.map(bare) } : {}),
    ...(line.unless ? { unless: line.unless.map(bare) } : {}),
    source: line.source ?? (noun ? ['genitive', ...slots(grammar.sources), 'modifier'] : ['subject']),
    target: line.target ?? (noun ? slots(grammar.targets) : ['object', 'indirect']),
    mutual: line.mutual ?? alwaysMutual.has(line.type),
  }
}

/** Entries by their first word: longer phrases first, else in the order of the pack. */
function byFirst<Entry extends { readonly words: readonly string[] }>(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>()
  for (const entry of entries) {
    const first = entry.words[0]!
    const list = map.get(first)
    if (list) list.push(entry)
    else map.set(first, [entry])
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}
