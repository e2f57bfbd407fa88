import { languages, type Citation, type Language } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { folded } from '../terms/letters.ts'
import { numbersIn } from './numbers.ts'
import { briefPhrases } from './phrases/index.ts'

const day = 86_400_000
const wordsPattern = /[\p{L}\p{N}_]+/gu

/** Whether the cited words hold what a sentence says: each number from two up, each name by its first letters, and a word or number besides. What a report's outlet and the days around its publishing are called may be named, too. `labels` are words of ours. */
export function isBorneOut(
  text: string,
  citations: readonly Citation[],
  digests: ReadonlyMap<string, Digest>,
  language: Language,
  labels: readonly string[] = [],
): boolean {
  const cited = citations.flatMap(({ report, span }) => {
    const digest = digests.get(report)
    return digest ? [digest.reading.report.text.slice(...span), aboutReport(digest)] : []
  })
  if (cited.length === 0) return false
  const said = cited.join(' ')
  const stems = new Set((said.match(wordsPattern) ?? []).map((word) => folded(word).slice(0, 4)))
  const numbers = numbersIn(said, ...languages)
  const own = [...numbersIn(text, language)]
  if (own.some((number) => number !== '1' && !numbers.has(number))) return false
  const names = [...text.matchAll(/(?<![\p{L}\p{N}_])\p{Lu}[\p{L}\p{N}_]{3,}/gu)].filter((match) => match.index > 0 && !labels.includes(match[0]))
  if (names.some(([name]) => !stems.has(folded(name).slice(0, 4)))) return false
  return own.length > 0 || (text.match(wordsPattern) ?? []).some((word) => word.length > 2 && stems.has(folded(word).slice(0, 4)))
}

/** What a report may be called: its outlet, and the weekdays and months around its publication. */
function aboutReport({ reading }: Digest): string {
  const { outlet, publishedAt } = reading.report
  const at = publishedAt === undefined ? NaN : Date.parse(publishedAt.slice(0, 10))
  const days = Number.isNaN(at) ? [] : [at - day, at, at + day].map((it) => new Date(it))
  const named = days.flatMap((it) =>
    languages.flatMap((language) => [briefPhrases[language].months[it.getUTCMonth()], briefPhrases[language].weekdays[it.getUTCDay()]]),
  )
  return [outlet?.name ?? '', ...named].join(' ')
}
