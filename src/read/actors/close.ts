import type { Actor, Mention, RuleName } from '../../words/index.ts'
import { codeOfActor, officeOfActor } from './codes/code-of-actor.ts'
import type { OfficeOf } from './codes/office-of.ts'
import { confidenceOf } from './confidence.ts'
import type { ActorKey } from './index-of-actors.ts'
import { nameTokens, sameName } from './person-names.ts'
import type { Draft, Register } from './register.ts'
import type { Scene } from './scene.ts'
import { spanOf } from './words.ts'

/** The actors of the record. */
export interface ClosedActors {
  readonly actors: readonly Actor[]
  /** Rule that found each first, by id; with where its country comes from when that is only likely: `actor/name/person/outlet`. */
  readonly by: ReadonlyMap<string, RuleName>
  /** Id of an actor that has a mention. Throws `RangeError` for another. */
  id(actor: ActorKey): string
}

/** The actors of the record: those with mentions, numbered as they come in the text. */
export function closeRegister(scene: Scene, register: Register): ClosedActors {
  const { text } = scene
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
  const closed = ordered.map(({ draft, mentions: own }) => actorOf(scene, draft, ids.get(draft.key) ?? '', own))
  return {
    actors: closed.map(({ actor }) => actor),
    by: new Map(closed.map(({ actor, by }) => [actor.id, by])),
    id(actor) {
      const id = ids.get(actor)
      if (id === undefined) throw new RangeError(`actor ${actor} has no mention`)
      return id
    },
  }
}

/** The office, and its holder by the table where the report names nobody else. */
function linksOf({ tokens }: Draft, office: OfficeOf | undefined): Readonly<Record<string, string>> {
  if (office === undefined) return {}
  const { kind, country, holder } = office
  const fits = tokens.length === 0 || [holder.person, ...holder.aliases].some((name) => sameName(nameTokens(name.split(' ')), tokens))
  return fits ? { office: `${kind} ${country}`, holder: holder.person } : {}
}

function start(mentions: readonly Mention[]): number {
  return mentions[0]?.span[0] ?? 0
}

function actorOf(scene: Scene, draft: Draft, id: string, mentions: readonly Mention[]): { readonly actor: Actor; readonly by: RuleName } {
  const role = draft.roles.find(({ text }) => text !== '')?.text
  const code = codeOfActor(scene, draft)
  const { country, sectors, likely } = code
  const by: RuleName = likely === undefined ? draft.by : `${draft.by}/${likely}`
  const actor: Actor = {
    id,
    kind: draft.kind,
    name: draft.name,
    ...(role === undefined ? {} : { role }),
    ...(country === undefined ? {} : { country }),
    sectors,
    mentions,
    links: linksOf(draft, officeOfActor(scene, draft, code)),
    confidence: confidenceOf(by),
  }
  return { actor, by }
}
