import { languages, type Claim, type Language, type Span, type Statement } from '../../words/index.ts'
import { isBorneOut } from './borne-out.ts'
import type { DraftSentence } from './draft.ts'
import { figureSentence } from './figures.ts'
import type { Making, Material } from './material.ts'
import { quotedSentence, sameTongue, saidSentence } from './said.ts'
import { isWhole, type StorySentence } from './sentences.ts'
import { quotable } from './shortened.ts'

/** How a claim is told: its sentence, and which of the material in the brief's language it is. */
export interface ClaimDraft {
  readonly draft: DraftSentence
  readonly number?: number
}

/** How a claim stands to what was told before it: by itself, or as the other side. */
export type Frame = 'stance' | 'against' | 'denied'

/**
 * A claim as one sentence: a report's in the brief's language, else composed of its figure or of what was said, else a report's words in quotation marks.
 * The other side of a dispute is told in its own words where they are quoted.
 */
export function claimDraft(claim: Claim, own: Material, making: Making, frame: Frame = 'stance'): ClaimDraft | undefined {
  const { language, digests } = making
  const first = (drafts: Iterable<DraftSentence | undefined>): ClaimDraft | undefined => {
    for (const draft of drafts) if (draft && isBorneOut(draft.text, draft.citations, digests, language, draft.labels)) return { draft }
    return undefined
  }
  const places = [...placesOf(claim, making)]
  const near = places.filter(({ whole }) => sameTongue(whole.digest.language, language))
  const composed = (): ClaimDraft | undefined => first([figureSentence(claim, digests, language)])
  const told = (): ClaimDraft | undefined => ownSentence(claim, own) ?? composed()
  return (
    (frame === 'stance' ? told() : (first(quotations(near, language, frame)) ?? told())) ??
    first(quotations(near, language, frame)) ??
    first(originals(near, language)) ??
    first(quotations(places, language, frame)) ??
    first(originals(places, language))
  )
}

/** The sentence of the brief's language that tells a claim best; with its figure, where it has one. */
export function ownSentence(claim: Claim, own: Material): ClaimDraft | undefined {
  const hasFigure = hasStanding(claim)
  let best: { readonly number: number; readonly draft: DraftSentence } | undefined
  let most = -1
  own.sentences.forEach(({ digest, span }, number) => {
    if (!claim.members.some((member) => member.report === digest.id && member.span[0] < span[1] && span[0] < member.span[1])) return
    if (hasFigure && !own.isCurrent(number, claim)) return
    const worth = own.choosing.worth(number)
    if (worth <= most) return
    const draft = own.draft(number)
    if (draft) [best, most] = [{ number, draft }, worth]
  })
  return best
}

/** Where a member of a claim stands. */
interface MemberPlace {
  readonly span: Span
  /** The sentence it is in. */
  readonly whole: Pick<StorySentence, 'digest' | 'span' | 'words'>
  /** The statement whose content it is. */
  readonly statement: Statement | undefined
}

/** Where the members of a claim stand, those first that readers read most easily, then the earlier. What gives an outdated figure is left out. */
function* placesOf(claim: Claim, { language, digests, figures }: Making): Generator<MemberPlace> {
  const ease = (tongue: Language): number => (tongue === language ? 0 : sameTongue(tongue, language) ? 1 : 2)
  for (const tongue of [...languages].sort((a, b) => ease(a) - ease(b))) {
    for (const { report, span } of claim.members) {
      const digest = digests.get(report)
      if (digest?.language !== tongue) continue
      const sentence = digest.sentences.find((it) => it.span[0] < span[1] && span[0] < it.span[1])
      if (!sentence) continue
      const whole = { digest, span: sentence.span, words: digest.reading.report.text.slice(...sentence.span) }
      if (figures.givesOutdated(whole) || (hasStanding(claim) && !figures.givesStanding(claim, whole))) continue
      yield { span, whole, statement: digest.reading.statements.find(({ content }) => content.some(([from, to]) => from < span[1] && span[0] < to)) }
    }
  }
}

function* quotations(places: readonly MemberPlace[], language: Language, frame: Frame): Generator<DraftSentence | undefined> {
  for (const { span, whole, statement } of places) if (statement) yield saidSentence(whole.digest, statement, span, language, frame)
}

function* originals(places: readonly MemberPlace[], language: Language): Generator<DraftSentence | undefined> {
  for (const { whole } of places) if (isWhole(whole.words)) yield quotedSentence(whole.digest, quotable(whole), language)
}

function hasStanding({ values = [] }: Claim): boolean {
  return values.some(({ state }) => state === 'current')
}
