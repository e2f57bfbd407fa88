import type { Annotated, NameKind } from '../../language/index.ts'

/** What the tagger takes a word for a part of. */
export function tagKind({ name }: Annotated, word: number): NameKind | undefined {
  const tag = name[word]
  return tag === undefined || tag === 'O' ? undefined : (tag.slice(2) as NameKind)
}

/** No name has more words. */
const longest = 40

/** End of the tagged name that a word lies in. */
export function tagEnd({ name, sentenceOf }: Annotated, word: number): number {
  const inside = `I-${name[word]!.slice(2)}`
  let end = word + 1
  while (end < name.length && end < word + longest && name[end] === inside && sentenceOf[end] === sentenceOf[word]) end++
  return end
}

/** First word of the tagged name that a word lies in. */
export function tagStart({ name }: Annotated, word: number): number {
  let first = word
  while (first > 0 && first > word - longest && name[first]?.startsWith('I-')) first--
  return first
}
