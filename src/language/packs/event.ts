import type { EventLine, LightVerb, NoEvent } from '../events.ts'

type Examples = string | readonly string[]

const list = (examples: Examples): readonly string[] => typeof examples === 'string' ? [examples] : examples

/**
 * One line of a pack's events: lemma or phrase, part of speech, meaning key, type, sentences that must match, sentences that must not.
 * One sentence may stand bare, several in a list.
 */
export function event(
  lemma: string, upos: EventLine['upos'], key: string, type: EventLine['type'], yes: Examples, no: Examples = [],
  more: Pick<EventLine, 'modes' | 'source' | 'target' | 'with' | 'unless' | 'mutual'> = {},
): EventLine {
  return { lemma, upos, key, type, yes: list(yes), no: list(no), ...more }
}

/** A light verb: whether its subject acts or undergoes, where its noun stands, sentences that must match. */
export function light(lemma: string, subject: LightVerb['subject'], noun: LightVerb['noun'], yes: Examples): LightVerb {
  return { lemma, subject, noun, yes: list(yes) }
}

/** Phrases that look like events and are none, with the reason. */
export function none(why: string, phrase: string, yes: Examples): NoEvent {
  return { phrase, why, yes: list(yes) }
}
