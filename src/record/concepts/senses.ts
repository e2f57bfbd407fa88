import type { Language } from '../../words/index.ts'
import { families, kindsOfThings } from './all-families.ts'
import { circumstances } from './circumstances-table.ts'
import { formEndings } from './form-endings-table.ts'
import { meaningOf } from './lexicon.ts'
import { people } from './people-table.ts'

/** All concepts with what things there are: numbers of things go on behind those of concepts. */
const things = kindsOfThings.flatMap(({ concepts }) => concepts)
const firstThing = families.reduce((sum, { concepts }) => sum + concepts.length, 0)

const familyOfThing = kindsOfThings.flatMap(({ concepts }, family) => concepts.map(() => family))

const firstCircumstance = kindsOfThings.length - circumstances.length

const lexicons = new Map<Language, ReadonlyMap<string, readonly number[]>>()

function thingsIn(language: Language): ReadonlyMap<string, readonly number[]> {
  const known = lexicons.get(language)
  if (known) return known
  const words = new Map<string, number[]>()
  things.forEach((concept, number) => {
    for (const word of concept[language].replace('|', '').split(' ').filter(Boolean)) words.set(word, [...(words.get(word) ?? []), firstThing + number])
  })
  lexicons.set(language, words)
  return words
}

/** Shortest last part of a compound that stands for the whole, and least that stands before it. */
const shortestPart = 4
const shortestBefore = 2

/** The kinds of things a lemma names; the last part of a Scandinavian compound stands for the whole. */
export function thingsOf(language: Language, lemma: string): readonly number[] {
  const words = thingsIn(language)
  const known = words.get(lemma)
  if (known || (language !== 'nb' && language !== 'nn')) return known ?? []
  for (let at = shortestBefore; at <= lemma.length - shortestPart; at++) {
    const part = words.get(lemma.slice(at))
    if (part) return part
  }
  return []
}

/** Number of the family of things that a lemma names one of; -1 for none. */
export function familyOfThings(language: Language, lemma: string): number {
  const [first] = thingsOf(language, lemma)
  return first === undefined ? -1 : (familyOfThing[first - firstThing] ?? -1)
}

/** Whether a lemma names a building, a place or a thing and no people. */
export function isNoPeople(language: Language, lemma: string): boolean {
  const found = thingsOf(language, lemma)
  return (
    found.length > 0 &&
    found.every((thing) => (familyOfThing[thing - firstThing] ?? 0) >= people.length && (familyOfThing[thing - firstThing] ?? 0) < firstCircumstance)
  )
}

const kept = new Map<Language, Map<string, readonly number[]>>()
const mostKept = 50_000

/** Numbers of all that a word as written may tell of or name, happenings and things; empty where no table has it. */
export function sensesOf(language: Language, form: string): readonly number[] {
  const known = kept.get(language) ?? new Map<string, readonly number[]>()
  kept.set(language, known)
  const found = known.get(form)
  if (found) return found
  if (known.size > mostKept) known.clear()
  const made = readSenses(language, form.toLowerCase())
  known.set(form, made)
  return made
}

function readSenses(language: Language, form: string): readonly number[] {
  const lemmas = lemmasOf(language, form)
  for (const lemma of lemmas) {
    const senses = [...meaningOf(language, 'n', lemma).concepts, ...meaningOf(language, 'v', lemma).concepts, ...thingsOf(language, lemma)]
    if (senses.length > 0) return [...new Set([...senses, ...firstPart(language, lemma)])]
  }
  return []
}

const compounding: readonly Language[] = ['nb', 'nn']
const shortestFirst = 3

/** What the first part of a compound tells of or names besides the last: in «togulykke» the train. */
function firstPart(language: Language, lemma: string): readonly number[] {
  if (!compounding.includes(language) || lemma.length < shortestFirst + shortestPart) return []
  const words = thingsIn(language)
  const own = (word: string): readonly number[] => [...meaningOf(language, 'n', word).concepts, ...(words.get(word) ?? [])]
  for (let at = lemma.length - shortestPart; at >= shortestFirst; at--) {
    if (own(lemma.slice(at)).length === 0) continue
    const first = lemma.slice(0, at)
    const found = [first, first.replace(/[se]$/u, '')].map(own).find((senses) => senses.length > 0)
    if (found) return found
  }
  return []
}

/** What a word may be in a dictionary: itself first, then without its endings. */
function lemmasOf(language: Language, form: string): readonly string[] {
  const lemmas = [form]
  for (const [ending, ...dictionary] of formEndings[language]) {
    if (form.length < ending.length + 3 || !form.endsWith(ending)) continue
    const stem = form.slice(0, form.length - ending.length)
    lemmas.push(...dictionary.map((end) => stem + end))
    if (stem.at(-1) === stem.at(-2)) lemmas.push(stem.slice(0, -1))
  }
  return [...new Set(lemmas)]
}

/** Number of the happening or kind of thing of a name; -1 for none. */
export function kindNamed(name: string): number {
  const happening = families.flatMap(({ concepts }) => concepts).findIndex((it) => it.name === name)
  const found = things.findIndex((it) => it.name === name)
  return happening >= 0 ? happening : found < 0 ? -1 : firstThing + found
}
