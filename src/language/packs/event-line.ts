import type { EventType } from '../../words/index.ts'
import type { EventLine } from '../events.ts'

type Examples = string | readonly string[]
/** What a line may add: everything that is not its word, key and proof. */
type More = Partial<Pick<EventLine, 'modes' | 'source' | 'target' | 'with' | 'unless' | 'mutual'>> & { readonly no?: Examples }
/** Writes one line: lemma or phrase, key, sentences that must match, and the rest. One sentence may stand bare, several in a list. */
type Line = (lemma: string, key: string, yes: Examples, more?: More) => EventLine

const list = (examples: Examples): readonly string[] => (typeof examples === 'string' ? [examples] : examples)

const lineOf =
  (upos: EventLine['upos'], type: EventType, common: More = {}): Line =>
  (lemma, key, yes, { no = [], ...more } = {}) => ({ lemma, upos, key, type, ...common, ...more, yes: list(yes), no: list(no) })

/** A writer of lines of verbs of one type; what they have in common is said once. */
export const verbsOf = (type: EventType, common: More = {}): Line => lineOf('VERB', type, common)

/** A writer of lines of nouns of one type. */
export const nounsOf = (type: EventType, common: More = {}): Line => lineOf('NOUN', type, common)

/** A writer of lines of adjectives of one type: «enig om», "on strike" told by its state. */
export const adjectivesOf = (type: EventType, common: More = {}): Line => lineOf('ADJ', type, common)
