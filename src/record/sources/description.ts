import { packOf } from '../../language/index.ts'
import type { Language } from '../../words/index.ts'
import { folded } from '../terms/letters.ts'
import { ranks } from './ranks-table.ts'
import { spheres } from './spheres-table.ts'

/** What words without a name say of somebody: the part of public life, and the place there. */
export interface Description {
  /** `fire`, `police` …; several where the words name several. */
  readonly spheres: readonly string[]
  /** `chief`, `spokesperson` …; `body` for all of a sphere together; nothing where the words say neither. */
  readonly rank?: string
  /** One of many: a witness, a passenger, a source. */
  readonly many: boolean
  /** Whether the words speak of somebody known: "the doctor", «overlegen», «la médica». */
  readonly definite: boolean
}

/** Reads a description: «brannsjefen», "the fire chief" and «la jefa de los bomberos» are one. */
export function descriptionOf(words: string, language: Language): Description {
  const key = `${language} ${words}`
  const known = described.get(key)
  if (known) return known
  // each name of a story is asked for many times; what is kept stays small
  if (described.size > mostKept) described.clear()
  const made = describe(words, language)
  described.set(key, made)
  return made
}

const described = new Map<string, Description>()
const mostKept = 20_000

function describe(words: string, language: Language): Description {
  const forms = folded(words).match(/\p{L}+/gu) ?? []
  const found = spheres
    .filter((row) => row.words[language].split(' ').some((begin) => forms.some((form) => begins(form, folded(begin), language))))
    .map(({ sphere }) => sphere)
  const rank = ranks.find((row) => row.words[language].split(' ').some((end) => forms.some((form) => fits(form, folded(end), language))))
  const name = rank?.rank ?? (found.length > 0 ? 'body' : undefined)
  return { spheres: found, ...(name !== undefined && { rank: name }), many: rank?.many === true, definite: isDefinite(forms, language) }
}

/** In Norwegian a long word may also end a compound: «kraftselskapet», «universitetssykehuset». */
function begins(form: string, begin: string, language: Language): boolean {
  return form.startsWith(begin) || ((language === 'nb' || language === 'nn') && begin.length > 5 && form.includes(begin))
}

/** In Norwegian the last part of a compound says what it is; elsewhere the word does. */
function fits(form: string, end: string, language: Language): boolean {
  return form === end || ((language === 'nb' || language === 'nn') && form.length > end.length + 2 && form.endsWith(end) && end.length > 3)
}

function isDefinite(forms: readonly string[], language: Language): boolean {
  const { people, grammar } = packOf(language)
  const [first = '', second = first] = forms
  if (people.indefinite.some((word) => folded(word) === first)) return false
  if (people.definite.some((word) => folded(word) === first)) return true
  const noun = forms.length > 1 && first.length < 3 ? second : first
  return grammar.definiteEndings.some((ending) => noun.length > ending.length + 2 && noun.endsWith(folded(ending)))
}

/** How well two descriptions fit one actor: 2 for the same place in the same part of public life, 1 where one of them leaves the part open, 0 where they differ. */
export function agreement(a: Description, b: Description): 0 | 1 | 2 {
  if (a.rank === undefined || a.rank !== b.rank) return 0
  if (a.spheres.some((sphere) => b.spheres.includes(sphere))) return 2
  return a.spheres.length === 0 || b.spheres.length === 0 ? 1 : 0
}

/** Whether one speaks for the other: the chief or spokesperson of a sphere, and the sphere as a whole. */
export function speaksFor(person: Description, body: Description): boolean {
  return (
    body.rank === 'body' &&
    person.rank !== undefined &&
    person.rank !== 'body' &&
    !person.many &&
    person.spheres.some((sphere) => body.spheres.includes(sphere))
  )
}
