import type { Claim, ClaimOrigin, Language } from '../../words/index.ts'
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
}

/** The words of a claim with who it is from and how it stands, in the language asked for: never that it is true. */
export function toldClaim(words: string, language: Language, wanted: Language, { origins, deniers, contradicted, status }: Standing): string {
  const phrases = quotePhrases[wanted]
  const from = origins.length === 1 ? phrases.oneOrigin : phrases.origins
  const about = [
    ...(sameTongue(language, wanted) ? [] : [briefPhrases[wanted].tongues[language]]),
    ...(origins.length > 0 ? [filled(from, { n: String(origins.length), names: namesOf(origins) })] : []),
    ...(deniers.length > 0 ? [filled(phrases.denied, { names: namesOf(deniers) })] : []),
    ...(contradicted && deniers.length === 0 ? [phrases.contradicted] : []),
    ...(status === 'retracted' ? [phrases.retracted] : []),
  ]
  const plain = words.replace(/[.,;:]$/u, '')
  return `${sameTongue(language, wanted) ? capital(plain) : inMarks(plain, briefPhrases[wanted])} (${about.join('; ')}).`
}

function namesOf(origins: readonly ClaimOrigin[]): string {
  const names = [...new Set(origins.map(shortName))]
  return [names.slice(0, mostNames).join(', '), ...(names.length > mostNames ? [`+${names.length - mostNames}`] : [])].join(' ')
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
