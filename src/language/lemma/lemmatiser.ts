import type { Language } from '../../words/index.ts'
import { figureLemma } from './figures.ts'
import { lemmaOf, type LemmaModel } from './model.ts'

/** Lemma of a form with its part of speech and features (UD, `_` for none). */
export type Lemmatiser = (form: string, upos: string, feats: string) => string

const most = 60_000

/** Lemmas of a language; those of the last words are remembered, since a report repeats its words. */
export function lemmatiser(model: LemmaModel, language: Language): Lemmatiser {
  let known = new Map<string, Map<string, string>>()
  let size = 0
  return (form, upos, feats) => {
    const tag = upos + feats
    let forms = known.get(tag)
    const remembered = forms?.get(form)
    if (remembered !== undefined) return remembered
    if (size++ > most) {
      known = new Map()
      forms = undefined
      size = 0
    }
    if (!forms) known.set(tag, (forms = new Map<string, string>()))
    const lemma = lemmaFor(model, language, form, upos, feats)
    forms.set(form, lemma)
    return lemma
  }
}

function lemmaFor(model: LemmaModel, language: Language, form: string, upos: string, feats: string): string {
  return (upos === 'NUM' || upos === 'SYM' ? figureLemma(form, language) : undefined) ?? (lemmaOf(model, form, upos, feats) || form)
}
