import { openCommonness } from '../terms/commonness.ts'
import { folded, hashOfTwo } from '../terms/letters.ts'
import { mark } from '../terms/scan.ts'
import { isWhole, type StorySentence } from './sentences.ts'

/** What the judge of concepts looks at. */
export const conceptFeatures = [
  'words',
  'reports',
  'share of reports',
  'times',
  'first place',
  'mean place',
  'rarest',
  'commonest',
  'names',
  'in leads',
  'share of leads',
  'numbers',
  'reports since',
  'reports before',
  'all reports',
  'last',
  'first',
  'letters',
  'length of reports',
  'reports of a word',
  'times of a word',
  'share of whole sentences',
  'first lines',
  'offset',
  'sentence weight',
  'best sentence weight',
] as const

/** The words and pairs of words of a story, and what is known of each. */
export interface Concepts {
  /** Its concepts, for each sentence: each once, words first. */
  readonly ofSentence: readonly (readonly number[])[]
  /** Rows of `conceptFeatures`, one a concept. */
  readonly features: Int16Array
  /** How many there are. */
  readonly count: number
  /** How a concept is written, words and their folded forms. */
  readonly written: readonly string[]
  /** Whether a concept is a pair. */
  readonly pairs: readonly boolean[]
}

interface Counted {
  readonly words: readonly number[]
  readonly written: string
  readonly reports: Set<number>
  times: number
  first: number
  places: number
  leads: number
  numbers: number
  whole: number
  openings: number
  offset: number
  weight: number
  best: number
}

/** Sentences at the beginning of a report that are its lead. */
const leadSentences = 3
/** A line with fewer words tells nothing. */
const leastWords = 4
const cap = (value: number, most = 100): number => Math.min(most, Math.round(value))

/** The concepts of a story: words and pairs of words beside each other (Gillick and Favre 2009), with what tells whether people would write them down. */
export function conceptsOf(sentences: readonly StorySentence[]): Concepts {
  const { rarity } = openCommonness()
  const numbers = new Map<number, number>()
  const counted: Counted[] = []
  const named = namesIn(sentences)
  const countOf = (key: number, words: readonly number[], written: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, counted.length)
    const digits = written.split(' ').filter((word) => /^\d/u.test(word)).length
    counted.push({
      words,
      written,
      reports: new Set(),
      times: 0,
      first: Infinity,
      places: 0,
      leads: 0,
      numbers: digits,
      whole: 0,
      openings: 0,
      offset: Infinity,
      weight: 0,
      best: 0,
    })
    return counted.length - 1
  }
  const ofSentence = sentences.map(({ scanned, report, place, words: said, span }) => {
    const whole = isWhole(said) ? 1 : 0
    const { words, from, to, text } = scanned
    if (words.length < leastWords) return []
    const own = new Set<number>()
    const writtenAt = (at: number): string => folded(text.slice(from[at], to[at]))
    words.forEach((word, at) => own.add(countOf(word, [word], writtenAt(at))))
    for (let at = 1; at < words.length; at++) {
      const [a = 0, b = 0] = [words[at - 1], words[at]]
      own.add(countOf(hashOfTwo(a, b, pairSeed), [a, b], `${writtenAt(at - 1)} ${writtenAt(at)}`))
    }
    for (const concept of own) {
      const it = counted[concept]
      if (!it) continue
      it.times++
      it.reports.add(report)
      it.first = Math.min(it.first, place)
      it.places += place
      if (place < leadSentences) it.leads++
      if (place === 0) it.openings++
      it.whole += whole
      it.offset = Math.min(it.offset, span[0])
    }
    return [...own]
  })
  ofSentence.forEach((own) => {
    const words = own.flatMap((concept) => {
      const it = counted[concept]
      return it?.words.length === 1 ? [Math.log(1 + it.times) * rarity(it.words[0] ?? 0)] : []
    })
    const weight = words.reduce((sum, value) => sum + value, 0) / (words.length || 1)
    for (const concept of own) {
      const it = counted[concept]
      if (!it) continue
      it.weight += weight
      it.best = Math.max(it.best, weight)
    }
  })
  const reports = (sentences.at(-1)?.report ?? 0) + 1
  const length = sentences.reduce((all, { scanned }) => all + scanned.words.length, 0) / reports
  const single = (word: number): Counted | undefined => counted[numbers.get(word) ?? -1]
  const width = conceptFeatures.length
  const features = new Int16Array(counted.length * width)
  counted.forEach((it, concept) => {
    const rarities = it.words.map(rarity)
    const [earliest, latest] = [Math.min(...it.reports), Math.max(...it.reports)]
    features.set(
      [
        it.words.length,
        cap(it.reports.size, 50),
        cap((100 * it.reports.size) / reports),
        cap(it.times),
        cap(it.first, 60),
        cap(it.places / it.times, 60),
        cap(10 * Math.min(...rarities)),
        cap(10 * Math.max(...rarities)),
        it.words.filter((word) => named.has(word)).length,
        cap(it.leads, 50),
        cap((100 * it.leads) / reports),
        it.numbers,
        cap(reports - 1 - latest),
        cap(earliest),
        cap(reports, 200),
        cap((100 * latest) / Math.max(1, reports - 1)),
        cap((100 * earliest) / Math.max(1, reports - 1)),
        cap(it.written.split(' ')[0]?.length ?? 0),
        cap(length, 3000),
        cap(Math.min(...it.words.map((word) => single(word)?.reports.size ?? 0))),
        cap(Math.min(...it.words.map((word) => single(word)?.times ?? 0))),
        cap((100 * it.whole) / it.times),
        cap(it.openings, 50),
        cap(10 * Math.log(1 + it.offset)),
        cap((10 * it.weight) / it.times, 300),
        cap(10 * it.best, 300),
      ],
      concept * width,
    )
  })
  return { ofSentence, features, count: counted.length, written: counted.map(({ written }) => written), pairs: counted.map(({ words }) => words.length > 1) }
}

const pairSeed = 0x7a1

/** Words that have a capital where no sentence begins. */
function namesIn(sentences: readonly StorySentence[]): ReadonlySet<number> {
  const named = new Set<number>()
  for (const { scanned } of sentences) {
    scanned.words.forEach((word, at) => {
      if (at > 0 && ((scanned.marks[at] ?? 0) & (mark.capital | mark.opens)) === mark.capital) named.add(word)
    })
  }
  return named
}
