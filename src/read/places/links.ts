import type { GazetteerPlace } from '../../knowledge/index.ts'
import type { Annotated } from '../../language/index.ts'
import { liesIn } from './lies-in.ts'
import type { PlaceName } from './name.ts'
import { beforeParts } from './surroundings.ts'
import type { PlaceVocabulary } from './vocabulary.ts'

/** A name that says what another lies in: behind a comma or in brackets («La Paz, Bolivia»), or after a preposition («La Paz i Bolivia»). */
export interface Link {
  /** Index of the name that holds the other. */
  readonly holder: number
  readonly how: 'comma' | 'words'
}

/** What holds each name by the words of the text, where one of its senses lies in one of the holder's. */
export function linksOf(text: Annotated, names: readonly PlaceName[], vocabulary: PlaceVocabulary): readonly (Link | undefined)[] {
  return names.map((name, index) => {
    const next = names[index + 1]
    if (!next || text.sentenceOf[next.words[0]] !== text.sentenceOf[name.words[0]]) return undefined
    const how = joinedBy(text, name, next, vocabulary)
    if (how === undefined) return undefined
    const fits = name.senses.length === 0 || name.senses.some((inner) => next.senses.some((outer) => liesIn(inner, outer)))
    return fits || isSurely(name, next, how) ? { holder: index + 1, how } : undefined
  })
}

/** Whether the words leave no doubt, so that a name whose senses all lie elsewhere is one the gazetteer does not know: "Nome, N.D.", «barrio de San Juan, en Quito». */
function isSurely(name: PlaceName, next: PlaceName, how: Link['how']): boolean {
  if (how === 'comma' && next.how === 'short') return true
  return next.senses.length > 0 && name.how !== 'short' && (name.kind === 'district' || name.kind === 'square' || name.kind === 'building')
}

/** Names less the senses that the text says they do not have. */
export function withFittingSenses(names: readonly PlaceName[], links: readonly (Link | undefined)[]): readonly PlaceName[] {
  return names.map((name, index) => {
    const holder = names[links[index]?.holder ?? -1]
    if (!holder && name.kind === 'district') return { ...name, senses: name.senses.filter(isNoTown) }
    const fits = !holder || name.senses.length === 0 || name.senses.some((inner) => holder.senses.some((outer) => liesIn(inner, outer)))
    return fits ? name : { ...name, senses: [] }
  })
}

/** A district is no town of its name somewhere in the world. */
function isNoTown({ kind, population }: GazetteerPlace): boolean {
  return kind !== 'city' || population >= leastTown
}

/** Inhabitants of a town that may be meant where the text says that a name is a district's: "the Kharkiv district". */
const leastTown = 100_000

function joinedBy(text: Annotated, left: PlaceName, right: PlaceName, vocabulary: PlaceVocabulary): Link['how'] | undefined {
  const [, from] = left.words
  const [to] = right.words
  const gap = to - from
  if (gap === 0) return left.senses.length > 0 ? 'comma' : undefined
  const between = text.form[from]!
  if (gap === 1 && (between === ',' || between === '(')) return 'comma'
  if (gap > 4) return undefined
  const before = beforeParts(text, to, vocabulary)
  const inside = vocabulary.inside.has(text.form[before]?.toLowerCase() ?? '')
  return inside && (before === from || (before === from + 1 && between === ',')) ? 'words' : undefined
}
