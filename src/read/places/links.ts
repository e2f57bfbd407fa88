import type { GazetteerPlace } from '../../knowledge/index.ts'
import type { Annotated } from '../../language/index.ts'
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
    if (how === undefined || (name.senses.length > 0 && !name.senses.some((inner) => next.senses.some((outer) => liesIn(inner, outer))))) return undefined
    return { holder: index + 1, how }
  })
}

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

/** Whether one place lies in another: its region, its country, or the same place. */
export function liesIn(inner: GazetteerPlace, outer: GazetteerPlace): boolean {
  if (inner.row === outer.row) return false
  switch (outer.feature) {
    case 'country':
      return inner.country === outer.country
    case 'admin1':
      return inner.admin1 === outer.row
    case 'admin2':
      return inner.admin2 === outer.row
    default:
      return false
  }
}
