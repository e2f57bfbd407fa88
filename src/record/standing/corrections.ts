import type { Language, Span } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { folded } from '../terms/letters.ts'
import { corrections, type CorrectionRow } from './corrections-table.ts'

/** Sentences in which a report speaks of what its newsroom told before and now takes back; none where it corrects nothing. */
export function withdrawnSentences(digest: Digest): readonly Span[] {
  const { report } = digest.reading
  const { text } = report
  const says = (use: CorrectionRow['use'], words: string): boolean =>
    phrasesOf(digest.language, use).some((phrase) => new RegExp(`(?<!\\p{L})${phrase}`, 'u').test(folded(words)))
  const headed = (words: string): boolean =>
    phrasesOf(digest.language, 'heading').some((phrase) => new RegExp(`^[^\\p{L}]*${phrase}(?!\\p{L})`, 'u').test(folded(words)))
  const opens = headed(report.title ?? '') || headed(text) || report.revision?.kind === 'correction' || report.revision?.kind === 'kill'
  const sentences = digest.sentences.map(({ span }) => ({ span, words: text.slice(...span) }))
  return sentences.flatMap(({ span, words }) => {
    const ours = says('ours', words) || (report.outlet !== undefined && words.includes(report.outlet.name))
    const wrong = says('wrong', words)
    return (ours && (opens || wrong)) || (opens && wrong) ? [span] : []
  })
}

function phrasesOf(language: Language, use: CorrectionRow['use']): readonly string[] {
  return corrections.filter((row) => row.language === language && row.use === use).flatMap(({ words }) => words)
}
