import { tongueOf } from '../language/index.ts'
import type { Intake, ReportInput } from '../words/index.ts'

/** Shortest text in UTF-16 code units whose words are trusted over what its page or feed says of its language. */
const tellingLength = 200

/** The report of an intake as it is read: with how much of it came, in the language of its words, and what a person says of it over all else. */
export function reportToRead({ report, quality }: Intake, said: Partial<ReportInput> = {}): ReportInput {
  const language = said.language ?? languageOfWords(report)
  return { ...report, ...(quality !== 'full' && { quality }), ...said, ...(language === undefined ? {} : { language }) }
}

/** Feeds and pages often name the language of their software. Words that tell one of those we know go before the name. */
function languageOfWords({ text, language }: ReportInput): string | undefined {
  if (language === undefined || text.length < tellingLength) return language
  const told = tongueOf(text)
  return told === undefined || told === 'other' ? language : told
}
