import type { Annotated } from '../../language/index.ts'
import type { Span, TimeExpression } from '../../words/index.ts'
import type { Tree } from '../tree.ts'
import { wordsIn } from '../words.ts'
import type { Placed, TimesFound } from './find-times.ts'

/** Ways from a word to the time that dates it. */
export function linksOf(text: Annotated, tree: Tree, found: readonly Placed[]): Pick<TimesFound, 'of' | 'saidAt'> {
  const dated = found.filter(({ time }) => time.from !== undefined && time.type !== 'duration' && time.value !== 'PRESENT_REF')
  const hung = heads(text, dated)
  const inSentence = (word: number): readonly Placed[] => dated.filter((one) => text.sentenceOf[one.words[0]] === text.sentenceOf[word])
  const of = (word: number): TimeExpression | undefined => {
    for (let at = word, steps = 0; at >= 0 && steps < 12; at = tree.head(at), steps++) {
      const here = hung.get(at)
      if (here) return nearest(here, word).time
      if (steps > 0 && isClause(text.relation[at] ?? '') && isVerb(text, at)) return undefined
    }
    return undefined
  }
  return {
    of,
    saidAt(cue, content) {
      if (!cue) return undefined
      const [first, end] = wordsIn(text, cue)
      const outside = ({ words }: Placed): boolean => !content.some((part) => overlaps(part, text, words))
      for (let word = first; word < end; word++) {
        const here = (hung.get(word) ?? []).filter(outside)
        if (here.length > 0) return nearest(here, word).time
      }
      return besideCue(text, inSentence(first).filter(outside), content, [first, end])?.time
    },
  }
}

/** Times by the word they hang on. */
function heads(text: Annotated, dated: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  const hung = new Map<number, Placed[]>()
  for (const one of dated) {
    const [first, end] = one.words
    for (let word = first; word < end; word++) {
      const head = text.head[word] ?? -1
      if (head >= first && head < end) continue
      for (const on of new Set([head, word])) hung.set(on, [...(hung.get(on) ?? []), one])
      break
    }
  }
  return hung
}

function nearest(list: readonly Placed[], word: number): Placed {
  return list.reduce((best, one) => (Math.abs(one.words[0] - word) < Math.abs(best.words[0] - word) ? one : best))
}

/** A time in the cue's own part of the sentence: nothing of the content between them, and no verb. */
function besideCue(text: Annotated, times: readonly Placed[], content: readonly Span[], [first, end]: readonly [number, number]): Placed | undefined {
  return times.find(({ words: [from, to] }) => {
    const [left, right] = to <= first ? [to, first] : [end, from]
    for (let word = left; word < right; word++) {
      if (isVerb(text, word) || content.some((part) => overlaps(part, text, [word, word + 1]))) return false
    }
    return true
  })
}

function overlaps([from, to]: Span, text: Annotated, [first, end]: readonly [number, number]): boolean {
  return (text.from[first] ?? 0) < to && from < (text.to[end - 1] ?? 0)
}

function isVerb({ upos }: Annotated, word: number): boolean {
  return upos[word] === 'VERB'
}

function isClause(relation: string): boolean {
  return /^(?:root|ccomp|advcl|acl|parataxis|conj)/u.test(relation)
}
