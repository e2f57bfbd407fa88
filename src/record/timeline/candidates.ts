import type { Line, SaidDay } from './lines.ts'

/** How a sentence comes to stand for a day: it says so in numbers, or by name; or it says no day and was published on it, or the day after. */
export const ways = ['numbered', 'named', 'published', 'published-after'] as const
export type Way = (typeof ways)[number]

/** A sentence that may tell what happened on a day. */
export interface Candidate {
  /** Place of the sentence among those of the story. */
  readonly line: number
  readonly way: Way
  /** Where the sentence says the day. */
  readonly said?: SaidDay
}

/** What stands for a day. */
export interface CandidateDay {
  /** Days since 1970. */
  readonly day: number
  readonly candidates: readonly Candidate[]
}

/** Sentences of a report that count as its lead: what is new stands there, and mostly says no day. */
export const leadSentences = 12

/**
 * Every day a story speaks of or was told on, with the sentences that may tell of it; in the order of days. What a morning's report or one without a
 * time of day tells as new may be of the day before, where anybody speaks of that day.
 */
export function candidateDaysOf(lines: readonly Line[]): readonly CandidateDay[] {
  const days = new Map<number, Candidate[]>()
  const add = (day: number, candidate: Candidate): void => {
    const known = days.get(day)
    if (!known) days.set(day, [candidate])
    else if (known.at(-1)?.line !== candidate.line) known.push(candidate)
  }
  const spokenOf = new Set(lines.flatMap(({ said, told }) => [...said.map(({ day }) => day), told ?? NaN]))
  lines.forEach(({ said, told, early, place }, line) => {
    for (const it of said) add(it.day, { line, way: it.numbered ? 'numbered' : 'named', said: it })
    if (told === undefined || place >= leadSentences || said.length > 0) return
    add(told, { line, way: 'published' })
    if (early && spokenOf.has(told - 1)) add(told - 1, { line, way: 'published-after' })
  })
  return [...days].sort(([a], [b]) => a - b).map(([day, candidates]) => ({ day, candidates }))
}
