import type { Digest } from '../digest/index.ts'

/** Words of every brief, and the share of a long report that comes on top: what people wrote of crises, `training/brief`. */
const leastWords = 100
const shareOfReport = 0.5
const mostWords = 600

/** How long a brief is unless somebody says: longer where the reports of the story are long. */
export function usualWords(digests: readonly Digest[]): number {
  const lengths = digests.map(({ reading }) => reading.report.text.split(/\s+/u).length).sort((a, b) => b - a)
  const long = lengths[Math.floor(lengths.length / 10)] ?? 0
  return Math.min(mostWords, leastWords + Math.round(shareOfReport * long))
}
