import type { EventType } from '../../../../words/index.ts'
import type { EventLine, EventSlot } from '../../../events.ts'

type Examples = string | readonly string[]
type More = Partial<Pick<EventLine, 'modes' | 'source' | 'target' | 'with' | 'unless' | 'alone' | 'mutual'>> & { readonly no?: Examples }

const list = (examples: Examples | undefined): readonly string[] => (examples === undefined ? [] : typeof examples === 'string' ? [examples] : examples)

/** «al» and «del» are two words each to the tagger. */
export const apart = (phrase: string): string => phrase.replace(/(^| )al(?= |$)/gu, '$1a el').replace(/(^| )del(?= |$)/gu, '$1de el')

/** The owner of a noun stands after «de» in Spanish. */
const owned = (slots: readonly EventSlot[]): readonly EventSlot[] => slots.map((slot) => (slot === 'genitive' ? 'to:de' : slot))

function line(upos: EventLine['upos'], lemma: string, key: string, type: EventType, yes: Examples, { no, ...more }: More): EventLine {
  const { source, target } = more
  return { lemma: apart(lemma), upos, key, type, yes: list(yes), no: list(no), ...more, ...(source ? { source: owned(source) } : {}), ...(target ? { target: owned(target) } : {}) }
}

/** A verb: its subject does it, to its object. */
export function verb(lemma: string, key: string, type: EventType, yes: Examples, more: More = {}): EventLine {
  return line('VERB', lemma, key, type, yes, { source: ['subject'], target: ['object', 'indirect'], ...more })
}

/** A verb of asking or telling: it goes to somebody with «a». */
export function ask(lemma: string, key: string, type: EventType, yes: Examples, more: More = {}): EventLine {
  return line('VERB', lemma, key, type, yes, { source: ['subject'], target: ['indirect', 'to:a', 'content'], ...more })
}

/** A verb whose other party stands after prepositions. */
export function toward(lemma: string, key: string, type: EventType, prepositions: readonly string[], yes: Examples, more: More = {}): EventLine {
  return line('VERB', lemma, key, type, yes, { source: ['subject'], target: prepositions.map((it): EventSlot => `to:${it}`), ...more })
}

/** A noun whose «de» names who does it: «el ataque de la guerrilla contra el puesto». */
export function noun(lemma: string, key: string, type: EventType, yes: Examples, more: More = {}): EventLine {
  return line('NOUN', lemma, key, type, yes, {
    source: ['genitive', 'modifier', 'to:por', 'to:por parte de', 'to:entre'],
    target: ['to:contra', 'to:en contra de', 'to:a', 'to:hacia', 'to:sobre', 'to:con'],
    ...more,
  })
}

/** A noun whose «de» names whom it is done to: «el asesinato del alcalde por sicarios». */
export function deed(lemma: string, key: string, type: EventType, yes: Examples, more: More = {}): EventLine {
  return line('NOUN', lemma, key, type, yes, {
    source: ['to:por', 'to:por parte de', 'to:a manos de', 'modifier'],
    target: ['genitive', 'to:contra', 'to:a'],
    ...more,
  })
}
