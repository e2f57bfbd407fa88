import type { Language, Span } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { folded } from '../terms/letters.ts'
import { remembered, rememberedOf } from '../terms/remembered.ts'
import { corrections, type CorrectionRow } from './corrections-table.ts'

/** Sentences in which a report speaks of what its newsroom told before and now takes back; none where it corrects nothing. */
export const withdrawnSentences = rememberedOf(readWithdrawn)

function readWithdrawn(digest: Digest): readonly Span[] {
  const { report } = digest.reading
  const { text } = report
  const says = (use: CorrectionRow['use'], words: string): boolean => test(words, phrasesOf(digest.language, use), said)
  const headed = (words: string): boolean => test(words, phrasesOf(digest.language, 'heading'), heading)
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

const mostPatterns = 1000
const said = remembered(mostPatterns, (phrase) => new RegExp(`(?<!\\p{L})${phrase}`, 'u'))
const heading = remembered(mostPatterns, (phrase) => new RegExp(`^[^\\p{L}]*${phrase}(?!\\p{L})`, 'u'))

function test(words: string, phrases: readonly string[], patternOf: (phrase: string) => RegExp): boolean {
  const plain = folded(words)
  return phrases.some((phrase) => patternOf(phrase).test(plain))
}

function phrasesOf(language: Language, use: CorrectionRow['use']): readonly string[] {
  return corrections.filter((row) => row.language === language && row.use === use).flatMap(({ words }) => words)
}
