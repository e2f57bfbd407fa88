import type { Annotated, LanguagePack } from '../../../language/index.ts'
import type { EventType, Quantity } from '../../../words/index.ts'
import type { Tree } from '../../tree.ts'

/** Numbers the report gives for the event of a trigger word: those its participants and its clause's results govern. */
export function quantitiesOf(_text: Annotated, _tree: Tree, _pack: LanguagePack, _event: { readonly trigger: number; readonly type: EventType }): readonly Quantity[] {
  return []
}
