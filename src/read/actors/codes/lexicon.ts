import type { LanguagePack } from '../../../language/index.ts'
import { remembered } from '../remembered.ts'
import { madeOnce } from '../../made-once.ts'

/** A pack's words for sectors, compiled for look-up. Lemmas and forms are asked in lower case. */
export interface SectorLexicon {
  /** Sectors of the longest phrase or word that begins at a word, and how many words it has. */
  at(
    lemmas: readonly string[],
    forms: readonly string[],
    word: number,
    end: number,
  ): { readonly sectors: readonly string[]; readonly words: number } | undefined
  /** Sectors of one noun: the whole, or where nouns are written together the longest ending; none for an ending that only says «belongs to». */
  noun(lemma: string): readonly string[] | undefined
  /** What a compound that ends in a relational noun begins with: `hær` of «hærtalsmann», '' for the bare noun. */
  relational(lemma: string): string | undefined
  /** Number of words of the relational phrase that begins at a word («secretary general»), 0 for none. */
  relationalPhrase(lemmas: readonly string[], forms: readonly string[], word: number, end: number): number
  adjective(lemma: string): readonly string[] | undefined
  belongs(form: string): boolean
}

/** Shortest ends of compounds that are looked up: «hær» and «rett» end too many other words. */
const shortest = { noun: 5, relational: 4 }

/** The sector words of a pack, compiled once. */
export const lexiconOf: (pack: LanguagePack) => SectorLexicon = madeOnce(compile)

function compile({ sectors, grammar }: LanguagePack): SectorLexicon {
  const nouns = entriesOf(sectors.nouns)
  const adjectives = entriesOf(sectors.adjectives)
  const relational = new Set(sectors.relational)
  const belongs = new Set(sectors.belongs)
  const phrases = phrasesOf(nouns, grammar.hyphensAreWords)
  const relationalPhrases = phrasesOf(new Map(sectors.relational.map((phrase) => [phrase, []])), grammar.hyphensAreWords)
  const compounds = grammar.compounds !== undefined
  const definite = endingsOf(grammar.definiteEndings)
  const plural = endingsOf([...grammar.definitePluralEndings, ...grammar.pluralEndings])

  const noun = remembered((lemma: string): readonly string[] | undefined => {
    const whole = nouns.get(lemma)
    if (whole !== undefined || !compounds || lemma.length > 60) return whole
    for (let start = 1; start <= lemma.length - shortest.relational; start++) {
      const end = lemma.slice(start)
      if (relational.has(end)) return undefined
      const found = end.length >= shortest.noun ? nouns.get(end) : undefined
      if (found !== undefined) return found
    }
    return undefined
  })

  const relationalFront = remembered((lemma: string): string | undefined => {
    if (relational.has(lemma)) return ''
    if (!compounds || lemma.length > 60) return undefined
    for (let start = 2; start <= lemma.length - shortest.relational; start++) if (relational.has(lemma.slice(start))) return lemma.slice(0, start)
    return undefined
  })

  return {
    noun,
    at(lemmas, forms, word, end) {
      const phrase = phraseAt(phrases, lemmas, forms, word, end)
      if (phrase) return { sectors: phrase.sectors, words: phrase.words.length }
      const form = (forms[word] ?? '').toLowerCase()
      const found =
        noun((lemmas[word] ?? '').toLowerCase()) ??
        nouns.get(form) ??
        (compounds ? (noun(form.replace(definite, '')) ?? noun(form.replace(plural, ''))) : undefined)
      return found && { sectors: found, words: 1 }
    },
    relational: relationalFront,
    relationalPhrase: (lemmas, forms, word, end) => phraseAt(relationalPhrases, lemmas, forms, word, end)?.words.length ?? 0,
    adjective: (lemma) => adjectives.get(lemma),
    belongs: (form) => belongs.has(form),
  }
}

/** Endings to take off: of names that the lemmatiser leaves alone («Naturvernforbundet»), of plurals that it takes for another word's («fanger»). */
function endingsOf(endings: readonly string[]): RegExp {
  return new RegExp(`(?:${endings.join('|')})$`, 'u')
}

function phraseAt(
  phrases: ReadonlyMap<string, readonly PhraseEntry[]>,
  lemmas: readonly string[],
  forms: readonly string[],
  word: number,
  end: number,
): PhraseEntry | undefined {
  const lemma = (lemmas[word] ?? '').toLowerCase()
  const form = (forms[word] ?? '').toLowerCase()
  const fits = ({ words }: PhraseEntry): boolean => word + words.length <= end && words.every((each, k) => isWord(each, lemmas[word + k], forms[word + k]))
  return phrases.get(lemma)?.find(fits) ?? (form === lemma ? undefined : phrases.get(form)?.find(fits))
}

function isWord(word: string, lemma: string | undefined, form: string | undefined): boolean {
  return word === (lemma ?? '').toLowerCase() || word === (form ?? '').toLowerCase()
}

function entriesOf(table: Readonly<Record<string, readonly string[]>>): Map<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>()
  for (const [sectors, words] of Object.entries(table)) {
    const list = sectors.split(' ')
    for (const word of words) if (!entries.has(word)) entries.set(word, list)
  }
  return entries
}

interface PhraseEntry {
  readonly words: readonly string[]
  readonly sectors: readonly string[]
}

/** Phrases by their first word; where hyphens are words of their own, a word with one is a phrase. */
function phrasesOf(nouns: ReadonlyMap<string, readonly string[]>, splitsHyphens: boolean): ReadonlyMap<string, readonly PhraseEntry[]> {
  const byFirst = new Map<string, PhraseEntry[]>()
  for (const [phrase, sectors] of nouns) {
    const words = (splitsHyphens ? phrase.replaceAll('-', ' - ') : phrase).split(' ')
    const first = words[0] ?? ''
    if (words.length === 1) continue
    const list = byFirst.get(first)
    if (list) list.push({ words, sectors })
    else byFirst.set(first, [{ words, sectors }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}
