import { countBefore } from '../../../text/index.ts'
import type { Scene } from '../scene.ts'
import { isCapital } from '../words.ts'
import { cityOf, countryNamed } from './country-in.ts'
import { madeOnce } from '../../made-once.ts'

/** A country that is only likely: the one its sentence is placed in or speaks of, the one its report is about, or for want of those the outlet's. */
export interface LikelyCountry {
  readonly country: string
  readonly by: 'sentence' | 'report' | 'outlet'
}

/** Which country a report, and each sentence of it, is about. */
export interface Home {
  of(word: number): LikelyCountry | undefined
}

/** A name counts twice where the report opens. */
const opening = { words: 40, weight: 2 }

/** Smaller towns have namesakes all over the world, and say nothing of what a report is about. */
const largeCity = 200_000

/** So many names stand against the outlet's own country before a report is about another. */
const outletWeight = 2

/** Shares of all countries named: the report's has half of them, and no country with less than the least is. */
const half = 0.5
const leastShare = 0.34

/** Named so many times as often as the outlet's own, a country is the report's without half of them. */
const clearly = 1.5

/** The countries of a report, counted once. */
export const homeOf: (scene: Scene) => Home = madeOnce(counted)

function counted(scene: Scene): Home {
  const { text } = scene
  const weights = new Map<string, number>()
  const placed = new Map<number, string | null>()
  const peopled = new Map<number, string | null>()
  const settled = new Map<number, string>()
  let all = 0
  if (scene.outlet !== undefined) {
    weights.set(scene.outlet, outletWeight)
    all = outletWeight
  }
  for (let word = 0; word < text.length; word++) {
    const upos = text.upos[word]
    const capital = isCapital(text.form[word] ?? '')
    if (upos !== 'PROPN' && upos !== 'ADJ' && upos !== 'NOUN' && !capital) continue
    const named = countryNamed(scene, word)
    const country = named ?? cityOf(scene, word, text.length, largeCity)
    if (country?.length !== 3) continue
    const weight = word < opening.words ? opening.weight : 1
    weights.set(country, (weights.get(country) ?? 0) + weight)
    all += weight
    const bySentence = named === undefined || scene.vocabulary.countryAt(text.form, word) ? placed : peopled
    const sentence = text.sentenceOf[word] ?? 0
    const before = bySentence.get(sentence)
    bySentence.set(sentence, before === undefined || before === country ? country : null)
    if (bySentence === placed && !settled.has(sentence) && isWhere(scene, word)) settled.set(sentence, country)
  }
  let most: string | undefined
  for (const [country, weight] of weights) if (weight > (weights.get(most ?? '') ?? 0)) most = country
  const share = most === undefined ? 0 : (weights.get(most) ?? 0) / all
  const story = storyOf(scene, most, share, weights)
  return {
    of(word) {
      const sentence = text.sentenceOf[word] ?? 0
      const country = placed.has(sentence) ? placed.get(sentence) : (peopled.get(sentence) ?? placedBefore(text, settled, sentence))
      return country === undefined || country === null ? story : { country, by: 'sentence' }
    },
  }
}

/** Whether a name stands behind a preposition that says where something happens. */
function isWhere({ text, vocabulary }: Scene, word: number): boolean {
  return text.upos[word - 1] === 'ADP' && vocabulary.pack.places.at.includes((text.form[word - 1] ?? '').toLowerCase())
}

/** Sentences that a place reaches. */
const placeReach = 3

/** Where the sentence before it in its paragraph happens: "Thousands marched in Lima. Police arrested nine." */
function placedBefore({ sentences, paragraphs, from }: Scene['text'], settled: ReadonlyMap<number, string>, sentence: number): string | undefined {
  const at = from[sentences[sentence]?.firstWord ?? 0] ?? 0
  const begins = startOfParagraph(paragraphs, at)
  for (let before = sentence - 1; before >= Math.max(0, sentence - placeReach); before--) {
    if ((from[sentences[before]?.firstWord ?? 0] ?? 0) < begins) return undefined
    if (settled.has(before)) return settled.get(before)
  }
  return undefined
}

/** Where the paragraph that holds a character begins. */
function startOfParagraph(paragraphs: Scene['text']['paragraphs'], at: number): number {
  return paragraphs[countBefore(paragraphs.length, (each) => paragraphs[each]![0] <= at) - 1]?.[0] ?? 0
}

/**
 * The country that half of the names are of, or far more than are of the outlet's; where there is none, the outlet's or the language's, and at last the one named most. What a dateline
 * places elsewhere, or nowhere we know, is not the outlet's.
 */
function storyOf({ near, isDated }: Scene, most: string | undefined, share: number, weights: ReadonlyMap<string, number>): LikelyCountry | undefined {
  if (most !== undefined && share >= half) return { country: most, by: 'report' }
  const [home = ''] = near
  if (most !== undefined && share >= leastShare && (weights.get(most) ?? 0) >= clearly * (weights.get(home) ?? 0)) return { country: most, by: 'report' }
  if (home !== '' && !isDated) return { country: home, by: 'outlet' }
  return most !== undefined && share >= leastShare ? { country: most, by: 'outlet' } : undefined
}
