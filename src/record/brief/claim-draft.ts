import { languages, type Claim, type Language } from '../../words/index.ts'
import { isBorneOut } from './borne-out.ts'
import type { DraftSentence } from './draft.ts'
import { figureSentence } from './figures.ts'
import type { Making, Material } from './material.ts'
import { quotedSentence, sameTongue, saidSentence } from './said.ts'
import { isWhole } from './sentences.ts'
import { quotable } from './shortened.ts'

/** How a claim is told: its sentence, and which of the material in the brief's language it is. */
export interface ClaimDraft {
  readonly draft: DraftSentence
  readonly number?: number
}

/** A claim as one sentence: a report's in the brief's language, else composed of its figure or of what was said, else a report's words in quotation marks. */
export function claimDraft(claim: Claim, own: Material, making: Making, frame: 'stance' | 'against' | 'denied' = 'stance'): ClaimDraft | undefined {
  const { language, digests } = making
  const sure = (draft: DraftSentence | undefined): ClaimDraft | undefined =>
    draft && isBorneOut(draft.text, draft.citations, digests, language, draft.labels) ? { draft } : undefined
  return ownSentence(claim, own) ?? sure(figureSentence(claim, digests, language)) ?? firstOf(tellings(claim, making, frame), sure)
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

/** What the members of a claim say in their reports, those first that readers read as easily, then the earlier. */
function* tellings(claim: Claim, making: Making, frame: 'stance' | 'against' | 'denied'): Generator<DraftSentence | undefined> {
  const { language, digests } = making
  const ease = (tongue: Language): number => (tongue === language ? 0 : sameTongue(tongue, language) ? 1 : 2)
  const order = [...languages].sort((a, b) => ease(a) - ease(b))
  for (const tongue of order) {
    for (const { report, span } of claim.members) {
      const digest = digests.get(report)
      if (digest?.language !== tongue) continue
      const sentence = digest.sentences.find((it) => it.span[0] < span[1] && span[0] < it.span[1])
      if (!sentence) continue
      const words = digest.reading.report.text.slice(...sentence.span)
      const whole = { digest, span: sentence.span, words }
      if (making.figures.givesOutdated(whole) || (hasStanding(claim) && !making.figures.givesStanding(claim, whole))) continue
      const statement = digest.reading.statements.find(({ content }) => content.some(([from, to]) => from < span[1] && span[0] < to))
      if (statement) yield saidSentence(digest, statement, span, language, frame)
      if (isWhole(words)) yield quotedSentence(digest, quotable(whole), language)
    }
  }
}

function hasStanding({ values = [] }: Claim): boolean {
  return values.some(({ state }) => state === 'current')
}

function firstOf<T>(drafts: Iterable<DraftSentence | undefined>, sure: (draft: DraftSentence | undefined) => T | undefined): T | undefined {
  for (const draft of drafts) {
    const found = sure(draft)
    if (found) return found
  }
  return undefined
}
