import type { LanguagePack, Pronoun } from '../../language/index.ts'
import type { ActorKind } from '../../words/index.ts'
import { fold } from './folding.ts'
import type { Gender } from './index-of-actors.ts'
import { remembered } from './remembered.ts'
import { madeOnce } from '../made-once.ts'

/** A pack's words for people, compiled for look-up. Nothing in it depends on a report. */
export interface Vocabulary {
  readonly pack: LanguagePack
  /** Title a noun is or, where nouns are written together, ends in: «energiminister» → minister. */
  titleOf(lemma: string): TitleWord | undefined
  /** All titles a noun is or ends in, the longest first: «partisekretær», «sekretær». */
  titlesIn(lemma: string): readonly string[]
  /** Kind of actor a common noun names: outlet, agency, organisation, document, pictures. */
  kindOf(lemma: string): ActorKind | undefined
  pronounOf(form: string): Pronoun | undefined
  genderOfFirstName(form: string): Gender | undefined
  /** Whether a word is one of the pack's first names. */
  isFirstName(form: string): boolean
  /** Code of the country whose name begins at `at`, and how many words it has. */
  countryAt(forms: readonly string[], at: number): { readonly code: string; readonly words: number; readonly name: string } | undefined
  /** Code of the country an adjective or inhabitant's noun belongs to. */
  demonymOf(lemma: string, form: string): string | undefined
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  /** Whether a noun, or what stands behind its last hyphen («34-åring»), takes up a person spoken of. */
  isPersonNoun(lemma: string): boolean
  /** Whether a noun can take up a body that was named before. */
  isNamedBody(lemma: string): boolean
  /** Whether a noun, not only the end of it, is one that takes up a body, outlet or agency. */
  isBareNamedBody(lemma: string, kind: ActorKind): boolean
  /** Lemmas of other words for the same office. */
  officesLike(lemma: string): Iterable<string>
  isFormer(form: string): boolean
  /** Whether a word says an office is over: «tidligere», not "acting". */
  isOver(form: string): boolean
}

export interface TitleWord {
  readonly lemma: string
  readonly gender?: Gender
}

/** The vocabulary of a pack, compiled once. */
export const vocabularyOf: (pack: LanguagePack) => Vocabulary = madeOnce(compile)

function compile(pack: LanguagePack): Vocabulary {
  const { people } = pack
  const { menEndings } = pack.grammar
  const compounds = pack.grammar.compounds !== undefined
  const titles = new Map<string, TitleWord>(
    pack.titles.map((title) => [title.lemma.toLowerCase(), { lemma: title.lemma.toLowerCase(), ...(title.gender ? { gender: title.gender } : {}) }]),
  )
  const kinds = new Map<string, ActorKind>()
  for (const lemma of people.bodies) kinds.set(lemma, 'organisation')
  for (const { lemma, kind } of pack.evidence) kinds.set(lemma.toLowerCase(), kind)
  for (const lemma of people.outlets) kinds.set(lemma.toLowerCase(), 'outlet')
  for (const lemma of people.agencies) kinds.set(lemma.toLowerCase(), 'agency')
  const names = new Map<string, Gender>()
  for (const name of people.firstNames.Masc) names.set(fold(name), 'Masc')
  for (const name of people.firstNames.Fem) names.set(fold(name), 'Fem')
  const named = new Map(people.namedBodies.map((lemma) => [lemma, true]))
  const offices = officesOf(people.sameOffice)
  const countries = namesOf(pack.countries)
  const demonyms = new Map(Object.entries(pack.demonyms).map(([word, code]) => [word.toLowerCase(), code]))
  const formerWords = new Set(people.former.filter((word) => !word.endsWith('-')))
  const formerPrefixes = people.former.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1))
  const persons = new Set(people.people)
  const holding = new Set(people.holding)
  const isFormer = (form: string): boolean => {
    const lower = form.toLowerCase()
    return (
      formerWords.has(lower) ||
      formerPrefixes.some((prefix) => lower.startsWith(prefix) && (lower[prefix.length] === '-' || titles.has(lower.slice(prefix.length))))
    )
  }

  return {
    pack,
    titleOf: remembered((lemma) => ending(titles, lemma.toLowerCase(), compounds)),
    titlesIn: (lemma) => endings(titles, lemma.toLowerCase(), compounds),
    kindOf: remembered((lemma) => ending(kinds, lemma.toLowerCase(), compounds)),
    pronounOf: (form) => (Object.hasOwn(people.pronouns, form.toLowerCase()) ? people.pronouns[form.toLowerCase()] : undefined),
    genderOfFirstName: (form) => names.get(fold(form)) ?? genderByEnding(form, menEndings),
    isFirstName: (form) => names.has(fold(form)),
    countryAt: (forms, at) => longestName(countries, forms, at),
    demonymOf: (lemma, form) => demonyms.get(lemma.toLowerCase()) ?? demonyms.get(form.toLowerCase()),
    definite: new Set(people.definite),
    indefinite: new Set(people.indefinite),
    possessives: new Set(people.possessives),
    isPersonNoun: (lemma) => persons.has(lemma) || persons.has(lemma.slice(lemma.lastIndexOf('-') + 1)),
    isNamedBody: (lemma) => ending(named, lemma.toLowerCase(), compounds) !== undefined,
    isBareNamedBody: (lemma, kind) => (kind === 'organisation' ? named.has(lemma) : kinds.get(lemma) === kind),
    officesLike: (lemma) => offices.get(lemma) ?? [],
    isFormer,
    isOver: (form) => isFormer(form) && !holding.has(form.toLowerCase()),
  }
}

/** What a word is entered as, or, where nouns are compounded, its longest ending of four letters or more. */
function ending<T>(entries: ReadonlyMap<string, T>, lemma: string, compounds: boolean): T | undefined {
  const whole = entries.get(lemma)
  if (whole !== undefined || !compounds || lemma.length > 60) return whole
  for (let start = 1; start <= lemma.length - 4; start++) {
    const found = entries.get(lemma.slice(start))
    if (found !== undefined) return found
  }
  return undefined
}

function endings(entries: ReadonlyMap<string, TitleWord>, lemma: string, compounds: boolean): string[] {
  const found = entries.has(lemma) ? [lemma] : []
  if (!compounds || lemma.length > 60) return found
  for (let start = 1; start <= lemma.length - 4; start++) if (entries.has(lemma.slice(start))) found.push(lemma.slice(start))
  return found
}

function officesOf(groups: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const offices = new Map<string, Set<string>>()
  for (const group of groups) {
    for (const office of group) {
      const others = offices.get(office) ?? new Set<string>()
      for (const other of group) others.add(other)
      offices.set(office, others)
    }
  }
  return offices
}

interface CountryName {
  readonly words: readonly string[]
  readonly code: string
  readonly name: string
}

function namesOf(countries: Readonly<Record<string, string>>): ReadonlyMap<string, readonly CountryName[]> {
  const byFirst = new Map<string, CountryName[]>()
  const enter = (name: string, code: string): void => {
    const words = name.split(' ')
    const first = words[0] ?? ''
    const list = byFirst.get(first) ?? []
    list.push({ words, code, name })
    byFirst.set(first, list)
  }
  for (const [name, code] of Object.entries(countries)) enter(name, code)
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

function longestName(
  names: ReadonlyMap<string, readonly CountryName[]>,
  forms: readonly string[],
  at: number,
): { code: string; words: number; name: string } | undefined {
  const first = forms[at] ?? ''
  const whole = names.get(first) ?? []
  const genitive = bare(first) === first ? [] : (names.get(bare(first)) ?? [])
  for (const { words, code, name } of [...whole, ...genitive]) {
    const fits = words.every((word, k) => word === forms[at + k] || (k === words.length - 1 && word === bare(forms[at + k] ?? '')))
    if (fits) return { code, words: words.length, name }
  }
  return undefined
}

/** A name without the ending of the genitive. */
function bare(form: string): string {
  return form.replace(/['’]?s$|['’]$/u, '')
}

const menInA: ReadonlySet<string> = new Set(
  'joshua luca nikita ilya ilja mustafa elisha ezra noa juha pekka jukka esa abdulla musa isa moussa issa mika sasha borja luka jona barna attila'.split(' '),
)

/** First names in -a are women's nearly everywhere; which are men's, the language says. */
function genderByEnding(form: string, menEndings: readonly string[]): Gender | undefined {
  if (form.length < 3) return undefined
  if (form.endsWith('a')) return menInA.has(form.toLowerCase()) ? 'Masc' : 'Fem'
  return menEndings.some((ending) => form.endsWith(ending)) ? 'Masc' : undefined
}
