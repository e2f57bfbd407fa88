import { HearsayError, languages, type Language, type Span } from '../../words/index.ts'
import { languageFeatures, mostFeatures } from './features.ts'

/** What a text may be in: our languages, their two nearest neighbours, anything else. */
export const tongues = ['nb', 'nn', 'da', 'sv', 'en', 'es', 'other'] as const
export type Tongue = (typeof tongues)[number]

/** How likely each tongue is; sums to one. */
export type Distribution = Readonly<Record<Tongue, number>>

/** The groups told apart first; nb and nn are one of them and are told apart by a column of their own. */
export const groups = ['no', 'da', 'sv', 'en', 'es', 'other'] as const

/** Columns of a row of weights: the groups, then nynorsk against bokmål. */
export const columnCount = groups.length + 1

/** Rows of `columnCount` 8-bit weights, a power of two of them, and what one step of a weight means. */
export interface LanguageWeights {
  readonly rows: Int8Array
  readonly scale: number
}

const features = new Int32Array(mostFeatures)

/** Sums of the weights of a stretch of text, over the root of the number of its features. */
export function columnSums({ rows, scale }: LanguageWeights, text: string, from: number, to: number): { readonly sums: Float64Array; readonly count: number } {
  const count = languageFeatures(text, from, to, features)
  const sums = new Float64Array(columnCount)
  const mask = rows.length / columnCount - 1
  for (let index = 0; index < count; index++) {
    const row = (features[index]! % (mask + 1)) * columnCount
    for (let column = 0; column < columnCount; column++) sums[column]! += rows[row + column]!
  }
  const share = scale / Math.sqrt(Math.max(1, count))
  return { sums: sums.map((sum) => sum * share), count }
}

/** Which language a stretch of text (all of it, unless told) is in. Without letters every tongue is as likely as another. */
export function distribution(weights: LanguageWeights, text: string, [from, to]: Span = [0, text.length]): Distribution {
  const foreign = foreignShare(text, from, to)
  const { sums, count } = columnSums(weights, text, from, to)
  if (count === 0) return spread(foreign > 0.5 ? [0, 0, 0, 0, 0, 1] : [1, 1, 1, 1, 1, 1], 0.5)
  const most = Math.max(...sums.subarray(0, groups.length))
  const powers = groups.map((_, group) => Math.exp(sums[group]! - most))
  if (foreign > 0.3) powers.fill(0, 0, groups.length - 1)
  return spread(powers, 1 / (1 + Math.exp(-sums[groups.length]!)))
}

function spread(powers: readonly number[], nynorsk: number): Distribution {
  const whole = powers.reduce((sum, power) => sum + power, 0)
  const [no = 0, da = 0, sv = 0, en = 0, es = 0, other = 0] = powers.map((power) => power / whole)
  return { nb: no * (1 - nynorsk), nn: no * nynorsk, da, sv, en, es, other }
}

/** Share of the letters that no Latin alphabet has. */
function foreignShare(text: string, from: number, to: number): number {
  let letters = 0
  let foreign = 0
  for (let index = from; index < Math.min(to, from + 4000); index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 0x370 && unit < 0x1e00 && unit !== 0x2019) foreign++
    else if (unit >= 0x2e80 && unit < 0xd800) foreign++
    if (unit >= 0x41 && unit < 0x2000) letters++
    else if (unit >= 0x2e80 && unit < 0xd800) letters++
  }
  return letters === 0 ? 0 : foreign / letters
}

/** The likeliest tongue of a distribution. */
export function likeliestTongue(shares: Distribution): Tongue {
  return tongues.reduce((best, tongue) => (shares[tongue] > shares[best] ? tongue : best))
}

/** The likeliest tongue where the text says enough to tell, else nothing. */
export function decided(shares: Distribution): Tongue | undefined {
  const best = likeliestTongue(shares)
  return shares[best] >= 0.4 ? best : undefined
}

/** The language of a text, for reading it. Throws HearsayError `language-unknown` or `language-unsupported`. */
export function ours(tongue: Tongue | undefined): Language {
  if (tongue === undefined) throw new HearsayError('language-unknown')
  const known = languages.find((language) => language === tongue)
  if (!known) throw new HearsayError('language-unsupported', { language: tongue === 'da' ? 'Danish' : tongue === 'sv' ? 'Swedish' : 'a language' })
  return known
}
