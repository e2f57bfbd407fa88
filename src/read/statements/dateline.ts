import { wordFrom } from '../words.ts'
import { sentenceAt, type Scene } from './scene.ts'

/** A place with a date or an agency, or one in capitals with a full stop, before a dash. */
const patterns: readonly RegExp[] = [
  /^[\p{Lu}][\p{L}\d.\s,()/&-]{1,60}?(?:\([^)]{2,30}\)|\d{1,2} \p{L}{3,10})[^\n]{0,14}?[.:]?\s?[–—-]{1,2}\s/u,
  /^\p{Lu}[\p{Lu}\s]{2,40}\.\s?[–—-]{1,2}\s/u,
]

/** First word behind a dateline that opens the sentence at `first`. */
export function afterDateline(scene: Scene, first: number): number {
  const { text } = scene
  const opening = patterns.map((pattern) => pattern.exec(text.text.slice(text.from[first], text.from[first]! + 110))).find((found) => found !== null)
  return opening ? wordFrom(text, text.from[first]! + opening[0].length) : first
}

/** Words from the start of a sentence in which a dateline's place is taken for a subject. */
const reach = 6

/** The subject behind a dateline where the tree has the dateline's place for it: «Quito, 12 mar (EFE).- El ministro dijo»; else the subject itself. */
export function behindDateline(scene: Scene, subject: number): number {
  const { text, tree } = scene
  const [first] = sentenceAt(scene, subject)
  if (subject - first > reach) return subject
  const behind = afterDateline(scene, first)
  if (subject >= behind) return subject
  const hung = tree.children(subject).find((child) => child >= behind && /^(?:appos|conj|nsubj|list|parataxis)/u.test(text.relation[child]!))
  return hung ?? subject
}
