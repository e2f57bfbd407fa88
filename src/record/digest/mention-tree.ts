import type { Annotated } from '../../language/index.ts'

/** The children of each word, in text order. */
export type Children = readonly (readonly number[])[]

const none: readonly number[] = []

/** The children of each word of a text. */
export function childrenOf({ head, length }: Annotated): Children {
  const children: (number[] | undefined)[] = Array.from({ length })
  for (let word = 0; word < length; word++) {
    const above = head[word] ?? -1
    if (above < 0 || above === word) continue
    const known = children[above]
    if (known) known.push(word)
    else children[above] = [word]
  }
  return children.map((list) => list ?? none)
}

/** A relation of Universal Dependencies without its subtype. */
export function plainRelation(relation: string | undefined): string {
  if (relation === undefined) return ''
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** Relations that begin a clause of their own. */
const clausal = new Set(['advcl', 'ccomp', 'conj', 'parataxis', 'acl', 'csubj', 'discourse', 'punct'])

/** Whether a dependent begins a clause of its own, or is none of the words of its head's clause. */
export function isClausal(text: Annotated, word: number): boolean {
  return clausal.has(plainRelation(text.relation[word]))
}

/** Adds the words below a word to `found`, down to those `stop` holds. Deep junk ends at 40 steps. */
export function gather(children: Children, word: number, found: Set<number>, stop: (word: number) => boolean, depth = 0): void {
  found.add(word)
  if (depth > 40) return
  for (const child of children[word] ?? none) if (!found.has(child) && !stop(child)) gather(children, child, found, stop, depth + 1)
}
