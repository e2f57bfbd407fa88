import type { Correction, NewsEvent, Reading, Span, Statement } from '../../words/index.ts'
import { applyCorrections, targetPlace, type ApplyOptions } from '../apply/apply-corrections.ts'
import { eventsAt, statementsAt } from '../apply/items.ts'
import { sentenceAt } from './passage.ts'

/** A word that a pack may want a line for, with the sentence that shows why. */
export interface PackLine {
  readonly language: string
  readonly table: 'cues' | 'events'
  /** The word as the report has it; the line wants its lemma. */
  readonly word: string
  /** Stance of a cue, type of an event. */
  readonly takes: string
  /** Whether the sentence must be read so, or must not. */
  readonly reads: 'so' | 'not so'
  /** Marked as sentences of packs are. */
  readonly sentence: string
  /** Ids of the entries it rests on. */
  readonly correction: string
}

/**
 * Lines that corrections propose: cues whose stance a person changed, words of events whose type a person changed, and words that are neither. A
 * person writes the sentence anew before it goes into a pack: no newspaper's sentence may.
 */
export function packLinesOf(reading: Reading, corrections: readonly Correction[], options: ApplyOptions = {}): readonly PackLine[] {
  const { applied, reading: corrected } = applyCorrections(reading, corrections, options)
  const read = { ...reading, report: corrected.report } // as the machine had it, without hidden words
  return applied.flatMap((it): readonly PackLine[] => {
    const at = it.target.span && targetPlace(reading.report.text, it.target)
    const line = at && (proposedCue(it, at, read, corrected) ?? proposedEvent(it, at, read, corrected))
    return line ? [{ language: reading.report.language, ...line, correction: it.id }] : []
  })
}

type Proposal = Omit<PackLine, 'language' | 'correction'>

function proposedCue({ kind }: Correction, at: Span, read: Reading, corrected: Reading): Proposal | undefined {
  const none = kind === 'not-a-statement'
  const [statement] = kind === 'statement-stance' ? statementsAt(corrected, at) : none ? statementsAt(read, at) : []
  if (!statement?.cue) return undefined
  const word = read.report.text.slice(...statement.cue)
  return { table: 'cues', word, takes: statement.stance, reads: none ? 'not so' : 'so', sentence: marked(read, statementMarks(statement), none) }
}

function proposedEvent({ kind }: Correction, at: Span, read: Reading, corrected: Reading): Proposal | undefined {
  const none = kind === 'not-an-event'
  const [event] = kind === 'event-type' ? eventsAt(corrected, at) : none ? eventsAt(read, at) : []
  if (!event) return undefined
  const word = read.report.text.slice(...event.trigger)
  return { table: 'events', word, takes: event.type, reads: none ? 'not so' : 'so', sentence: marked(read, eventMarks(event), none) }
}

type Marks = readonly (readonly [name: string, span: Span])[]

function statementMarks({ content, cue, speaker, addressees, targets, via }: Statement): Marks {
  const roles = [
    ['speaker', speaker],
    ...addressees.map((it) => ['addressee', it]),
    ...targets.map((it) => ['target', it]),
    ...via.map((it) => ['via', it]),
  ] as const
  const named = (roles as readonly (readonly [string, Statement['speaker']])[]).flatMap(([name, role]): Marks => (role?.span ? [[name, role.span]] : []))
  return [...(cue ? [['cue', cue] as const] : []), ...content.map((span) => ['content', span] as const), ...named]
}

function eventMarks({ trigger, sources, targets }: NewsEvent): Marks {
  return [['trigger', trigger], ...sources.map(({ span }) => ['source', span] as const), ...targets.map(({ span }) => ['target', span] as const)]
}

/** The sentence with its marks, the first named before others in the same words; bare where nothing is to be read. */
function marked(reading: Reading, marks: Marks, bare: boolean): string {
  const [[, [first, last]] = ['', [0, 0]]] = marks
  const { text, span, holds } = sentenceAt(reading, [Math.min(first, ...marks.map(([, it]) => it[0])), Math.max(last, ...marks.map(([, it]) => it[1]))])
  if (bare) return text
  const kept: (readonly [string, Span])[] = []
  for (const mark of marks) if (holds(mark[1]) && !kept.some(([, it]) => it[0] < mark[1][1] && mark[1][0] < it[1])) kept.push(mark)
  let [out, at] = ['', span[0]]
  for (const [name, [from, to]] of kept.toSorted((a, b) => a[1][0] - b[1][0])) {
    out += `${reading.report.text.slice(at, from)}[${reading.report.text.slice(from, to)}](${name})`
    at = to
  }
  return out + reading.report.text.slice(at, span[1])
}
