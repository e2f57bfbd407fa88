import type { EventType } from '../../../words/index.ts'
import { entryOf, type LineEntry } from '../lexicon.ts'
import type { Scene } from '../scene.ts'
import type { Trigger } from '../triggers.ts'

/** Words that no line of the pack knows and that may tell of an event all the same: verbs and nouns. */
export function unlistedTriggers(scene: Scene, taken: { has(word: number): boolean }): readonly Trigger[] {
  const { text } = scene
  const found: Trigger[] = []
  for (let word = 0; word < text.length; word++) {
    if (taken.has(word)) continue
    const upos = text.upos[word]
    if (upos !== 'VERB' && upos !== 'NOUN') continue
    if (/^(?:aux|cop|compound|flat|fixed)/u.test(text.relation[word]!)) continue
    found.push({ entry: unlistedEntry(scene, word, upos, 'CONSULT'), words: [word], core: word })
  }
  return found
}

/** A line for a word that none knows, with the slots of its part of speech. An empty key marks it. */
export function unlistedEntry({ lexicon, lemma }: Scene, word: number, upos: 'VERB' | 'NOUN', type: EventType): LineEntry {
  return entryOf({ lemma: lemma[word]!, upos, key: '', type, yes: [], no: [] }, lexicon.grammar, lexicon.bare)
}
