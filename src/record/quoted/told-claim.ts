import type { Claim, ClaimOrigin, ClaimValue, Language } from '../../words/index.ts'
import { amountOf } from '../brief/figures.ts'
import { filled } from '../brief/phrases.ts'
import { briefPhrases } from '../brief/phrases/index.ts'
import { inMarks, sameTongue } from '../brief/said.ts'
import { shortName } from '../brief/origins.ts'
import { quotePhrases } from './phrases-table.ts'

/** Names that are given before the others are counted. */
const mostNames = 4

/** How a claim stands, beside its words. */
export interface Standing extends Pick<Claim, 'status'> {
  readonly origins: readonly ClaimOrigin[]
  /** Who denies it. */
  readonly deniers: readonly ClaimOrigin[]
  readonly contradicted: boolean
  /** Who published the words. */
  readonly outlet?: string | undefined
  /** The figure that is newer than that of the words, and who published it. */
  readonly latest?: { readonly value: ClaimValue; readonly outlet?: string | undefined } | undefined
}

/** The words of a claim with who it is from and how it stands, in the language asked for: never that it is true. */
export function toldClaim(words: string, language: Language, wanted: Language, standing: Standing): string {
  const { origins, deniers, contradicted, status } = standing
  const phrases = quotePhrases[wanted]
  const about = [
    ...(sameTongue(language, wanted) ? [] : [briefPhrases[wanted].tongues[language]]),
    ...(origins.length > 0 ? [originsIn(standing, wanted)] : []),
    ...latestIn(standing, wanted),
    ...(deniers.length > 0 ? [filled(phrases.denied, { names: namesOf(deniers, wanted) })] : []),
    ...(contradicted && deniers.length === 0 ? [phrases.contradicted] : []),
    ...(status === 'retracted' ? [phrases.retracted] : []),
  ]
  const plain = words.replace(/[.,;:]$/u, '')
  return `${sameTongue(language, wanted) ? capital(plain) : inMarks(plain, briefPhrases[wanted])} (${about.join('; ')}).`
}

/** How many origins, and who; of one only, by whom its words came as well. */
function originsIn({ origins, outlet }: Standing, wanted: Language): string {
  const phrases = quotePhrases[wanted]
  const said = filled(origins.length === 1 ? phrases.oneOrigin : phrases.origins, { n: String(origins.length), names: namesOf(origins, wanted) })
  const [only, ...others] = origins
  return only && others.length === 0 && outlet !== undefined && shortName(only) !== outlet
    ? filled(briefPhrases[wanted].accordingTo, { sentence: said, source: outlet })
    : said
}

function latestIn({ latest }: Standing, wanted: Language): readonly string[] {
  const figure = latest && amountOf(latest.value, briefPhrases[wanted])
  if (figure === undefined) return []
  const told = filled(quotePhrases[wanted].latest, { figure })
  return [latest?.outlet === undefined ? told : filled(briefPhrases[wanted].accordingTo, { sentence: told, source: latest.outlet })]
}

function namesOf(origins: readonly ClaimOrigin[], wanted: Language): string {
  const names = [...new Set(origins.map((it) => shortName(it) || quotePhrases[wanted].nameless))]
  return [names.slice(0, mostNames).join(', '), ...(names.length > mostNames ? [`+${names.length - mostNames}`] : [])].join(' ')
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
