import type { GazetteerPlace } from '../../knowledge/index.ts'
import type { PlaceKind } from '../../words/index.ts'
import { liesIn } from './lies-in.ts'
import type { Link } from './links.ts'
import type { PlaceName } from './name.ts'

/** A name with all its mentions that mean the same: one name, one place in a report, unless the words around it say otherwise. */
export interface Toponym {
  readonly name: string
  readonly senses: readonly GazetteerPlace[]
  /** Indexes of its names, in text order. */
  readonly mentions: readonly number[]
  /** What its words say it is. */
  readonly kind?: PlaceKind
  /** Senses of what the text says it lies in. */
  readonly comma: readonly GazetteerPlace[]
  readonly inWords: readonly GazetteerPlace[]
  /** Senses of the names it is said to hold. */
  readonly holds: readonly GazetteerPlace[]
}

interface Draft {
  name: string
  senses: readonly GazetteerPlace[]
  mentions: number[]
  kind?: PlaceKind
  comma: GazetteerPlace[]
  inWords: GazetteerPlace[]
  holds: GazetteerPlace[]
}

/** Names gathered by what they say; a name behind which another container stands than before («Paris, Texas» after «Paris, Ontario») begins a new one. */
export function toponymsOf(names: readonly PlaceName[], links: readonly (Link | undefined)[], fold: (name: string) => string): readonly Toponym[] {
  const drafts = new Map<string, Draft[]>()
  const all: Draft[] = []
  const of: Draft[] = []
  names.forEach((name, index) => {
    const key = `${fold(name.name)} ${name.how === 'short' ? 'region' : name.kind === 'region' || name.kind === 'water' ? name.kind : ''}`
    const link = links[index]
    const holder = link ? (names[link.holder]?.senses ?? []) : []
    const same = drafts.get(key) ?? []
    const draft = same.find(({ comma }) => link?.how !== 'comma' || comma.length === 0 || comma.some((one) => holder.includes(one))) ?? newDraft(name)
    if (!same.includes(draft)) {
      drafts.set(key, [...same, draft])
      all.push(draft)
    }
    draft.mentions.push(index)
    of.push(draft)
    if (name.kind !== undefined) draft.kind ??= name.kind
    if (draft.comma.length === 0 && link?.how === 'comma') draft.comma.push(...holder)
    if (draft.inWords.length === 0 && link?.how === 'words') draft.inWords.push(...holder)
  })
  links.forEach((link, index) => {
    const holder = link && of[link.holder]
    if (holder && holder.holds.length < 40) holder.holds.push(...names[index]!.senses.filter((inner) => holder.senses.some((outer) => liesIn(inner, outer))))
  })
  return all
}

function newDraft({ name, senses }: PlaceName): Draft {
  return { name, senses, mentions: [], comma: [], inWords: [], holds: [] }
}
