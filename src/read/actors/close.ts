import type { Annotated } from '../../language/index.ts'
import type { Actor, Mention, RuleName } from '../../words/index.ts'
import { confidenceOf } from './confidence.ts'
import type { ActorKey } from './index-of-actors.ts'
import type { Draft, Register } from './register.ts'
import type { Vocabulary } from './vocabulary.ts'
import { spanOf } from './words.ts'

/** The actors of the record. */
export interface ClosedActors {
  readonly actors: readonly Actor[]
  /** Rule that found each first, by id. */
  readonly by: ReadonlyMap<string, RuleName>
  /** Id of an actor that has a mention. Throws `RangeError` for another. */
  id(actor: ActorKey): string
}

/** The actors of the record: those with mentions, numbered as they come in the text. */
export function closeRegister(text: Annotated, vocabulary: Vocabulary, register: Register): ClosedActors {
  const mentions = new Map<ActorKey, Map<string, Mention>>()
  for (const { actor, words, form } of register.mentions) {
    const own = mentions.get(actor) ?? new Map<string, Mention>()
    const span = spanOf(text, words)
    const key = span.join(' ')
    if (!own.has(key)) own.set(key, { span, form })
    mentions.set(actor, own)
  }
  const ordered = register.drafts
    .map((draft) => ({ draft, mentions: [...(mentions.get(draft.key)?.values() ?? [])].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]) }))
    .filter((entry) => entry.mentions.length > 0)
    .sort((a, b) => start(a.mentions) - start(b.mentions) || a.draft.key - b.draft.key)
  const ids = new Map<ActorKey, string>(ordered.map(({ draft }, index) => [draft.key, `a${index + 1}`]))
  return {
    actors: ordered.map(({ draft, mentions: own }) => actorOf(draft, vocabulary, ids.get(draft.key) ?? '', own)),
    by: new Map(ordered.map(({ draft }, index) => [`a${index + 1}`, draft.by])),
    id(actor) {
      const id = ids.get(actor)
      if (id === undefined) throw new RangeError(`actor ${actor} has no mention`)
      return id
    },
  }
}

function start(mentions: readonly Mention[]): number {
  return mentions[0]?.span[0] ?? 0
}

/** By the first office that is not over; a publisher is the press. */
function sectorOf({ kind, roles, sector }: Draft, vocabulary: Vocabulary): string | undefined {
  for (const { titles, isFormer } of roles) {
    const found = isFormer ? undefined : titles.map((title) => vocabulary.sectorOf(title)).find((each) => each !== undefined)
    if (found !== undefined) return found
  }
  return sector ?? (kind === 'agency' || kind === 'outlet' ? 'JRN' : undefined)
}

function actorOf(draft: Draft, vocabulary: Vocabulary, id: string, mentions: readonly Mention[]): Actor {
  const role = draft.roles.find(({ text }) => text !== '')?.text
  const sector = sectorOf(draft, vocabulary)
  return {
    id,
    kind: draft.kind,
    name: draft.name,
    ...(role === undefined ? {} : { role }),
    ...(draft.country === undefined ? {} : { country: draft.country }),
    sectors: sector === undefined ? [] : [sector],
    mentions,
    links: {},
    confidence: confidenceOf(draft.by),
  }
}
