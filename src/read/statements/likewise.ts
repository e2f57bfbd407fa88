import { around, extentOf, rule, type Candidate } from './candidate.ts'
import { findPhrases, phraseSpan } from './phrases-of-lemmas.ts'
import { phraseOf, phraseRight } from './phrases.ts'
import { formAt, sentenceAt, type Scene } from './scene.ts'
import { trimmed, type Words } from '../words.ts'

/** An elliptic statement and the one it repeats. */
export interface Likewise {
  readonly candidate: Candidate
  readonly like: Candidate
}

/** «Det gjør også X og Y», «Lo mismo hizo X»: content and stance of the statement before, one for each speaker. */
export function likewise(scene: Scene, candidates: readonly Candidate[]): readonly Likewise[] {
  const hits = findPhrases(scene.text, scene.speech.likewise, 3)
  const found: Likewise[] = []
  for (const hit of hits) {
    const [first, end] = phraseSpan(hit)
    const sentence = sentenceAt(scene, first)
    if (trimmed(scene.text, [sentence[0], first])[1] - sentence[0] > 2 && formAt(scene, first - 1) !== ',') continue
    const like = around(candidates, first)
      .filter((one) => one.hit && one.hit.first < first && scene.text.sentenceOf[one.hit.first]! >= scene.text.sentenceOf[first]! - 2)
      .at(-1)
    if (!like || like.quotation?.kind === 'dash') continue
    for (const speaker of speakersOf(scene, hit.words, end, sentence[1])) {
      if (extentOf(like)[1] <= speaker[0] || extentOf(like)[0] >= speaker[1]) {
        found.push({
          like,
          candidate: {
            by: rule('likewise', 'order'),
            cue: [first, cueEnd(hit.words, speaker)],
            content: like.content,
            speaker,
            addressees: [],
            targets: like.targets,
            via: [],
          },
        })
      }
    }
  }
  return found
}

/** Behind its verb the subject of an ellipsis may be taken for an object: what is done stands before it. */
function isDoer(relation: string, behind: boolean): boolean {
  return relation.startsWith('nsubj') || (behind && relation === 'obj')
}

function cueEnd(words: readonly number[], speaker: Words): number {
  return Math.max(...words.filter((word) => word < speaker[0] || words[0]! > speaker[1]), words[0]!) + 1
}

/** The subject of the phrase's verb, or the noun phrase behind or inside the phrase; coordinate persons apart. */
function speakersOf(scene: Scene, words: readonly number[], end: number, limit: number): readonly Words[] {
  const { text, tree, speech } = scene
  for (const verb of words) {
    const subject = tree
      .children(verb)
      .find((child) => isDoer(text.relation[child]!, child > verb) && !words.includes(child) && !speech.anaphors.has(formAt(scene, child)))
    if (subject !== undefined) return coordinate(scene, subject, phraseOf(scene, subject, verb))
  }
  for (let index = 1; index < words.length; index++) {
    if (words[index]! - words[index - 1]! > 1) {
      const inside = phraseRight(scene, words[index - 1]! + 1, words[index]!)
      if (inside && text.upos[inside[0]] !== 'ADV') return [inside]
    }
  }
  const behind = phraseRight(scene, end, limit)
  return behind ? splitAt(scene, behind) : []
}

/** Titles with their names are persons: «utenrikssjef X og presidenten i Y» makes two speakers; bare names go together. */
function coordinate(scene: Scene, head: number, whole: Words): readonly Words[] {
  const { text, tree } = scene
  const conjuncts = tree.children(head).filter((child) => text.relation[child] === 'conj' && child < whole[1])
  if (conjuncts.length === 0) return splitAt(scene, whole)
  if (conjuncts.every((child) => text.upos[child] === 'PROPN')) return [whole]
  const starts = conjuncts.map((child) => tree.subtree(child)[0])
  return starts.reduce<Words[]>(
    (parts, start, index) => [...parts, trimmed(text, [text.upos[start] === 'CCONJ' ? start + 1 : start, starts[index + 1] ?? whole[1]])],
    [trimmed(text, [whole[0], starts[0]!])],
  )
}

function splitAt(scene: Scene, whole: Words): readonly Words[] {
  const { text } = scene
  for (let word = whole[0] + 1; word < whole[1] - 1; word++) {
    if (text.upos[word] !== 'CCONJ') continue
    const titled = text.upos[word + 1] === 'NOUN' || text.upos[word + 1] === 'ADJ' || text.upos[word + 1] === 'DET'
    return titled ? [trimmed(text, [whole[0], word]), [word + 1, whole[1]]] : [whole]
  }
  return [whole]
}
