import { eventTypes, newsKinds, quantityKinds, type NewsKind } from '../../words/index.ts'
import type { WishedConditions } from './conditions.ts'
import { like, listOf, oneOf, whole, words, yes } from './checks.ts'

/** Ids that Hearsay prints. */
const id = like(/^[\w-]{1,64}$/u, 'an id as Hearsay prints it')

/** What each condition takes. */
export const conditionChecks = {
  tell: listOf(oneOf(newsKinds), newsKinds.length),
  words: words(200),
  country: like(/^(?:[A-Z]{3}|IGO[A-Z]{0,3}|NGO|IMG|MNC)$/u, 'a country by its three letters, such as COL'),
  types: listOf(oneOf(eventTypes), eventTypes.length),
  speaker: words(120),
  outlet: words(120),
  story: id,
  claim: id,
  report: id,
  asides: yes,
  origins: whole(1, 1000),
  newsrooms: whole(1, 1000),
  numbers: listOf(oneOf(quantityKinds), quantityKinds.length),
} as const

type ConditionName = Exclude<keyof WishedConditions, 'tell'>

const ofClaims: readonly ConditionName[] = ['words', 'country', 'types', 'speaker', 'outlet', 'story', 'claim', 'asides', 'origins', 'newsrooms']

/** Which conditions each kind of news knows: the others would be passed over, and so they are refused. */
export const conditionsOf: Readonly<Record<NewsKind, readonly ConditionName[]>> = {
  claim: ofClaims,
  number: [...ofClaims, 'numbers'],
  contradiction: ofClaims,
  denial: ofClaims,
  retraction: ofClaims,
  story: ['words'],
  report: ['words', 'outlet'],
  version: ['words', 'outlet', 'report'],
}
