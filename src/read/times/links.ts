import type { Annotated } from '../../language/index.ts'
import type { Span, TimeExpression } from '../../words/index.ts'
import type { Tree } from '../tree.ts'
import { wordsIn } from '../words.ts'
import type { Placed, TimesFound } from './find-times.ts'

/** Ways from a word to the time that dates it. */
export function linksOf(text: Annotated, tree: Tree, found: readonly Placed[]): Pick<TimesFound, 'of' | 'saidAt'> {
  const dated = found.filter(({ time }) => time.from !== undefined && time.type !== 'duration' && time.value !== 'PRESENT_REF')
  const hung = heads(text, dated)
  const bySentence = grouped(dated, ({ words }) => text.sentenceOf[words[0]] ?? -1)
  const of = (word: number): TimeExpression | undefined => {
    for (let at = word, steps = 0; at >= 0 && steps < 12; at = tree.head(at), steps++) {
      const here = hung.get(at)
      if (here) return nearest(here, word).time
      if (isClosed(text.relation[at] ?? '')) return undefined
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
      return besideCue(text, (bySentence.get(text.sentenceOf[first] ?? -1) ?? []).filter(outside), content, [first, end])?.time
    },
  }
}

/** Times by the word they hang on, and by their own topmost word. */
function heads({ head }: Annotated, dated: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  const hung = new Map<number, Placed[]>()
  for (const one of dated) {
    const [first, end] = one.words
    for (let word = first; word < end; word++) {
      const above = head[word] ?? -1
      if (above >= first && above < end) continue
      add(hung, above, one)
      add(hung, word, one)
      break
    }
  }
  return hung
}

function grouped(list: readonly Placed[], key: (one: Placed) => number): ReadonlyMap<number, readonly Placed[]> {
  const groups = new Map<number, Placed[]>()
  for (const one of list) add(groups, key(one), one)
  return groups
}

function add(groups: Map<number, Placed[]>, key: number, one: Placed): void {
  const known = groups.get(key)
  if (known) known.push(one)
  else groups.set(key, [one])
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

/** A clause whose time is its own: what somebody says, and what a relative clause tells of a noun. */
function isClosed(relation: string): boolean {
  return /^(?:root|ccomp|csubj|acl|parataxis)/u.test(relation)
}
