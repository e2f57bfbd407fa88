import type { EventType, Stance } from '../../../words/index.ts'
import { wordsIn } from '../../words.ts'
import { entryOf, type EventLexicon, type LineEntry } from '../lexicon.ts'
import type { Scene } from '../scene.ts'
import type { Trigger } from '../triggers.ts'

/** Words that no line of the pack knows and that may tell of an event all the same: verbs and nouns. */
export function unlistedTriggers(scene: Scene, taken: { has(word: number): boolean }): readonly Trigger[] {
  const { text } = scene
  const found: Trigger[] = []
  const saying = cuesOfSaying(scene)
  for (let word = 0; word < text.length; word++) {
    if (taken.has(word) || saying.has(word)) continue
    const upos = text.upos[word]
    if (upos !== 'VERB' && upos !== 'NOUN') continue
    if (/^(?:aux|cop|compound|flat|fixed)/u.test(text.relation[word]!)) continue
    found.push({ entry: unlistedEntry(scene, word, upos, 'CONSULT'), words: [word], core: word })
  }
  return found
}

/** Stances that are no act towards anybody: "denied the charge" is a statement and nothing else. */
const plain: ReadonlySet<Stance> = new Set(['says', 'reports', 'shows', 'confirms', 'denies', 'claims'])

/** Words by which statements of a plain stance are told. */
function cuesOfSaying({ text, seen }: Scene): ReadonlySet<number> {
  const words = new Set<number>()
  for (const { cue, stance } of seen.statements.drafts) {
    if (!cue || !plain.has(stance)) continue
    const [first, end] = wordsIn(text, cue)
    for (let word = first; word < end; word++) words.add(word)
  }
  return words
}

/** A line for a word that none knows, with the slots of its part of speech. An empty key marks it. */
export function unlistedEntry({ lexicon, lemma }: Scene, word: number, upos: 'VERB' | 'NOUN', type: EventType): LineEntry {
  const line = { lemma: lemma[word]!, upos, key: '', type, yes: [], no: [] }
  const made = entries.get(lexicon) ?? new Map<string, LineEntry>()
  entries.set(lexicon, made)
  const kind = `${upos} ${type}`
  const known = made.get(kind)
  if (known) return { ...known, line, words: lexicon.bare(line.lemma.toLowerCase()).split(' ') }
  const entry = entryOf(line, lexicon.grammar, lexicon.bare)
  made.set(kind, entry)
  return entry
}

/** One entry for each part of speech and type: but for its words, every other is the same. */
const entries = new WeakMap<EventLexicon, Map<string, LineEntry>>()
