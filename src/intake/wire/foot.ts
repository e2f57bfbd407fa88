import { agenciesIn } from './agencies.ts'

/** A text without a last line that is a credit alone, and the agencies its end credits. */
export interface Foot {
  readonly text: string
  readonly agencies: readonly string[]
}

/** A short credit at the very end: `(©NTB)`, `(EFE)`, `/ritzau/`. */
const atEnd = /(?:\((?:©\s*|c\s)?(?<bracket>[^()\n]{2,30})\)|\/(?<slash>[\p{L}-]{2,20})\/)[.\s]*$/u

/**
 * Reads the credit at the foot of a dispatch: `(NTB)`, `(NTB-AFP)`, `/ritzau/`, `EFE`. Alone on the last line it is no part of the text; behind the last
 * sentence it stays. Names in `known` are agencies, too.
 */
export function withoutFoot(text: string, known: readonly string[]): Foot {
  const cut = text.lastIndexOf('\n\n')
  const last = text.slice(cut + 2).trim()
  const credit = atEnd.exec(last.slice(-60))?.groups
  const named = creditsIn(credit?.['bracket'] ?? credit?.['slash'] ?? (last.length <= 30 ? last : ''), known)
  if (named.length === 0) return { text, agencies: [] }
  const isAlone = cut > 0 && last.length <= 40 && (last.replace(atEnd, '') === '' || creditsIn(last, known).length > 0)
  return { text: isAlone ? text.slice(0, cut).trimEnd() : text, agencies: named }
}

function creditsIn(credit: string, known: readonly string[]): readonly string[] {
  const bare = credit.replace(/^[\s(/©]+|[\s)/.]+$/gu, '')
  const own = known.find((name) => name.toLowerCase() === bare.toLowerCase())
  if (own !== undefined) return [own]
  const named = agenciesIn(bare)
  return bare.length <= 12 || named.length > 1 || bare.split(/\s/u).length <= 2 ? named : []
}
