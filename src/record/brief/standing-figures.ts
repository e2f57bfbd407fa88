import type { Claim, ClaimValue, QuantityKind } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { numbersIn } from './numbers.ts'
import { briefPhrases } from './phrases/index.ts'
import type { StorySentence } from './sentences.ts'

type Words = Pick<StorySentence, 'digest' | 'span' | 'words'>

/** Whether a sentence gives a figure of the claim that stands. */
export function givesStanding({ values = [] }: Claim, { digest, span, words }: Words): boolean {
  const told = numbersIn(words, digest.language)
  return values.some((value) => value.state === 'current' && (isTold(value, digest, span) || numbersOf(value).some((number) => told.has(number))))
}

/** Whether a sentence gives an outdated, withdrawn or disputed figure of a claim, and neither one that stands nor both sides of the dispute. */
export function givesOutdated(claim: Claim, sentence: Words): boolean {
  const { values = [], members } = claim
  const { digest, span, words } = sentence
  const gone = values.filter(({ state }) => state !== 'current')
  if (gone.length === 0 || givesStanding(claim, sentence)) return false
  if (gone.some((value) => isTold(value, digest, span))) return !givesAllSides(values, words, digest)
  const isMember = members.some((it) => it.report === digest.id && it.span[0] < span[1] && span[0] < it.span[1])
  const told = numbersIn(words, digest.language)
  const current = new Set(values.filter(({ state }) => state === 'current').flatMap(numbersOf))
  return (
    gone.some((value) => numbersOf(value).some((number) => told.has(number) && !current.has(number)) && (isMember || speaksOf(words, value.kind, digest))) &&
    !givesAllSides(values, words, digest)
  )
}

function givesAllSides(values: readonly ClaimValue[], words: string, { language }: Digest): boolean {
  const told = numbersIn(words, language)
  const disputed = values.filter(({ state }) => state === 'disputed')
  return disputed.length > 1 && disputed.every((value) => numbersOf(value).some((number) => told.has(number)))
}

function isTold({ report, span }: ClaimValue, { id }: Digest, [from, to]: readonly [number, number]): boolean {
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
