import type { Span } from '../../words/index.ts'
import type { Looked } from './mention-candidates.ts'
import { plainRelation } from './mention-tree.ts'
import { toldWords } from './told-words-table.ts'

/** So many characters of a clause are read at a glance. */
export const mostCharacters = 200

/** Words of a clause from the first to the last, without conjunctions and marks around them; of a long one as much around what carries it as can be read at a glance. */
export function trimmed(tree: Pick<Looked, 'text' | 'children'>, words: ReadonlySet<number>, head: number, trigger: number): Span {
  const { text } = tree
  const sorted = [...words].sort((a, b) => a - b)
  let [from, to] = [sorted[0] ?? head, sorted.at(-1) ?? head]
  const [low, high] = [Math.min(head, words.has(trigger) ? trigger : head), Math.max(head, words.has(trigger) ? trigger : head)]
  const joints = sorted.filter((word) => isJoint(tree, word))
  const length = (): number => (text.to[to] ?? 0) - (text.from[from] ?? 0)
  for (const joint of joints.toReversed()) {
    if (length() <= mostCharacters || joint <= high) break
    to = joint - 1
  }
  for (const joint of joints) {
    if (length() <= mostCharacters || joint > low) break
    from = joint
  }
  while (to > high && length() > mostCharacters)
    to = sorted.findLast((word) => word < to && ['ADP', 'CCONJ', 'SCONJ'].includes(text.upos[word + 1] ?? '')) ?? high
  while (from < low && isJoining(tree, from)) from++
  while (to > high && text.upos[to] === 'PUNCT' && !/^[”»"’)]/u.test(text.form[to] ?? '')) to--
  return unquoted(text.text, [behindDateline(text.text, [text.from[from] ?? 0, text.from[low] ?? 0]), text.to[to] ?? 0])
}

const opening = /^["“«„‘]+/u
const closing = /["”»]+$/u

const dateline = /^(?:\d{1,2}[.:]\d\d\s+(?:[–—-]\s*)?|[^()]{0,60}\((?:\p{Lu}[^()]{0,30})\)\s*\.?\s*[–—:-]+\s+|\p{Lu}[\p{Lu} ,.]{2,40}[.]?\s?[–—-]+\s+)/u

/** Where a clause begins behind a dateline or the time of an entry, no further than what it needs. */
function behindDateline(text: string, [from, most]: Span): number {
  const length = dateline.exec(text.slice(from, most))?.[0].length ?? 0
  return from + length
}

/** Without the marks of a quotation around it, or the half of them that stands in it, and without marks at its ends. */
function unquoted(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end]
  const words = (): string => text.slice(from, to)
  const count = (pattern: RegExp): number => words().match(pattern)?.length ?? 0
  const [opened, closed] = [opening.exec(words())?.[0].length ?? 0, closing.exec(words())?.[0].length ?? 0]
  const [begins, ends] = [count(/["“«„]/gu), count(/["”»]/gu)]
  if (opened > 0 && (begins > ends || (closed > 0 && begins === 1) || /^"[^"]*"?$/u.test(words()))) from += opened
  if (closed > 0 && (ends > count(/["“«„]/gu) || /^[^"]*"$/u.test(words()))) to -= closed
  while (to > from && /[\s,;:.–—-]/u.test(text[to - 1] ?? '')) to--
  return [from, to]
}

/** Where a clause can be cut: behind a mark, before what begins a clause of its own. */
function isJoint({ text, children }: Pick<Looked, 'text' | 'children'>, word: number): boolean {
  if (text.upos[word - 1] === 'PUNCT' && /^[,;:–—-]$/u.test(text.form[word - 1] ?? '')) return true
  const above = text.head[word] ?? -1
  // the first word of a clause that adds something: what somebody says, or whom they ask to do what, is none
  const adds = ['advcl', 'acl', 'parataxis'].includes(plainRelation(text.relation[above])) || (text.relation[above] === 'conj' && text.upos[above] === 'VERB')
  return adds && ['mark', 'cc'].includes(plainRelation(text.relation[word])) && (children[above] ?? [])[0] === word
}

/** Whether a first word only joins the clause to what stands before it: conjunctions, but not those of what is said in it of when or why. */
function isJoining({ text }: Pick<Looked, 'text' | 'children'>, word: number): boolean {
  if (text.upos[word] === 'PUNCT') return !/^["“«„‘(]/u.test(text.form[word] ?? '')
  const relation = plainRelation(text.relation[word])
  if (toldWords[text.language].that.includes((text.form[word] ?? '').toLowerCase()) && (text.upos[word] === 'SCONJ' || text.upos[word] === 'PRON')) return true
  return relation === 'cc' || (relation === 'mark' && plainRelation(text.relation[text.head[word] ?? -1]) !== 'advcl')
}
