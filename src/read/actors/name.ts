import type { Body, Publisher } from '../../knowledge/index.ts'
import type { NameKind } from '../../language/index.ts'
import type { Words } from './words.ts'

/** A name in the text, with what its words alone say it names. */
export type Name = Words &
  (
    | { readonly kind: NameKind }
    | { readonly kind: 'publisher'; readonly publisher: Publisher }
    | { readonly kind: 'country'; readonly code: string; readonly name: string }
    | { readonly kind: 'body'; readonly body: Body }
    | { readonly kind: 'house'; readonly code: string; readonly sector: string }
  )
