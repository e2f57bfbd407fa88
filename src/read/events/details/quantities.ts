import type { Annotated, LanguagePack } from '../../../language/index.ts'
import type { Quantity } from '../../../words/index.ts'
import type { Tree } from '../../tree.ts'
import type { EventSeed } from './seed.ts'

/** Numbers the report gives for each of its events, in their order: each number goes to the one event it fits best. */
export function quantitiesOf(_text: Annotated, _tree: Tree, _pack: LanguagePack, events: readonly EventSeed[]): readonly (readonly Quantity[])[] {
  return events.map(() => [])
}
