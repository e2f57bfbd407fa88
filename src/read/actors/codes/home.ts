import type { Scene } from '../scene.ts'
import { isCapital } from '../words.ts'
import { countryIn, countryOfWord } from './country-in.ts'

/** A country that is only likely: the one its sentence names, the one its report names most, or the one of its language. */
export interface LikelyCountry {
  readonly country: string
  readonly by: 'sentence' | 'report' | 'language'
}

/** Which country a report, and each sentence of it, is about. */
export interface Home {
  of(word: number): LikelyCountry | undefined
}

/** A name counts twice where the report opens. */
const opening = { words: 40, weight: 2 }

/** Below this share of all countries named none is the report's. */
const leastShare = 0.34

const known = new WeakMap<Scene, Home>()

/** The countries of a report, counted once. */
export function homeOf(scene: Scene): Home {
  const there = known.get(scene)
  if (there) return there
  const home = counted(scene)
  known.set(scene, home)
  return home
}

function counted(scene: Scene): Home {
  const { text, vocabulary } = scene
  const weights = new Map<string, number>()
  const bySentence = new Map<number, string | null>()
  let all = 0
  for (let word = 0; word < text.length; word++) {
    const upos = text.upos[word]
    if (upos !== 'PROPN' && upos !== 'ADJ' && upos !== 'NOUN' && !isCapital(text.form[word] ?? '')) continue
    const sure = countryOfWord(scene, word, text.length)
    const country = sure ?? (isCapital(text.form[word] ?? '') ? countryIn(scene, { from: word, to: Math.min(text.length, word + 3) }) : undefined)
    if (country?.length !== 3 || country === 'NGO' || country === 'IMG' || country === 'MNC') continue
    const weight = (sure === undefined ? 0.7 : 1) * (word < opening.words ? opening.weight : 1)
    weights.set(country, (weights.get(country) ?? 0) + weight)
    all += weight
    const sentence = text.sentenceOf[word] ?? 0
    const before = bySentence.get(sentence)
    bySentence.set(sentence, before === undefined || before === country ? country : null)
  }
  let most: string | undefined
  for (const [country, weight] of weights) if (weight > (weights.get(most ?? '') ?? 0)) most = country
  const story = storyOf(most !== undefined && (weights.get(most) ?? 0) >= leastShare * all ? most : undefined, weights.size, vocabulary.pack.sectors.home)
  return {
    of(word) {
      const country = bySentence.get(text.sentenceOf[word] ?? 0)
      return country === undefined || country === null ? story : { country, by: 'sentence' }
    },
  }
}

function storyOf(most: string | undefined, named: number, home: string | undefined): LikelyCountry | undefined {
  if (most !== undefined) return { country: most, by: 'report' }
  return named === 0 && home !== undefined ? { country: home, by: 'language' } : undefined
}
