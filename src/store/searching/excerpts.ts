import type { Span } from '../../words/index.ts'
import type { SearchWords } from './search-words.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A stretch of a text, and where the words that were looked for stand in it. */
export interface Excerpt {
  readonly text: string
  readonly marks: readonly Span[]
  /** Where it stands in the text. */
  readonly span: Span
}

/** Words looked for, as the index has them: the words side by side, and whether the last may go on. */
interface Phrase {
  readonly term: number
  readonly words: readonly string[]
  readonly prefix: boolean
}

interface Hit {
  readonly term: number
  /** Numbers of its first word and of the word after its last. */
  readonly first: number
  readonly end: number
}

/** Longest text that is looked at for words, in UTF-16 code units: forty long reports are then a page of results in no time. */
const longest = 100_000

/** The whole of a text in one line with the words marked. */
export function markedText(text: string, words: SearchWords): Excerpt {
  const tokens = [...tokensOf(text.slice(0, longest))]
  return excerptOf(text, tokens, hitsIn(tokens, words), [0, text.length])
}

/** So many words of a text where most of those looked for stand, the first such place; its beginning where there are none. */
export function excerptAround(text: string, words: SearchWords, length: number): Excerpt {
  const tokens = [...tokensOf(text.slice(0, longest))]
  const hits = hitsIn(tokens, words)
  const first = firstOf(tokens, text, hits, length)
  const last = tokens[first + length - 1]
  const span: Span = [first === 0 ? 0 : (tokens[first]?.from ?? 0), first + length < tokens.length && last ? last.to : text.length]
  const { text: inside, marks } = excerptOf(text, tokens, hits, span)
  const before = span[0] > 0 ? '…' : ''
  return { text: `${before}${inside}${span[1] < text.length ? '…' : ''}`, marks: marks.map(([from, to]) => [from + before.length, to + before.length]), span }
}

function hitsIn(tokens: readonly Token[], { wanted }: SearchWords): readonly Hit[] {
  const phrases = wanted.flatMap(({ spellings, prefix }, term): readonly Phrase[] =>
    spellings.map((spelling) => ({ term, words: [...tokensOf(spelling)].map(({ word }) => word), prefix })),
  )
  return tokens.flatMap((_, at) => {
    const found = phrases.find((phrase) => standsAt(tokens, at, phrase))
    return found ? [{ term: found.term, first: at, end: at + found.words.length }] : []
  })
}

function standsAt(tokens: readonly Token[], at: number, { words, prefix }: Phrase): boolean {
  const last = words.length - 1
  return (
    words.length > 0 &&
    words.every((word, n) => {
      const there = tokens[at + n]?.word
      return prefix && n === last ? there?.startsWith(word) : there === word
    })
  )
}

/** Number of the word the excerpt begins with: where the most terms stand together, at the beginning of their sentence if it is near, else a little before. */
function firstOf(tokens: readonly Token[], text: string, hits: readonly Hit[], length: number): number {
  const together = mostTogether(hits, length)
  const [hit, last] = [together[0], together.at(-1)]
  if (!hit || !last) return 0
  const earliest = Math.max(0, last.end - length)
  for (let at = hit.first; at > earliest; at--) if (/[.!?:\n]/u.test(text.slice(tokens[at - 1]?.to, tokens[at]?.from))) return at
  return Math.min(Math.max(earliest, hit.first - Math.floor(length / 4)), Math.max(0, tokens.length - length))
}

/** The first hits within so many words that have the most different terms. */
function mostTogether(hits: readonly Hit[], length: number): readonly Hit[] {
  let [best, most, end]: [readonly Hit[], number, number] = [[], 0, 0]
  for (const [start, { first }] of hits.entries()) {
    end = Math.max(end, start + 1)
    while ((hits[end]?.end ?? Infinity) <= first + length) end++
    const together = hits.slice(start, end)
    const terms = new Set(together.map(({ term }) => term)).size
    if (terms > most) [best, most] = [together, terms]
  }
  return best
}

/** Words side by side are one mark; runs of white space are one space. */
function excerptOf(text: string, tokens: readonly Token[], hits: readonly Hit[], [from, to]: Span): Excerpt {
  const marks: Span[] = []
  let [made, at] = ['', from]
  const add = (until: number): void => {
    made += text.slice(at, until).replaceAll(/\s+/gu, ' ')
    at = until
  }
  for (const { first, end } of hits) {
    const [begins, ends] = [tokens[first]?.from ?? 0, tokens[end - 1]?.to ?? 0]
    if (begins < at || ends > to) continue
    add(begins)
    const mark = made.length
    add(ends)
    marks.push([mark, made.length])
  }
  add(to)
  return { text: made, marks, span: [from, to] }
}
