import { packOf, type Annotated } from '../../language/index.ts'
import type { Language } from '../../words/index.ts'
import { beingVerbs } from './plain-verbs-table.ts'
import type { Children } from './mention-tree.ts'

const negations = new Map<Language, ReadonlySet<string>>()

function negationsOf(language: Language): ReadonlySet<string> {
  const known = negations.get(language) ?? new Set(packOf(language).negations)
  negations.set(language, known)
  return known
}

/** Whether a word says that something is not so. */
export function isNegation({ form, lemma, language }: Annotated, word: number): boolean {
  const words = negationsOf(language)
  return words.has((form[word] ?? '').toLowerCase()) || words.has((lemma[word] ?? '').toLowerCase())
}

/** Whether a word, its subject or the light verb over it is denied in its own clause: «ikke», "no leak", «ingen er skadd». */
export function isNegated(text: Annotated, children: Children, word: number): boolean {
  // «58 om bord, ikke 61» denies a number only
  const ofNumber = (at: number): boolean => text.upos[at + 1] === 'NUM' && text.form[at - 1] === ','
  const denies = (at: number): boolean => !ofNumber(at) && isNegation(text, at)
  const near = (at: number): boolean => {
    const below = children[at] ?? []
    return below.some(
      (child) => denies(child) || (isShort(text, child) && (children[child] ?? []).some((other) => text.relation[other] === 'det' && denies(other))),
    )
  }
  if (near(word)) return true
  const above = text.head[word] ?? -1
  const relation = text.relation[word] ?? ''
  const carried =
    above >= 0 && (relation === 'obj' || relation === 'xcomp' || (relation === 'nsubj' && isLight(text, above)) || relation === 'aux' || relation === 'fixed')
  return carried && (children[above] ?? []).some((child) => child !== word && denies(child))
}

function isShort(text: Annotated, word: number): boolean {
  return /^nsubj|^obj/u.test(text.relation[word] ?? '')
}

/** Verbs of being and having say of their subject or object that it is there. */
function isLight(text: Annotated, word: number): boolean {
  return text.upos[word] === 'AUX' || beingVerbs[text.language].includes((text.lemma[word] ?? '').toLowerCase())
}
