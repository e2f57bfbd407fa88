import { cosine } from '../terms/vector.ts'
import { dayRowsOf } from './day-row.ts'
import type { TimelineDraft } from './draft.ts'
import type { Line } from './lines.ts'

/** How likely a sentence is one a journalist's timeline would have for its day, and a day one it would have; from a row each. */
export interface TimelineJudge {
  line(row: Int16Array): number
  day(row: Int16Array): number
}

/** A sentence chosen for a day. */
export interface Chosen {
  /** Days since 1970. */
  readonly day: number
  /** Place of the sentence among those of the story. */
  readonly line: number
  /** 0 to 1; falls from sentence to sentence of a day. */
  readonly weight: number
}

export interface ChoiceSettings {
  /** Most sentences of a day. */
  readonly most: number
  /** Sentences of a day that are nearer than this (cosine) tell the same. */
  readonly alike: number
}

export const usualChoice: ChoiceSettings = { most: 8, alike: 0.5 }

/**
 * The sentences of a timeline: days from the likeliest on, no sentence for two days, no two sentences of a day that tell the same. A day is told in the
 * language most reports use, where any of them tells it, and never by a sentence that is `withdrawn`.
 */
export function choose(
  draft: TimelineDraft,
  judge: TimelineJudge,
  { most, alike }: ChoiceSettings = usualChoice,
  withdrawn: (line: Line) => boolean = () => false,
): readonly Chosen[] {
  const chances = draft.rows.map((rows) => rows.map((row) => judge.line(row)))
  const dayChances = dayRowsOf(draft.days, chances, draft).map((row) => judge.day(row))
  const order = draft.days.map((_, index) => index).sort((a, b) => (dayChances[b] ?? 0) - (dayChances[a] ?? 0) || a - b)
  const used = new Set(draft.lines.flatMap((line, index) => (withdrawn(line) ? [index] : [])))
  const language = mainLanguage(draft)
  return order.flatMap((index) => {
    const { day = 0, candidates = [] } = draft.days[index] ?? {}
    const free = candidates.map(({ line }, place) => ({ line, chance: chances[index]?.[place] ?? 0 })).filter(({ line }) => !used.has(line))
    const readable = firstNotEmpty(
      free.filter(({ line }) => draft.lines[line]?.closed && draft.lines[line].language === language),
      free.filter(({ line }) => draft.lines[line]?.closed),
      free,
    )
    const ranked = [...readable].sort((a, b) => b.chance - a.chance || a.line - b.line)
    const chosen: { line: number; chance: number }[] = []
    for (const it of ranked) {
      if (chosen.length >= most) break
      if (!chosen.some((other) => likeness(draft, it.line, other.line) > alike)) chosen.push(it)
    }
    const best = chosen[0]?.chance ?? 0
    return chosen.map(({ line, chance }, place) => {
      used.add(line)
      return { day, line, weight: (dayChances[index] ?? 0) * (best === 0 ? 1 / (1 + place) : chance / best) }
    })
  })
}

function firstNotEmpty<It>(...lists: readonly (readonly It[])[]): readonly It[] {
  return lists.find((list) => list.length > 0) ?? []
}

/** The language most reports of a story use; of as many, the first by letter. */
function mainLanguage({ lines }: TimelineDraft): string | undefined {
  const reports = new Map<string, Set<number>>()
  for (const { language, report } of lines) {
    const known = reports.get(language)
    if (known) known.add(report)
    else reports.set(language, new Set([report]))
  }
  return [...reports].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

function likeness({ terms }: TimelineDraft, a: number, b: number): number {
  const [x, y] = [terms[a], terms[b]]
  return x && y ? cosine(x.special, y.special) : 0
}
