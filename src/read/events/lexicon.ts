import type { EventGrammar, EventLine, EventSlot, LanguagePack, LightVerb, NoEvent } from '../../language/index.ts'
import type { EventType } from '../../words/index.ts'

/** A line of the pack made ready for looking up. */
export interface LineEntry {
  readonly line: EventLine
  readonly words: readonly string[]
  readonly source: readonly EventSlot[]
  readonly target: readonly EventSlot[]
  readonly mutual: boolean
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
  readonly lines: ReadonlyMap<string, readonly LineEntry[]>
  readonly lights: ReadonlyMap<string, readonly LightEntry[]>
  readonly idioms: ReadonlyMap<string, readonly IdiomEntry[]>
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>
  /** Lemma → domain that makes an event unlikely beside it. */
  readonly elsewhere: ReadonlyMap<string, string>
  /** Nouns, inhabitants and titles that can be actors as modifiers: «politi» of «politiaksjon». */
  readonly actors: ReadonlySet<string>
  readonly modes: ReadonlyMap<string, readonly string[]>
}

const made = new WeakMap<LanguagePack, EventLexicon>()
const alwaysMutual: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE', 'AGREE'])

/** The pack's words of events, indexed; made once a pack. */
export function eventLexiconOf(pack: LanguagePack): EventLexicon {
  const known = made.get(pack)
  if (known) return known
  const { events, sectors, titles, demonyms } = pack
  const lexicon: EventLexicon = {
    pack,
    grammar: events.grammar,
    lines: byFirst(events.lines.map((line) => entryOf(line, events.grammar))),
    lights: byFirst(events.lightVerbs.map((light) => ({ light, words: wordsOf(light.lemma) }))),
    idioms: byFirst(events.idioms.map((idiom) => ({ idiom, words: wordsOf(idiom.phrase) }))),
    classes: new Map(Object.entries(events.classes).map(([name, lemmas]) => [name, new Set(lemmas)])),
    elsewhere: new Map(Object.entries(events.elsewhere).flatMap(([domain, lemmas]) => lemmas.map((lemma) => [lemma, domain] as const))),
    actors: new Set([...Object.values(sectors.nouns).flat(), ...titles.map(({ lemma }) => lemma), ...Object.keys(demonyms)].map((word) => word.toLowerCase())),
    modes: new Map(Object.entries(events.modes)),
  }
  made.set(pack, lexicon)
  return lexicon
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().split(' ')
}

/** A line with its words apart and the places of its participants. */
export function entryOf(line: EventLine, grammar: EventGrammar): LineEntry {
  const noun = line.upos === 'NOUN'
  const slots = (prepositions: readonly string[]): readonly EventSlot[] => prepositions.map((each) => `to:${each}` as const)
  return {
    line,
    words: wordsOf(line.lemma),
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
