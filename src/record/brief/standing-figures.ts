import type { Claim, ClaimValue, QuantityKind, Span } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { numbersIn } from './numbers.ts'
import { briefPhrases } from './phrases/index.ts'
import type { StorySentence } from './sentences.ts'

type Words = Pick<StorySentence, 'digest' | 'span' | 'words'>

/** Whether sentences give figures that stand, or that are gone. */
export interface StandingFigures {
  /** Whether a sentence gives a figure of the claim that stands. */
  givesStanding(claim: Claim, sentence: Words): boolean
  /** Whether a sentence gives an outdated, withdrawn or disputed figure of any claim, and neither one that stands nor both sides of the dispute. */
  givesOutdated(sentence: Words): boolean
}

interface Figures {
  readonly claim: Claim
  readonly values: readonly ClaimValue[]
  readonly current: ReadonlySet<string>
  readonly gone: readonly ClaimValue[]
}

const day = 86_400_000
/** A figure without the words of its claim is taken for the claim's where it is told so many days around it. */
const daysAround = 2

/** The figures of the claims of a story. */
export function openFigures(claims: readonly Claim[]): StandingFigures {
  const all = claims.flatMap((claim): Figures[] => {
    const values = claim.values ?? []
    const current = new Set(values.filter(({ state }) => state === 'current').flatMap(numbersOf))
    return values.length === 0 ? [] : [{ claim, values, current, gone: values.filter(({ state }) => state !== 'current') }]
  })
  const outdated = all.filter(({ gone }) => gone.length > 0)
  const byNumber = new Map<string, Set<Figures>>()
  for (const figures of outdated) for (const number of figures.gone.flatMap(numbersOf)) byNumber.set(number, (byNumber.get(number) ?? new Set()).add(figures))
  const stands = ({ values, current }: Figures, { digest, span }: Words, told: ReadonlySet<string>): boolean =>
    [...current].some((number) => told.has(number)) || values.some((value) => value.state === 'current' && isTold(value, digest, span))
  return {
    givesStanding(claim, sentence) {
      const figures = all.find((it) => it.claim.id === claim.id)
      return figures !== undefined && stands(figures, sentence, numbersIn(sentence.words, sentence.digest.language))
    },
    givesOutdated(sentence) {
      const told = numbersIn(sentence.words, sentence.digest.language)
      const near = new Set([...told].flatMap((number) => [...(byNumber.get(number) ?? [])]))
      for (const figures of outdated) if (figures.gone.some((value) => isTold(value, sentence.digest, sentence.span))) near.add(figures)
      return [...near].some((figures) => !stands(figures, sentence, told) && givesGone(figures, sentence, told) && !givesAllSides(figures, told))
    },
  }
}

function givesGone({ claim, gone, current }: Figures, { digest, span, words }: Words, told: ReadonlySet<string>): boolean {
  if (gone.some((value) => isTold(value, digest, span))) return true
  const isMember = claim.members.some((it) => it.report === digest.id && it.span[0] < span[1] && span[0] < it.span[1])
  return gone.some(
    (value) =>
      numbersOf(value).some((number) => told.has(number) && !current.has(number)) &&
      (isMember || (isAround(value, digest) && speaksOf(words, value.kind, digest))),
  )
}

function givesAllSides({ values }: Figures, told: ReadonlySet<string>): boolean {
  const disputed = values.filter(({ state }) => state === 'disputed')
  return disputed.length > 1 && disputed.every((value) => numbersOf(value).some((number) => told.has(number)))
}

function isAround({ at }: ClaimValue, digest: Digest): boolean {
  return at === undefined || digest.at === undefined || Math.abs(Date.parse(at) - digest.at) <= daysAround * day
}

function isTold({ report, span }: ClaimValue, { id }: Digest, [from, to]: Span): boolean {
  return report === id && span[0] < to && from < span[1]
}

function numbersOf({ min, max }: ClaimValue): readonly string[] {
  return [min, max].flatMap((number) => (number === undefined ? [] : [String(number)]))
}

/** Whether words have one of the nouns or verbs a kind is counted with. */
function speaksOf(words: string, kind: QuantityKind, { language }: Digest): boolean {
  const beginnings = kind === 'amount' || kind === 'participants' ? [] : briefPhrases[language].counted[kind]
  const found = words.toLowerCase().match(/\p{L}+/gu) ?? []
  return found.some((word) => beginnings.some((beginning) => word.startsWith(beginning)))
}
