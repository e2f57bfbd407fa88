import { countBefore } from '../../text/index.ts'
import type { ActorKind, MentionForm, RuleName } from '../../words/index.ts'
import type { Code } from './codes/code.ts'
import type { ActorKey, Gender } from './index-of-actors.ts'
import type { TitlePhrase } from './title-phrases.ts'
import type { Words } from './words.ts'

/** An office an actor was given in the text. */
export interface HeldRole extends TitlePhrase {
  /** As written, without article. */
  readonly text: string
}

/** An actor while the report is being read. */
export interface Draft {
  readonly key: ActorKey
  kind: ActorKind
  name: string
  /** Folded words of the longest name. */
  tokens: readonly string[]
  readonly roles: HeldRole[]
  gender: Gender | undefined
  country: string | undefined
  plural: boolean
  /** What its name or the phrase it was made of says of country and sectors. */
  base: Code | undefined
  /** Whether a statement or an event has asked for it. */
  acts: boolean
  /** Rule that found the actor first. */
  readonly by: RuleName
  /** First words of its mentions' cores, in the order noted. */
  readonly at: number[]
}

/** A mention while the report is being read; `core` are the words of the name or the head alone. */
export interface Noted {
  readonly actor: ActorKey
  readonly words: Words
  readonly core: Words
  readonly form: MentionForm
}

/** The actors and mentions found so far. The one thing of this room that changes. */
export interface Register {
  readonly drafts: readonly Draft[]
  readonly mentions: readonly Noted[]
  /** How many of the mentions, from the first, are the names of the text in its order. */
  named: number
  /** Index of the mention with the longest phrase over each word, -1 for none; of the mention whose core it belongs to. */
  readonly phraseAt: Int32Array
  readonly coreAt: Int32Array
  create(kind: ActorKind, name: string, by: RuleName): Draft
  draft(key: ActorKey): Draft
  note(actor: Draft, words: Words, core: Words, form: MentionForm): void
  give(actor: Draft, role: HeldRole): void
  /** Actors that hold an office of this lemma, latest given last. */
  holders(lemma: string): readonly Draft[]
  /** The actor known by this folded name or phrase. */
  known(key: string): Draft | undefined
  remember(key: string, actor: Draft): void
}

/** The last word before `before` at which an actor is mentioned, -1 for none; mentions noted out of order count among the last few. */
export function lastMention({ at }: Draft, before: number): number {
  const earlier = countBefore(at.length, (index) => (at[index] ?? before) < before)
  let last = at[earlier - 1] ?? -1
  for (let index = Math.max(earlier, at.length - 8); index < at.length; index++) if ((at[index] ?? before) < before) last = Math.max(last, at[index] ?? -1)
  return last
}

/** An empty register for a report of `length` words. */
export function openRegister(length: number): Register {
  const drafts: Draft[] = []
  const mentions: Noted[] = []
  const phraseAt = new Int32Array(length).fill(-1)
  const coreAt = new Int32Array(length).fill(-1)
  const held = new Map<string, Draft[]>()
  const names = new Map<string, Draft>()
  return {
    drafts,
    mentions,
    named: 0,
    phraseAt,
    coreAt,
    create(kind, name, by) {
      const draft: Draft = {
        key: drafts.length,
        kind,
        name,
        tokens: [],
        roles: [],
        gender: undefined,
        country: undefined,
        plural: false,
        base: undefined,
        acts: false,
        by,
        at: [],
      }
      drafts.push(draft)
      return draft
    },
    draft(key) {
      const draft = drafts[key]
      if (draft === undefined) throw new RangeError(`no actor has the key ${key}`)
      return draft
    },
    note(actor, words, core, form) {
      const index = mentions.push({ actor: actor.key, words, core, form }) - 1
      for (let word = words.from; word < words.to; word++) {
        const there = mentions[phraseAt[word] ?? -1]
        if (there === undefined || there.words.to - there.words.from < words.to - words.from) phraseAt[word] = index
      }
      // «Mexico og Brasil» asked for as one does not hide the names in it
      for (let word = core.from; word < core.to; word++) if (form === 'name' || mentions[coreAt[word] ?? -1]?.form !== 'name') coreAt[word] = index
      actor.at.push(core.from)
    },
    give(actor, role) {
      actor.roles.push(role)
      actor.gender ??= role.gender
      actor.country ??= role.country
      for (const title of role.titles) {
        const list = held.get(title) ?? []
        if (list.at(-1) !== actor) list.push(actor)
        held.set(title, list)
      }
    },
    holders: (lemma) => held.get(lemma) ?? [],
    known: (key) => names.get(key),
    remember: (key, actor) => void names.set(key, actor),
  }
}
