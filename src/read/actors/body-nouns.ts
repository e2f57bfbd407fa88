import type { ActorKind } from '../../words/index.ts'
import type { Scene } from './scene.ts'

/** «avisa» before «Novi Dan», "the newspaper": the noun's lemma, kind and the word the phrase begins with. */
export function bodyNounBefore(
  { text, vocabulary, nameOf }: Scene,
  at: number,
): { readonly lemma: string; readonly kind: ActorKind; readonly from: number } | undefined {
  const first = text.sentences[text.sentenceOf[at] ?? 0]?.firstWord ?? 0
  for (let word = at - 1; word >= Math.max(first, at - 3); word--) {
    if (text.upos[word] === 'ADJ' && word < at - 1) continue
    if ((nameOf[word] ?? -1) >= 0) return undefined
    const lemma = text.lemma[word] ?? ''
    const kind = vocabulary.kindOf(lemma) ?? vocabulary.kindOf(text.form[word] ?? '')
    if (kind !== undefined && kind !== 'document' && kind !== 'pictures')
      return { lemma: lemma.toLowerCase(), kind, from: startOfNoun({ text, vocabulary }, word, first) }
    if (text.upos[word] !== 'ADJ') return undefined
  }
  return undefined
}

function startOfNoun({ text, vocabulary }: Pick<Scene, 'text' | 'vocabulary'>, noun: number, first: number): number {
  let from = noun
  while (from > first && (text.upos[from - 1] === 'ADJ' || (from === noun && text.upos[from - 1] === 'NOUN' && vocabulary.pack.grammar.nounsBesideNouns)))
    from--
  const article = (text.form[from - 1] ?? '').toLowerCase()
  return from > first && (vocabulary.definite.has(article) || vocabulary.indefinite.has(article)) ? from - 1 : from
}

/** `HI` of «Handicap International (HI)». */
export function abbreviationAfter(forms: readonly string[], at: number): string | undefined {
  const short = forms[at + 1] ?? ''
  return forms[at] === '(' && forms[at + 2] === ')' && /^\p{Lu}[\p{L}\p{N}.-]{1,9}$/u.test(short) ? short : undefined
}
