import type { Citation, Claim, ClaimOrigin } from '../../words/index.ts'
import { asSentence, distinct, type DraftSentence } from './draft.ts'
import { citationOf, isNamed, names, onlyOrigin, shortName, siteName, type Digests } from './origins.ts'
import { filled, type BriefPhrases } from './phrases.ts'

/** A sentence that names whoever its claims are from alone: behind it, if it does not say so itself. */
export function attributed(sentence: DraftSentence, claims: readonly Claim[], digests: Digests, phrases: BriefPhrases): DraftSentence {
  const missing = [...new Map(claims.flatMap((claim) => missingOf(claim, sentence, digests)).map((origin) => [shortName(origin), origin])).values()]
  if (missing.length === 0) return sentence
  const speaker = missing.length === 1 && missing[0]?.kind === 'actor' && claims.every((claim) => onlyOrigin(claim)?.name === missing[0]?.name)
  const source = missing.map(shortName).join('; ')
  const [, plain = sentence.text, end = ''] = /^(.*?)([.!?…]?)$/su.exec(sentence.text) ?? []
  const text = speaker && end !== '' ? filled(phrases.accordingTo, { sentence: plain, source }) : `${plain} (${source})`
  const found: Citation[] = missing.flatMap((origin) => citationOf(shortName(origin), origin.reports, digests) ?? [])
  return { ...sentence, text: asSentence(`${text}${end}`), citations: distinct([...sentence.citations, ...found]) }
}

function missingOf(claim: Claim, { text, citations }: DraftSentence, digests: Digests): readonly ClaimOrigin[] {
  const origin = onlyOrigin(claim)
  if (!origin || !isNamed(origin) || names(text, origin) || (origin.kind === 'actor' && hasSpeaker(claim, citations, digests))) return []
  const name = shortName(origin)
  const published = citations.some(({ report }) => siteName(digests.get(report)?.reading.report.outlet?.name ?? '') === name)
  return published || citationOf(name, origin.reports, digests) ? [origin] : []
}

/** Whether a cited sentence says itself who asserts the claim, in whatever words. */
function hasSpeaker({ members }: Claim, citations: readonly Citation[], digests: Digests): boolean {
  return citations.some(({ report, span }) =>
    (digests.get(report)?.reading.statements ?? []).some(
      ({ speaker, content }) =>
        speaker?.span !== undefined &&
        span[0] <= speaker.span[0] &&
        speaker.span[1] <= span[1] &&
        members.some((member) => member.report === report && content.some(([from, to]) => from < member.span[1] && member.span[0] < to)),
    ),
  )
}
