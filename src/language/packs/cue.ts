import type { Stance } from '../../words/index.ts'
import type { Cue, Frame } from '../pack.ts'

type Examples = string | readonly string[]

const list = (examples: Examples): readonly string[] => typeof examples === 'string' ? [examples] : examples

/**
 * One line of a pack: lemma, part of speech, what the speaker does, how the cue builds a sentence, sentences that must match,
 * sentences that must not. One sentence may stand bare, several in a list.
 */
export function cue(
  lemma: string, upos: Cue['upos'], stance: Stance, frames: readonly Frame[], yes: Examples, no: Examples = [], more: Pick<Cue, 'prepositions' | 'negated' | 'unless'> = {},
): Cue {
  return { lemma, upos, stance, frames, yes: list(yes), no: list(no), ...more }
}
