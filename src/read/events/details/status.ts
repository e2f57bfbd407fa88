import type { Annotated, LanguagePack } from '../../../language/index.ts'
import type { EventStatus } from '../../../words/index.ts'
import type { StatementsFound } from '../../statements/index.ts'
import type { TimesFound } from '../../times/index.ts'
import type { Tree } from '../../tree.ts'
import type { EventSeed } from './seed.ts'

/** Whether an event happened, as the path from its trigger to the root says; `none` where it is no event at all (the outlet itself negates it). */
export function statusOf(
  _text: Annotated,
  _tree: Tree,
  _pack: LanguagePack,
  _event: EventSeed & { readonly statements: StatementsFound; readonly times: TimesFound },
): EventStatus | 'none' {
  return 'actual'
}
