import { tagCount, tags } from './scores.ts'

const follows = tags.map((tag) => tags.map((before) => !tag.startsWith('I-') || before.slice(2) === tag.slice(2)))

/** May `tag` come after `before` (-1: the sentence begins)? Numbers of `tags`. */
export const mayFollow = (tag: number, before: number): boolean => (before < 0 ? !(tags[tag] ?? '').startsWith('I-') : (follows[tag]?.[before] ?? false))

/**
 * The best sequence of tags (Viterbi): `emissions` has one row of `tagCount` scores a word; `transitions` is a row for each tag
 * before (`tagCount` of them, then the beginning) with the score of the tag after.
 */
export function bestTags(emissions: ArrayLike<number>, transitions: ArrayLike<number>, count: number): Uint8Array {
  const out = new Uint8Array(count)
  if (count === 0) return out
  const back = new Uint8Array(count * tagCount)
  let scores = new Float64Array(tagCount)
  let next = new Float64Array(tagCount)
  for (let tag = 0; tag < tagCount; tag++) scores[tag] = mayFollow(tag, -1) ? emissions[tag]! + transitions[tagCount * tagCount + tag]! : -Infinity
  for (let i = 1; i < count; i++) {
    for (let tag = 0; tag < tagCount; tag++) {
      let best = -Infinity
      let from = 0
      const row = follows[tag]!
      for (let before = 0; before < tagCount; before++) {
        if (!row[before]) continue
        const score = scores[before]! + transitions[before * tagCount + tag]!
        if (score > best) {
          best = score
          from = before
        }
      }
      back[i * tagCount + tag] = from
      next[tag] = best + emissions[i * tagCount + tag]!
    }
    const swap = scores
    scores = next
    next = swap
  }
  let tag = 0
  for (let other = 1; other < tagCount; other++) if (scores[other]! > scores[tag]!) tag = other
  for (let i = count - 1; i >= 0; i--) {
    out[i] = tag
    tag = back[i * tagCount + tag]!
  }
  return out
}
