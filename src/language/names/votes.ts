import { slide } from './report.ts'
import { isCapital, type SeenSentence } from './sentence.ts'
import { tagCount } from './scores.ts'

/** Classes that evidence is kept for: none, PER, ORG, LOC. */
const classes = 4

/** From this many other places on, the report's word counts in full. */
const enough = 3

/** Evidence against a class counts no further than this, in scores. */
const farthest = 600

/** Where a word gives and takes evidence: alone, or as part of a longer run of capitals; the last words of runs speak for surnames that stand alone. */
function keysOf(sentence: SeenSentence, i: number): { readonly asks: string; readonly tells: readonly string[] } {
  const small = sentence.words[i]?.small ?? ''
  if (sentence.runFrom[i] === sentence.runTo[i]) return { asks: `1${small}`, tells: [`1${small}`] }
  return { asks: `2${small}`, tells: [`2${small}`] }
}

/** How far each class of a word lies below the best, from the scores of the word alone. */
function evidenceOf(emissions: Float64Array, i: number): Float64Array {
  const at = i * tagCount
  const out = new Float64Array(classes)
  out[0] = emissions[at]!
  for (let kind = 1; kind < classes; kind++) out[kind] = Math.max(emissions[at + 2 * kind - 1]!, emissions[at + 2 * kind]!)
  const best = Math.max(...out)
  for (let kind = 0; kind < classes; kind++) out[kind] = Math.max(-farthest, out[kind]! - best)
  return out
}

/**
 * Adds to the scores of each capitalised word what the same word looks like elsewhere in the report, so that clear places help
 * unclear ones (after the two stages of Krishnan and Manning 2006). `emissions` change in place; `share` in hundredths says how
 * much the mean of the other places counts. Persons found (`tags`) also speak for their surnames alone. Gives back the emissions that changed.
 */
export function addVotes(
  sentences: readonly SeenSentence[],
  tags: readonly Uint8Array[],
  emissions: readonly Float64Array[],
  share: number,
): ReadonlySet<Float64Array> {
  const sums = new Map<string, Float64Array>()
  interface Told {
    readonly key: string
    readonly evidence: Float64Array
  }
  const told = sentences.map((sentence, s) =>
    sentence.words.flatMap((word, i): Told[] => {
      if (!isCapital(word)) return []
      const evidence = evidenceOf(emissions[s]!, i)
      const tag = tags[s]?.[i] ?? 0
      const keys = [...keysOf(sentence, i).tells]
      if ((tag === 1 || tag === 2) && sentence.runFrom[i] !== sentence.runTo[i]) keys.push(`1${word.small}`)
      return keys.map((key) => ({ key, evidence }))
    }),
  )
  const count = (s: number, sign: number): void => {
    for (const { key, evidence } of told[s] ?? []) {
      const row = sums.get(key) ?? new Float64Array(classes + 1)
      for (let kind = 0; kind < classes; kind++) row[kind]! += sign * evidence[kind]!
      row[classes]! += sign
      sums.set(key, row)
    }
  }
  const changes: { readonly target: Float64Array; readonly at: number; readonly bonus: readonly number[] }[] = []
  slide(
    sentences.length,
    (s) => count(s, 1),
    (s) => count(s, -1),
    (s) => {
      const sentence = sentences[s]!
      count(s, -1)
      sentence.words.forEach((word, i) => {
        if (!isCapital(word)) return
        const row = sums.get(keysOf(sentence, i).asks)
        const places = row === undefined ? 0 : Math.round(row[classes]!)
        if (row === undefined || places === 0) return
        const scale = ((share / 100) * Math.min(places, enough)) / enough / places
        changes.push({ target: emissions[s]!, at: i * tagCount, bonus: Array.from({ length: classes }, (_, kind) => row[kind]! * scale) })
      })
      count(s, 1)
    },
  )
  for (const { target, at, bonus } of changes) for (let tag = 0; tag < tagCount; tag++) target[at + tag]! += bonus[(tag + 1) >> 1]!
  return new Set(changes.map(({ target }) => target))
}
