import type { Brief, Citation } from '../../words/index.ts'
import { oneLine } from '../attribution.ts'

/** A report that a brief cites. */
export interface BriefReport {
  readonly id: string
  readonly outlet?: string
  /** When it was published, UTC. */
  readonly at?: string
  readonly text: string
}

/** A brief with what its footnotes show. */
export interface BriefView {
  readonly title: string
  readonly brief: Brief
  readonly reports: ReadonlyMap<string, BriefReport>
}

/** A footnote: the words, who published them and when. */
export interface BriefNote {
  readonly number: number
  readonly words: string
  readonly outlet: string
  readonly at?: string
}

/** A sentence with the numbers of its footnotes. */
export interface NotedSentence {
  readonly text: string
  readonly notes: readonly number[]
}

/** The sentences of a brief and its footnotes, numbered in the order they are met; words that are cited twice have one number. */
export function notedBrief({ brief, reports }: BriefView): { readonly sentences: readonly NotedSentence[]; readonly notes: readonly BriefNote[] } {
  const notes = new Map<string, BriefNote>()
  const numberOf = ({ report, span }: Citation): number => {
    const key = `${report} ${span.join(' ')}`
    const cited = reports.get(report)
    const note = notes.get(key) ?? {
      number: notes.size + 1,
      words: oneLine(cited?.text.slice(...span) ?? ''),
      outlet: oneLine(cited?.outlet ?? report),
      ...(cited?.at !== undefined && { at: cited.at }),
    }
    notes.set(key, note)
    return note.number
  }
  const sentences = brief.sentences.map(({ text, citations }) => ({ text, notes: citations.map(numberOf) }))
  return { sentences, notes: [...notes.values()] }
}

/** Who published a footnote's words, and when to the minute. */
export function sourceOf({ outlet, at }: BriefNote): string {
  return at === undefined ? outlet : `${outlet}, ${at.slice(0, 10)} ${at.slice(11, 16)} UTC`
}
