import type { Trees } from '../../text/index.ts'
import type { Claim, Language } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { attributed } from './attributed.ts'
import { isBorneOut } from './borne-out.ts'
import { openChoosing, type Choosing } from './choose.ts'
import type { ClaimIndex } from './claim-index.ts'
import { conceptChances } from './concept-chances.ts'
import { conceptsOf } from './concepts.ts'
import type { DraftSentence } from './draft.ts'
import type { Digests } from './origins.ts'
import { briefPhrases } from './phrases/index.ts'
import { quotedSentence, saidSentence } from './said.ts'
import { isWhole, storySentences, type StorySentence } from './sentences.ts'
import { quotable, shortened } from './shortened.ts'
import type { StandingFigures } from './standing-figures.ts'
import { standsAlone } from './stands-alone.ts'

/** The sentences of a story in one language, and what they are worth to a brief. */
export interface Material {
  readonly sentences: readonly StorySentence[]
  readonly choosing: Choosing
  /** Claims a sentence tells. */
  claimsAt(number: number): readonly Claim[]
  /** A sentence as the brief prints it; nothing where it cannot stand there. */
  draft(number: number): DraftSentence | undefined
  /** Whether a sentence gives a figure of the claim that stands. */
  isCurrent(number: number, claim: Claim): boolean
}

/** What a brief in `language` is made for. */
export interface Making {
  readonly language: Language
  readonly digests: Digests
  readonly claims: ClaimIndex
  readonly figures: StandingFigures
  readonly judge?: Trees
}

/** The material a story has in one language for a brief in the same or another. */
export function openMaterial(digests: readonly Digest[], tongue: Language, making: Making): Material {
  const sentences = storySentences(digests, tongue)
  const concepts = conceptsOf(sentences)
  const choosing = openChoosing(sentences, concepts, conceptChances(concepts, making.judge))
  const claimsAt = sentences.map(({ digest, span }) => making.claims.at(digest.id, span))
  const drafts = new Map<number, DraftSentence | undefined>()
  return {
    sentences,
    choosing,
    claimsAt: (number) => claimsAt[number] ?? [],
    isCurrent(number, claim) {
      const sentence = sentences[number]
      return sentence !== undefined && making.figures.givesStanding(claim, sentence)
    },
    draft(number) {
      const sentence = sentences[number]
      if (!drafts.has(number)) drafts.set(number, sentence && draftOf(sentence, claimsAt[number] ?? [], making))
      return drafts.get(number)
    },
  }
}

/** A sentence as a brief prints it: in its own language shortened, in another quoted; with whom it is from. */
function draftOf(sentence: StorySentence, claims: readonly Claim[], { language, digests, figures }: Making): DraftSentence | undefined {
  const { digest, span, words } = sentence
  if (!isWhole(words) || figures.givesOutdated(sentence)) return undefined
  const phrases = briefPhrases[language]
  const quoted = digest.reading.statements.find(
    ({ type, cue, content, speaker }) =>
      type === 'direct' &&
      content.some(([from, to]) => from <= span[0] + 4 && span[1] - 4 <= to) &&
      ![cue, speaker?.span].some((it) => it && it[0] >= span[0] && it[1] <= span[1]),
  )
  const draft: DraftSentence | undefined = quoted
    ? saidSentence(digest, quoted, span, language)
    : !standsAlone(sentence, briefPhrases[digest.language])
      ? undefined
      : digest.language === language
        ? shortened(sentence, phrases)
        : quotedSentence(digest, quotable(sentence), language)
  if (!draft) return undefined
  const whole = quoted || digest.language !== language ? draft : attributed(draft, claims, digests, phrases)
  return isBorneOut(whole.text, whole.citations, digests, language, whole.labels) ? whole : undefined
}
