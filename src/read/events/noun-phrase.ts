import type { Words } from '../words.ts'
import type { Scene } from './scene.ts'

/** A participant's words are at most this many; what hangs on the noun is dropped from the right before. */
const longest = 10

const inside = /^(?:det|amod|nummod|compound|nmod|flat|fixed|appos|goeswith|advmod|obl|dep|list)/u
const clause = /^(?:acl|advcl|ccomp|xcomp|parataxis|conj|cc|csubj|cop|aux|nsubj|mark|discourse|orphan|dislocated|vocative|expl|obj|iobj)/u
const joiner = /^[-'’"“”«»()./]$/u

/** The full noun phrase of `head`: without preposition, clause and the other members of a list. */
export function nounPhrase(scene: Scene, head: number): Words {
  const { text } = scene
  const first = leftEdge(scene, head)
  let end = rightEdge(scene, head, Infinity)
  if (end - first > longest) end = rightEdge(scene, head, 1)
  if (end - first > longest) end = rightEdge(scene, head, 0)
  const stop = text.sentences[text.sentenceOf[head]!]?.endWord ?? text.length
  return [first, Math.min(end, stop)]
}

/** The noun phrase of `head` without words of a trigger at its beginning: «slippe [fri] fanger». */
export function phraseWithout(scene: Scene, head: number, taken: readonly number[]): Words {
  const [start, end] = nounPhrase(scene, head)
  let first = start
  while (first < head && taken.includes(first)) first++
  return [first, end]
}

/** Children of the phrase to the left, as far as they touch each other. */
function leftEdge(scene: Scene, head: number): number {
  const { text, tree } = scene
  let first = head
  for (const child of tree.children(head).toReversed()) {
    if (child > head) continue
    const relation = text.relation[child]!
    if (relation === 'case' && text.upos[child] !== 'PART') break
    if (clause.test(relation) && !(relation === 'acl' && text.upos[child] === 'VERB')) break
    const [from, to] = tree.subtree(child)
    if (relation === 'punct') {
      if (!joiner.test(text.form[child]!)) break
      continue
    }
    if (text.form[to - 1] === ',' && to - from > 2) break // «Preguntado por el cierre, el ministro»
    if (!inside.test(relation) && relation !== 'acl') break
    first = Math.min(first, from)
  }
  while (first < head && (text.upos[first] === 'ADP' || text.upos[first] === 'PUNCT' || text.upos[first] === 'CCONJ' || text.upos[first] === 'SCONJ')) first++
  return first
}

/** Children to the right up to the first clause, comma or other member; `nested` says how many prepositional phrases may follow. */
function rightEdge(scene: Scene, head: number, nested: number): number {
  const { text, tree } = scene
  let end = head + 1
  let left = nested
  for (const child of tree.children(head)) {
    if (child < head) continue
    const relation = text.relation[child]!
    if (relation === 'punct') {
      if (joiner.test(text.form[child]!)) continue
      break
    }
    if (!inside.test(relation) && relation !== 'case') break
    if (relation === 'case') {
      if (text.upos[child] === 'ADP') break
      continue
    }
    const [from] = tree.subtree(child)
    if (text.form[from] === ',' || text.form[from - 1] === ',') break
    if (/^(?:nmod|obl|advmod)/u.test(relation) && child > head + 1 && --left < 0) break
    if (from > end + 1) break
    end = Math.max(end, rightEdge(scene, child, nested > 1 ? 1 : 0))
  }
  return end
}

/** `head` and the nominals joined to it, in text order. */
export function members({ text, tree }: Scene, head: number): readonly number[] {
  const found = [head]
  for (let at = 0; at < found.length && found.length < 20; at++) {
    for (const child of tree.children(found[at]!)) if (text.relation[child] === 'conj' && isNominal(text.upos[child]!)) found.push(child)
  }
  return found.toSorted((a, b) => a - b)
}

/** Whether a tag can head a participant. */
export function isNominal(upos: string): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' || upos === 'ADJ' || upos === 'X' || upos === 'SYM' || upos === 'DET'
}
