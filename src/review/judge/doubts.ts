import type { NewsEvent, Reading, Role, Statement } from '../../words/index.ts'

/** Why an item may be read wrongly, as far as the reading itself shows it. */
export const doubts = [
  'nobody named',
  'named in another sentence',
  'by a pronoun',
  'actor uncertain',
  'no word that tells it is said',
  'interrupted',
  'not in quotation marks',
  'relayed',
  'not known to have happened',
  'no place',
  'no time',
] as const
export type Doubt = (typeof doubts)[number]

/** An actor found like this is wrong so often that whoever judges should look. */
const uncertain = 0.8

/** What is doubtful about a statement. */
export function doubtsOfStatement({ speaker, cue, content, type, via }: Statement, reading: Reading): readonly Doubt[] {
  return [
    ...(speaker ? doubtsOfRole(speaker, reading) : (['nobody named'] as const)),
    ...(cue ? [] : (['no word that tells it is said'] as const)),
    ...(content.length > 1 ? (['interrupted'] as const) : []),
    ...(type === 'indirect' ? (['not in quotation marks'] as const) : []),
    ...(via.length > 0 ? (['relayed'] as const) : []),
  ]
}

/** What is doubtful about an event. */
export function doubtsOfEvent({ sources, targets, status, place, time }: NewsEvent, reading: Reading): readonly Doubt[] {
  const roles = [...sources, ...targets]
  const found = roles.length === 0 ? (['nobody named'] as const) : roles.flatMap((role) => doubtsOfRole(role, reading))
  return [
    ...new Set([
      ...found,
      ...(['actual', 'ongoing', 'past'].includes(status) ? [] : (['not known to have happened'] as const)),
      ...(place === undefined ? (['no place'] as const) : []),
      ...(time === undefined ? (['no time'] as const) : []),
    ]),
  ]
}

function doubtsOfRole({ actor: id, span }: Role, { actors }: Reading): readonly Doubt[] {
  const actor = actors.find((it) => it.id === id)
  const form = span && actor?.mentions.find((it) => it.span[0] === span[0] && it.span[1] === span[1])?.form
  return [
    ...(span ? [] : (['named in another sentence'] as const)),
    ...(form === 'pronoun' ? (['by a pronoun'] as const) : []),
    ...(actor && actor.confidence < uncertain ? (['actor uncertain'] as const) : []),
  ]
}
