import type { Language } from '../../src/words/index.ts'
import { figureLemma } from '../../src/language/lemma/figures.ts'
import { isFree, readTreebank } from '../treebanks/read.ts'

/** A word of the training data with its lemma and how often it stands there. */
export interface LemmaWord {
  readonly form: string
  readonly upos: string
  readonly feats: string
  readonly lemma: string
  readonly count: number
}

/** The lemma the treebanks mean: NDT writes that of a mark `$,`. */
export function lemmaMeant(upos: string, lemma: string): string {
  return upos === 'PUNCT' && lemma.length > 1 && lemma.startsWith('$') ? lemma.slice(1) : lemma
}

/** Different words of the files with their counts, in order of first appearance. */
export function wordsOf(folder: string, files: readonly string[], language: Language): readonly LemmaWord[] {
  const words = new Map<string, { form: string; upos: string; feats: string; lemma: string; count: number }>()
  for (const file of files) {
    for (const sentence of readTreebank(`${folder}/${file}`)) {
      if (!isFree(sentence.document)) continue
      for (const { form, upos, feats, lemma } of sentence.words) {
        const meant = lemmaMeant(upos, lemma)
        if (meant === '_' && form !== '_') continue
        if ((upos === 'NUM' || upos === 'SYM') && figureLemma(form, language) !== undefined) continue
        const key = [form, upos, feats, meant].join('\t')
        const known = words.get(key)
        if (known) known.count++
        else words.set(key, { form, upos, feats, lemma: meant, count: 1 })
      }
    }
  }
  return [...words.values()]
}
