import { readTreebank as readSentences } from '../treebanks/read.ts'

/** One word of a treebank as the trainer needs it. `name` is a 3-type BIO tag, or `?` where the corpus leaves the type open. */
export interface GoldWord {
  readonly form: string
  readonly upos: string
  readonly feats: string
  readonly head: number
  readonly relation: string
  readonly name: string
}

export interface GoldSentence {
  readonly document: string
  readonly words: readonly GoldWord[]
}

const nameTypes: Readonly<Record<string, string>> = { PER: 'PER', ORG: 'ORG', LOC: 'LOC', GPE_LOC: 'LOC', GPE_ORG: 'ORG', GPE: 'LOC' }

function nameTag(misc: string): string {
  const tag = /(?:^|\|)name=([^|]+)/.exec(misc)?.[1] ?? 'O'
  if (tag === 'O') return 'O'
  const kind = tag.slice(2)
  if (kind === 'UNK') return '?'
  const type = nameTypes[kind]
  return type === undefined ? 'O' : `${tag.slice(0, 2)}${type}`
}

/** Sentences of a CoNLL-U file, plain or gzipped, as the trainer needs them; heads count from 1 (0 root). */
export function readTreebank(path: string): GoldSentence[] {
  return readSentences(path).map(({ document, words }) => ({
    document,
    words: words.map(({ form, upos, feats, head, relation, misc }) => ({ form, upos, feats, head, relation, name: nameTag(misc) })),
  }))
}

/** No two arcs cross: sentences of converted treebanks whose arcs cross are mostly slips of the conversion. */
export function isProjective(words: readonly GoldWord[]): boolean {
  return words.every((word, i) => {
    const dependent = i + 1
    const [low, high] = word.head < dependent ? [word.head, dependent] : [dependent, word.head]
    return words.slice(low, high - 1).every((inner) => inner.head >= low && inner.head <= high)
  })
}
