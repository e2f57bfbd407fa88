import type { Annotated, LanguagePack } from '../../../language/index.ts'
import type { EventType } from '../../../words/index.ts'
import type { StatementsFound } from '../../statements/index.ts'
import type { Tree } from '../../tree.ts'
import { spanOf } from '../../words.ts'
import { statementsAround } from './asserters.ts'
import { does, operatorsIn } from './operators.ts'
import type { EventSeed } from './seed.ts'

/** What it is to refuse a deed of each type. */
const modes: Partial<Readonly<Record<EventType, readonly string[]>>> = {
  AID: ['assist'],
  COOPERATE: ['assist'],
  AGREE: ['assist'],
  SUPPORT: ['assist'],
  CONCEDE: ['yield'],
  RETREAT: ['yield'],
  CONSULT: ['meet'],
}

/** «Regjeringen vil ikke løslate fangene», "will not lift the ban": who will not do it refuses it. Nothing where it is no refusal; what somebody says of themselves in a quotation is talk. */
export function refusalOf(
  text: Annotated,
  tree: Tree,
  pack: LanguagePack,
  { trigger, words, parts, type, statements }: EventSeed & { readonly statements: StatementsFound },
): { readonly type: 'REJECT'; readonly modes: readonly string[] } | undefined {
  const mode = modes[type]
  const sentence = text.sentences[text.sentenceOf[trigger] ?? -1]
  if (!mode || !sentence || text.upos[trigger] !== 'VERB') return undefined
  const operators = operatorsIn(text, pack, [sentence.firstWord, sentence.endWord], parts)
  const children = tree.children(trigger).filter((child) => !parts.includes(child))
  const bits = (child: number): number => operators[child - sentence.firstWord] ?? 0
  const willing = text.feats[trigger]!.includes('Tense=Fut') || children.some((child) => text.relation[child] === 'aux' && (bits(child) & does.plan) !== 0)
  const negated = children.some((child) => text.relation[child] === 'advmod' && (bits(child) & does.negate) !== 0)
  const somebody = children.some((child) => text.relation[child] === 'nsubj')
  if (!willing || !negated || !somebody) return undefined
  if (statementsAround(statements, spanOf(text, words)).some(({ draft }) => draft.type === 'direct')) return undefined
  return { type: 'REJECT', modes: mode }
}
