import type { Change, Correction, CorrectionKind, CorrectionTarget, Reading, Span } from '../../words/index.ts'
import { placeOf } from '../anchor/anchor.ts'
import { inOrderOfTime, standing } from '../standing.ts'
import { changed, recordKinds, type ReadingChange, type RecordKind } from './change.ts'
import { withoutHidden } from './hide.ts'
import type { Outcome } from './outcome.ts'

/** An item that a person changed. */
export interface Mark {
  /** Id of the item in the corrected reading; `report` for the report itself. An item that was taken out is named by the id it had. */
  readonly item: string
  /** Id of the correction. */
  readonly correction: string
  readonly kind: CorrectionKind
}

/** A correction that waits for a person, since what it speaks of is not to be found now. */
export interface Unplaced {
  readonly correction: Correction
  /** Why, in words. */
  readonly why: string
}

/** A reading as people have it. Every correction of the report is in exactly one of the lists. */
export interface Corrected {
  readonly reading: Reading
  readonly marks: readonly Mark[]
  readonly applied: readonly Correction[]
  readonly unplaced: readonly Unplaced[]
  /** Taken back, stood in place of, or of the record and not of a reading. */
  readonly passed: readonly Correction[]
}

/** How corrections are applied. */
export interface ApplyOptions {
  /** Id of the report as corrections have it; the reading's own unless told. */
  readonly report?: string
  /** Leave hidden words in, for those who correct further: anchors have to hold the words of the text. */
  readonly unhidden?: boolean
}

/**
 * Puts what people say in the place of what the machine says: the corrections of this report that are in force, in the order of their time, then id,
 * each found by exact span, else by quotation. The same corrections in any order give the same bytes; without any in force, the same reading. An entry
 * that takes another back is of the same report.
 */
export function applyCorrections(
  reading: Reading,
  corrections: readonly Correction[],
  { report = reading.report.id, unhidden = false }: ApplyOptions = {},
): Corrected {
  const own = inOrderOfTime(corrections.filter(({ target }) => target.report === report))
  const force = standing(own)
  const [marks, applied, waiting, passed]: [Mark[], Correction[], Unplaced[], Correction[]] = [[], [], [], []]
  const hidden: Span[] = []
  let now = reading
  for (const correction of own) {
    if (!force.has(correction.id) || correction.kind === 'undo' || isOfRecord(correction)) {
      passed.push(correction)
      continue
    }
    const at = targetPlace(now.report.text, correction.target)
    const outcome = at ? outcomeOf(now, correction, at) : { why: 'the words it speaks of do not stand in the report now' }
    if ('why' in outcome) {
      waiting.push({ correction, why: outcome.why })
      continue
    }
    if (correction.kind === 'hide' && correction.after && at) hidden.push(correction.target.span ? at : [0, now.report.text.length])
    now = outcome.reading
    applied.push(correction)
    marks.push(...outcome.items.map((item) => ({ item, correction: correction.id, kind: correction.kind })))
  }
  return { reading: unhidden ? now : withoutHidden(now, hidden), marks, applied, unplaced: waiting, passed }
}

function outcomeOf(reading: Reading, correction: ReadingChange | Extract<Change, { readonly kind: 'hide' }>, at: Span): Outcome {
  return correction.kind === 'hide' ? { reading, items: ['report'] } : changed(reading, correction, at)
}

function isOfRecord(correction: Correction): correction is Extract<Change, { readonly kind: RecordKind }> {
  return (recordKinds as readonly string[]).includes(correction.kind) // a wider list for looking up
}

/** Where a target stands in a text; the beginning for a report as a whole. */
export function targetPlace(text: string, { span, textQuote }: CorrectionTarget): Span | undefined {
  return span && textQuote ? placeOf(text, { span, textQuote }) : [0, 0]
}
