import type { Annotated, LanguagePack } from '../../../language/index.ts'
import type { EventType } from '../../../words/index.ts'
import { findActors } from '../../actors/index.ts'
import { readLayout } from '../../layout/index.ts'
import { findStatements, type StatementsFound } from '../../statements/index.ts'
import type { TimesFound } from '../../times/index.ts'
import { treeOf, type Tree } from '../../tree.ts'
import { wordsIn } from '../../words.ts'
import type { EventSeed } from './seed.ts'

/** A sentence with its triggers in brackets, read as far as the details of events need it: for tests. */
export interface Seeded {
  readonly text: Annotated
  readonly tree: Tree
  readonly statements: StatementsFound
  readonly times: TimesFound
  readonly seeds: readonly EventSeed[]
}

/** Reads «Hæren [angrep] byen»: one seed a bracket, of the given types. */
export function seeded(annotate: (text: string) => Annotated, pack: LanguagePack, marked: string, types: readonly EventType[]): Seeded {
  const plain = marked.replaceAll(/[[\]]/gu, '')
  const text = annotate(plain)
  const tree = treeOf(text)
  const layout = readLayout(text, {}, pack)
  const statements = findStatements(text, pack, { layout, actors: findActors(text, pack, { layout }) })
  const seeds = [...marked.matchAll(/\[([^\]]*)\]/gu)].map((match, index): EventSeed => {
    const from = match.index - 2 * index
    const words = wordsIn(text, [from, from + match[1]!.length])
    let trigger = words[0]
    for (let word = words[0]; word < words[1]; word++) if (tree.head(word) < words[0] || tree.head(word) >= words[1]) trigger = word
    return { trigger, words, parts: Array.from({ length: words[1] - words[0] }, (_, word) => words[0] + word), type: types[index] ?? 'ASSAULT' }
  })
  return { text, tree, statements, seeds, times: { times: [], by: new Map(), of: () => undefined, saidAt: () => undefined } }
}
