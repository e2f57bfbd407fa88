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
  const sentences = digest.sentences.map(({ span, paragraph }) => ({ span, paragraph, words: text.slice(...span) }))
  return sentences.flatMap(({ span, paragraph, words }, place) => {
    const before = says('ours', words)
    const ours = before || (report.outlet !== undefined && words.includes(report.outlet.name))
    const wrong = says('wrong', words)
    const [last, next] = [sentences[place - 1], sentences[place + 1]]
    const underHeading = headed(words) || (last !== undefined && headed(last.words) && (last.paragraph === paragraph || last.words.trim().endsWith(':')))
    // «Rettelse: Tidligere skrev vi …» at the foot, or «… Det stemmer ikke.» right behind
    const takenBack = before && (underHeading || (next?.paragraph === paragraph && says('wrong', next.words)))
    return (ours && (opens || wrong)) || (opens && wrong) || takenBack ? [span] : []
  })
}

function phrasesOf(language: Language, use: CorrectionRow['use']): readonly string[] {
  return corrections.filter((row) => row.language === language && row.use === use).flatMap(({ words }) => words)
}
