import type { Line } from './lines.ts'

/** How much a sentence and its report are about what the whole story is about. */
export interface Topic {
  /** Of each sentence: the heaviest key word in it against the heaviest of the story, 0 to 1. */
  readonly names: readonly number[]
  /** Of each sentence: the share of all that key words weigh, 0 to 1. */
  readonly covers: readonly number[]
  /** Of each report: the mean of `names` over its sentences. */
  readonly ofReport: ReadonlyMap<number, number>
}

/** Words that stand for the story. */
const keyWords = 12
/** Sentences in which a report says what it is about. */
const leadSentences = 5

/**
 * What a story is about: the words that stand in most leads of its reports and are rare elsewhere. Reports that only came along (a whole section of a
 * newspaper, a day's news) name few of them.
 */
export function topicOf(lines: readonly Line[], terms: readonly ReadonlySet<number>[], rarity: (term: number) => number): Topic {
  const keys = keysOf(lines, terms, rarity)
  const total = [...keys.values()].reduce((sum, weight) => sum + weight, 0)
  const names: number[] = []
  const covers: number[] = []
  const sums = new Map<number, { sum: number; count: number }>()
  lines.forEach(({ report }, index) => {
    let [most, sum] = [0, 0]
    for (const [term, weight] of keys) {
      if (!terms[index]?.has(term)) continue
      most = Math.max(most, weight)
      sum += weight
    }
    names.push(most)
    covers.push(total === 0 ? 0 : sum / total)
    const known = sums.get(report)
    if (known) {
      known.sum += most
      known.count++
    } else sums.set(report, { sum: most, count: 1 })
  })
  return { names, covers, ofReport: new Map([...sums].map(([report, { sum, count }]) => [report, sum / count])) }
}

/** The key words of a story and what they weigh; the heaviest weighs 1. */
function keysOf(lines: readonly Line[], terms: readonly ReadonlySet<number>[], rarity: (term: number) => number): ReadonlyMap<number, number> {
  const reports = new Map<number, Set<number>>()
  lines.forEach(({ place, report }, index) => {
    if (place >= leadSentences) return
    for (const term of terms[index] ?? []) {
      const known = reports.get(term)
      if (known) known.add(report)
      else reports.set(term, new Set([report]))
    }
  })
  const scored = [...reports].map(([term, those]) => ({ term, score: those.size * Math.max(0, rarity(term) - 1) }))
  const best = scored.sort((a, b) => b.score - a.score || a.term - b.term).slice(0, keyWords)
  const most = Math.max(1e-9, best[0]?.score ?? 0)
  return new Map(best.map(({ term, score }) => [term, score / most]))
}

/** A story of fewer reports has no strays. */
const fewReports = 20
/** Share of what the reports at the upper tenth have of the topic, below which a report is a stray: those of a section or a day's news lie far below. */
const strayShare = 0.2

/** The sentences of reports that are about the story. Collections by decree hold reports that name it once, or not at all. */
export function withoutStrays(lines: readonly Line[], { ofReport }: Topic): readonly Line[] {
  if (ofReport.size < fewReports) return lines
  const sorted = [...ofReport.values()].sort((a, b) => a - b)
  const least = strayShare * (sorted[Math.floor(sorted.length * 0.9)] ?? 0)
  return lines.filter(({ report }) => (ofReport.get(report) ?? 0) >= least)
}
