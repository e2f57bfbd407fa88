import type { Gazetteer } from '../../knowledge/index.ts'
import type { Annotated } from '../../language/index.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Layout } from '../layout/index.ts'
import { spanOf, type Words } from '../words.ts'
import type { Match } from './lookup.ts'
import type { How, PlaceName } from './name.ts'
import { saidKind } from './surroundings.ts'
import type { PlaceVocabulary } from './vocabulary.ts'

/** What finding names looks at. */
export interface NameScene {
  readonly text: Annotated
  readonly vocabulary: PlaceVocabulary
  readonly gazetteer: Gazetteer
  readonly actors: ActorIndex
  readonly layout: Layout
  /** Name of who published the report. */
  readonly outlet?: string | undefined
}

/** The place name of some words: what was looked up, and what the words say it is. */
export function named({ text, vocabulary }: NameScene, words: Words, match: Match | undefined, how: How): PlaceName {
  const [from, to] = spanOf(text, words)
  const whole = text.text.slice(from, to)
  const name = match?.name ?? whole
  const kind = saidKind(text, words, vocabulary)
  const end = match && whole.startsWith(name) ? from + name.length : to
  return { words, span: [from, end], name, senses: match?.senses ?? [], how, ...(kind === undefined ? {} : { kind }) }
}
