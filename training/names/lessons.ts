import type { Gazetteer } from '../../src/language/names/gazetteer.ts'
import { hashSize } from '../../src/language/names/model.ts'
import { featuresOf, seeReport, tags } from '../../src/language/names/scores.ts'
import type { SeenWord } from '../../src/language/names/word.ts'
import type { NamedSentence } from './corpora.ts'
import type { Lesson } from './perceptron.ts'

/** Features of every word of sentences, hashed into the table. */
export interface SeenLesson {
  readonly features: readonly Int32Array[]
  readonly tags: Int8Array
}

/** Reports of at most this many sentences, parted where documents change. */
export function reportsOf(sentences: readonly NamedSentence[]): NamedSentence[][] {
  const out: NamedSentence[][] = []
  let document: string | undefined
  for (const sentence of sentences) {
    if (out.length === 0 || sentence.document !== document) out.push([])
    out.at(-1)?.push(sentence)
    document = sentence.document
  }
  return out
}

const numbers = new Map<string, number>([...tags.map((tag, i) => [tag, i] as const), ['?', -1]])

/** Tags as numbers; an inside tag that follows nothing of its kind opens a name. */
export function goldTags(names: readonly string[]): Int8Array {
  return Int8Array.from(names, (name, i) => {
    const before = names[i - 1] ?? 'O'
    const isLoose = name.startsWith('I-') && before.slice(2) !== name.slice(2) && before !== '?'
    return numbers.get(isLoose ? `B-${name.slice(2)}` : name) ?? 0
  })
}

/** Sees sentences as the reader will: report by report. */
export function seeLessons(sentences: readonly NamedSentence[], gazetteer: Gazetteer, memory: Map<string, SeenWord>): SeenLesson[] {
  return reportsOf(sentences).flatMap((report) => {
    const seen = seeReport(report, gazetteer, memory)
    return report.map(({ forms, names }, s) => ({
      features: forms.map((_, i) => Int32Array.from(featuresOf(seen, s, i), (feature) => feature & (hashSize - 1))),
      tags: goldTags(names),
    }))
  })
}

/** Rows for features that come at least `least` times in the lessons; the others are dropped. */
export function numberFeatures(lessons: readonly SeenLesson[], least: number): { readonly rowOf: Int32Array; readonly count: number } {
  const counts = new Uint8Array(hashSize)
  for (const { features } of lessons) for (const word of features) for (const feature of word) if (counts[feature]! < 255) counts[feature]!++
  const rowOf = new Int32Array(hashSize).fill(-1)
  let count = 0
  for (let feature = 0; feature < hashSize; feature++) if (counts[feature]! >= least) rowOf[feature] = count++
  return { rowOf, count }
}

/** Lessons with rows for features. */
export function rowsOf(lessons: readonly SeenLesson[], rowOf: Int32Array): Lesson[] {
  return lessons.map(({ features, tags: gold }) => ({
    rows: features.map((word) => word.map((feature) => rowOf[feature]!).filter((row) => row >= 0)),
    tags: gold,
  }))
}

/** Xor with this moves a feature to its language's own place, beside the one that languages share. */
export const ownSalt = 0x2a5f31

/** Features twice: as all languages share them, and as one language has them alone (Daumé 2007). */
export function withOwn(lessons: readonly SeenLesson[]): SeenLesson[] {
  return lessons.map(({ features, tags: gold }) => ({
    features: features.map((word) => Int32Array.from([...word, ...word.map((feature) => feature ^ ownSalt)])),
    tags: gold,
  }))
}
