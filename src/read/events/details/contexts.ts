import type { Annotated, LanguagePack } from '../../../language/index.ts'

/** PLOVER contexts of an event, by the words of its paragraph. */
export function contextsOf(_text: Annotated, _pack: LanguagePack, _trigger: number): readonly string[] {
  return []
}
