import type { Annotated } from '../../language/index.ts'
import { plainRelation, type Children } from './mention-tree.ts'

/** A slot of a clause. */
export type Slot = 'subject' | 'object' | 'other'

/** A word that fills a slot. */
export interface Filler {
  readonly slot: Slot
  readonly word: number
}

/** Who and what takes part in what a word tells, by grammar: arguments of a verb or predicate, what belongs to a noun. */
export function fillersOf(text: Annotated, children: Children, word: number): readonly Filler[] {
  const below = children[word] ?? []
  const passive = isPassive(text, below, word)
  return below.flatMap((child) => {
    const slot = slotOf(text, child, passive)
    return slot ? [{ slot, word: child }] : []
  })
}

/** A participle with its auxiliary or copula: what would be its subject is what it is done to. */
export function isPassive(text: Annotated, below: readonly number[], word: number): boolean {
  if (text.upos[word] === 'NOUN') return false
  return below.some((child) => {
    const relation = text.relation[child]
    return relation === 'aux:pass' || relation === 'nsubj:pass' || (relation === 'cop' && text.feats[word]?.includes('Part') === true)
  })
}

const others = new Set(['obl', 'iobj', 'nmod', 'amod', 'compound', 'nummod', 'appos', 'acl', 'xcomp', 'det'])

function slotOf(text: Annotated, child: number, passive: boolean): Slot | undefined {
  const relation = text.relation[child] ?? ''
  if (relation === 'obl:agent') return 'subject'
  const plain = plainRelation(relation)
  if (plain === 'nsubj' || plain === 'csubj') return passive || relation === 'nsubj:pass' ? 'object' : 'subject'
  if (plain === 'obj') return 'object'
  if (relation === 'nmod:poss') return 'subject'
  return others.has(plain) ? 'other' : undefined
}
