import type { Store } from '../../../store/index.ts'
import { HearsayError } from '../../../words/index.ts'
import { groupedBy } from '../../grouped-by.ts'
import { shownReport } from '../reports.ts'
import { shownWords, type Evidence } from '../shown-words.ts'
import { toldTimes, type ShownMark, type ToldTimes } from './tellings.ts'
import { clauseAround, toldHow, type ToldHow } from './told-how.ts'

/** A telling of a claim with who says it how. */
export interface ClaimTelling extends ShownMark, ToldHow {
  /** The clause or sentence its words stand in. */
  readonly clause?: Evidence
}

/** A claim with its tellings, each with who says it how. */
export interface ClaimTellings extends Omit<ToldTimes, 'marks' | 'denials'> {
  readonly marks: readonly ClaimTelling[]
  readonly denials: readonly ClaimTelling[]
}

const most = { marks: 200, denials: 50 }

/** One claim with its tellings and denials over time. Throws `unknown-id`. */
export async function shownClaimTellings(store: Store, id: string): Promise<ClaimTellings> {
  const claim = await store.claim(id)
  const [told] = claim ? await toldTimes(store, [claim], most) : []
  if (!told) throw new HearsayError('unknown-id', { id, file: store.file })
  const how = await howInReports(store, [...told.marks, ...told.denials])
  return { ...told, marks: told.marks.map(how), denials: told.denials.map(how) }
}

/** Reads what the reports say of each telling, one report at a time. */
async function howInReports(store: Store, marks: readonly ShownMark[]): Promise<(mark: ShownMark) => ClaimTelling> {
  const told = new Map<ShownMark, Omit<ClaimTelling, keyof ShownMark>>()
  const shown = await shownWords(
    store,
    marks.map(({ report }) => report),
  )
  for (const [report, its] of groupedBy(marks, (mark) => mark.report)) {
    const { reading } = (await shownReport(store, report)).kept
    if (!reading) continue
    for (const mark of its) {
      const [words] = mark.evidence
      if (!words) continue
      const [clause] = shown.evidence([{ report, span: clauseAround(reading, words.span) }])
      told.set(mark, { ...toldHow(reading, words.span), ...(clause && { clause }) })
    }
  }
  return (mark) => ({ ...mark, ...told.get(mark) })
}
