import type { Language } from '../../words/index.ts'
import { derivations } from './derivation-table.ts'
import { families } from './all-families.ts'

/** What a word tells of: numbers of concepts and of their families, smallest first. */
export interface Meaning {
  readonly concepts: readonly number[]
  readonly families: readonly number[]
}

const nothing: Meaning = { concepts: [], families: [] }

interface Lexicon {
  /** By `v` or `n` and the word: verbs apart from nouns, adjectives and participles. */
  readonly words: ReadonlyMap<string, Meaning>
  /** First words of phrases, so that others need not be looked at. */
  readonly begins: ReadonlySet<string>
}

const lexicons = new Map<Language, Lexicon>()

/** Whether words of a kind are looked up as verbs or as all else. */
export type WordKind = 'v' | 'n'

/**
 * What a word tells of, by its lemma and the lemmas of its dependents («slå» with «ned»). The last part of a Scandinavian compound
 * stands for the whole: «fergebrann» is a fire.
 */
export function meaningOf(language: Language, kind: WordKind, lemma: string, dependents: readonly string[] = []): Meaning {
  const { words, begins } = lexiconOf(language)
  if (begins.has(kind + lemma)) {
    for (const other of dependents) {
      const phrase = words.get(`${kind}${lemma}_${other}`) ?? (isCompounding(language) ? phraseOfCompound(words, `${kind}${lemma}_`, other) : undefined)
      if (phrase) return phrase
    }
  }
  const known = words.get(kind + lemma)
  if (known || kind === 'v') return known ?? nothing
  return derivedFrom(language, words, lemma) ?? (isCompounding(language) ? compoundOf(words, lemma) : nothing)
}

/** What the verb tells of that a noun or adjective is made from: "winning", «sprengt», «vendido». */
function derivedFrom(language: Language, words: ReadonlyMap<string, Meaning>, lemma: string): Meaning | undefined {
  for (const [ending, ...verbs] of derivations[language]) {
    if (!lemma.endsWith(ending) || lemma.length < ending.length + shortestBefore) continue
    const stem = lemma.slice(0, lemma.length - ending.length)
    const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []
    for (const begin of [stem, ...single]) {
      for (const verb of verbs) {
        const found = words.get(`v${begin}${verb}`)
        if (found) return found
      }
    }
  }
  return undefined
}

function isCompounding(language: Language): boolean {
  return language === 'nb' || language === 'nn'
}

/** A phrase with the last part of a compound: «frakte til universitetssykehuset» is to take to hospital. */
function phraseOfCompound(words: ReadonlyMap<string, Meaning>, begin: string, compound: string): Meaning | undefined {
  for (let at = shortestBefore; at <= compound.length - shortestPart; at++) {
    const phrase = words.get(begin + compound.slice(at))
    if (phrase) return phrase
  }
  return undefined
}

/** Shortest last part of a compound, and least that stands before it. */
const shortestPart = 4
const shortestBefore = 2

function compoundOf(words: ReadonlyMap<string, Meaning>, lemma: string): Meaning {
  for (let at = shortestBefore; at <= lemma.length - shortestPart; at++) {
    const part = words.get(`n${lemma.slice(at)}`)
    if (part) return part
  }
  return nothing
}

function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const words = new Map<string, { concepts: number[]; families: number[] }>()
  const begins = new Set<string>()
  let number = 0
  families.forEach((family, familyNumber) => {
    for (const concept of family.concepts) {
      const [verbs = '', nouns = ''] = concept[language].split('|')
      for (const [kind, list] of [
        ['v', verbs],
        ['n', nouns],
      ] as const) {
        for (const word of list.split(' ').filter(Boolean)) {
          if (word.includes('_')) begins.add(kind + word.slice(0, word.indexOf('_')))
          add(words, kind + word, number, familyNumber)
        }
      }
      number++
    }
  })
  const made = { words, begins }
  lexicons.set(language, made)
  return made
}

function add(words: Map<string, { concepts: number[]; families: number[] }>, key: string, concept: number, family: number): void {
  const known = words.get(key) ?? { concepts: [], families: [] }
  words.set(key, known)
  if (!known.concepts.includes(concept)) known.concepts.push(concept)
  if (!known.families.includes(family)) known.families.push(family)
}

/** Numbers of concepts by their names. */
export function conceptsNamed(names: readonly string[]): ReadonlySet<number> {
  const all = families.flatMap(({ concepts }) => concepts.map(({ name }) => name))
  return new Set(names.map((name) => all.indexOf(name)))
}
