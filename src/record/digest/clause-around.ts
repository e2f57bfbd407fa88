import type { Annotated } from '../../language/index.ts'
import type { Span } from '../../words/index.ts'
import { isCarried } from './clause.ts'
import { clauseHead, isAnother, isFinite, isOpen, isPronoun, leans, mainHead, subjectOf } from './clause-heads.ts'
import type { ToldClause } from './digest.ts'
import type { Looked } from './mention-candidates.ts'
import { gather } from './mention-tree.ts'
import { mostCharacters, trimmed } from './trimmed.ts'

/** A text with its tree. */
export type Tree = Pick<Looked, 'text' | 'children'>

/** The clause around a word, no further than a stretch of the text where one is given. */
export function clauseAround(tree: Tree, word: number, within?: Span): ToldClause {
  const { text, children } = tree
  const isInside = (at: number): boolean => within === undefined || ((text.from[at] ?? 0) >= within[0] && (text.to[at] ?? 0) <= within[1])
  const own = clauseHead(tree, word, isInside)
  const { head, isAside } = mainHead(tree, own, isInside)
  const below = (at: number): ReadonlySet<number> => {
    const words = new Set<number>()
    gather(children, at, words, (other) => !isInside(other) || isAnother(tree, other))
    return words
  }
  const whole = trimmed(tree, below(head), head, word)
  const span = isAside || own === head || whole[1] - whole[0] <= mostCharacters ? whole : trimmed(tree, below(own), own, word)
  const subject = subjectOf(tree, head)
  const isNamed = subject !== undefined && (text.from[subject] ?? 0) >= span[0] && (text.to[subject] ?? 0) <= span[1] && !leans(tree, head)
  return {
    span,
    part: isAside
      ? 'aside'
      : own === word || (isCarried(text, children, word) && text.head[word] === own)
        ? 'whole'
        : isArgument(text, word, own)
          ? 'argument'
          : 'aside',
    finite: isFinite(tree, head) && !(within && isOpen(tree, head)),
    ...(isNamed && { subject: isPronoun(text, subject) ? 'pronoun' : 'named' }),
  }
}

/** Whether a word is what its clause speaks of, or whom or what it does it to. */
function isArgument({ head, relation }: Annotated, word: number, own: number): boolean {
  return head[word] === own && /^(?:nsubj|obj)/u.test(relation[word] ?? '')
}
