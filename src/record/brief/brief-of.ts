import type { Brief, BriefSentence, Claim, Language } from '../../words/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import { rfc3339 } from '../rfc3339.ts'

/** What is known of a story, in one language. */
export function briefOf({ id, digests }: JoinedStory, _claims: readonly Claim[], language: Language): Brief {
  const last = digests.at(-1)
  const span = last?.sentences[0]?.span
  const text =
    last && span
      ? last.reading.report.text
          .slice(...span)
          .replace(/\s+/gu, ' ')
          .trim()
      : ''
  const sentences: BriefSentence[] = last && span ? [{ text, citations: [{ report: last.id, span }], claims: [] }] : []
  return { story: id, language, ...(last?.at !== undefined && { asOf: rfc3339(last.at) }), sentences }
}
