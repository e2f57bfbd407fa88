import type { Annotated } from '../../language/index.ts'
import type { Reading } from '../../words/index.ts'
import { conceptsNamed, meaningOf, type Meaning } from '../concepts/index.ts'
import { countingOf } from './counted.ts'
import { childrenOf, type Children } from './mention-tree.ts'
import type { TriggerForm } from './digest.ts'

/** A word that may assert something. */
export interface Candidate {
  readonly word: number
  readonly form: TriggerForm
  readonly lemma: string
  readonly meaning: Meaning
  readonly event?: Reading['events'][number]
  readonly cue?: Reading['statements'][number]
}

/** A text with what its candidates are looked up in. */
export interface Looked {
  readonly text: Annotated
  readonly reading: Reading
  readonly children: Children
}

/** A text made ready for looking. */
export function looked(text: Annotated, reading: Reading): Looked {
  return { text, reading, children: childrenOf(text) }
}

/** The words of a text that may assert something: verbs, nouns, adjectives, and what the reading took for an event or a cue. */
export function candidatesOf({ text, reading, children }: Looked): readonly Candidate[] {
  const events = new Map(reading.events.map((event) => [event.trigger[0], event]))
  const cues = new Map(reading.statements.flatMap((statement) => (statement.cue ? [[statement.cue[0], statement]] : [])))
  const found: Candidate[] = []
  for (let word = 0; word < text.length; word++) {
    const from = text.from[word] ?? 0
    if (word > 0 && text.from[word - 1] === from) continue // the second part of a contraction
    const [event, cue] = [events.get(from), cues.get(from)]
    const form = formOf(text, word)
    if (!form && !event && !cue) continue
    const lemma = (text.lemma[word] ?? '').toLowerCase()
    const meaning = figureMeaning(text, children, word, meaningIn(text, children, word, lemma))
    found.push({ word, form: form ?? 'noun', lemma, meaning, ...(event && { event }), ...(cue && { cue }) })
  }
  return found
}

function formOf(text: Annotated, word: number): TriggerForm | undefined {
  switch (text.upos[word]) {
    case 'VERB':
      return 'verb'
    case 'NOUN':
      return 'noun'
    case 'PROPN': // of names, those of events: nobody's and no place's
      return /PER|LOC/u.test(text.name[word] ?? '') ? undefined : 'noun'
    case 'ADJ':
      return 'adjective'
    default:
      return undefined
  }
}

const changing = conceptsNamed(['rise', 'drop', 'raise-figure', 'count-people'])

/** What a verb tells of that says how many there are now: what its figure counts. «Talet på skadde har auka til ni» tells of the injured. */
function figureMeaning(text: Annotated, children: Children, word: number, meaning: Meaning): Meaning {
  if (text.upos[word] !== 'VERB' || !meaning.concepts.some((it) => changing.has(it))) return meaning
  const figures = (children[word] ?? []).filter((child) => /^(?:nsubj|obj)/u.test(text.relation[child] ?? ''))
  const counted = figures
    .flatMap((figure) => [figure, ...(children[figure] ?? []), ...(children[figure] ?? []).flatMap((child) => children[child] ?? [])])
    .filter((at) => text.upos[at] === 'NOUN' || text.upos[at] === 'ADJ' || text.upos[at] === 'VERB')
    .map((at) => meaningIn(text, children, at, (text.lemma[at] ?? '').toLowerCase()))
    .find(({ concepts }) => countingOf(concepts) !== undefined)
  return counted ? { concepts: [...counted.concepts, ...meaning.concepts], families: [...counted.families, ...meaning.families] } : meaning
}

function meaningIn(text: Annotated, children: Children, word: number, lemma: string): Meaning {
  const near = children[word] ?? []
  // of a name, its other words as well: "taken to Varsand Hospital"
  const names = near.flatMap((child) => (children[child] ?? []).filter((part) => /^(?:flat|compound)/u.test(text.relation[part] ?? '')))
  const below = [...near, ...names].map((child) => (text.lemma[child] ?? '').toLowerCase())
  const written = (text.form[word] ?? '').toLowerCase()
  const kinds = text.upos[word] === 'VERB' ? (['v', 'n'] as const) : (['n', 'v'] as const)
  for (const kind of kinds) {
    for (const name of kind === 'n' ? [lemma, written] : [lemma]) {
      const meaning = meaningOf(text.language, kind, name, below)
      if (meaning.concepts.length > 0) return meaning
    }
  }
  return meaningOf(text.language, 'n', '')
}
