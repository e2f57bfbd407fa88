import type { Citation, Claim } from '../../words/index.ts'
import type { Db, Value } from '../db.ts'
import { deleteIn, insert, type Columns } from '../rows/insert.ts'
import { secondsOf } from '../sequence.ts'

/** Gives the words of a report. */
export type WordsAt = (citation: Citation) => string

interface Part extends Columns {
  /** Its rows of a claim, without the claim and their number. */
  readonly cells: (claim: Claim, wordsAt: WordsAt) => readonly (readonly Value[])[]
}

/** What a claim consists of, each in a table of its own. */
const parts: readonly Part[] = [
  {
    table: 'claim_member',
    columns: 'claim n report span_from span_to trigger_from trigger_to via own words'.split(' '),
    cells: ({ members }, wordsAt) =>
      members.map((member) => {
        const { report, span, trigger, via, own } = member
        return [report, ...span, ...(trigger ?? [null, null]), via.length > 0 ? via.join(' > ') : null, own ? 1 : 0, wordsAt(member)]
      }),
  },
  {
    table: 'claim_newsroom',
    columns: ['claim', 'n', 'name', 'reports'],
    cells: ({ newsrooms }) => newsrooms.map(({ name, reports }) => [name, reports.length]),
  },
  {
    table: 'claim_origin',
    columns: ['claim', 'n', 'kind', 'name', 'reports'],
    cells: ({ origins }) => origins.map(({ kind, name, reports }) => [kind, name, reports.length]),
  },
  {
    table: 'claim_value',
    columns: 'claim n story kind min max last told_at report span_from span_to state words'.split(' '),
    cells: ({ story, values = [] }, wordsAt) =>
      values.map((value) => {
        const { kind, min, max, at, report, span, state } = value
        return [story, kind, min ?? null, max ?? null, secondsOf(at) ?? 0, at ?? null, report, ...span, state, wordsAt(value)]
      }),
  },
]

/** Puts the parts of these claims in the place of those they had. */
export async function replaceParts(db: Db, claims: readonly Claim[], wordsAt: WordsAt): Promise<void> {
  const ids = claims.map(({ id }) => id)
  for (const part of parts) {
    await deleteIn(db, part.table, 'claim', ids)
    await insert(
      db,
      part,
      claims.flatMap((claim) => part.cells(claim, wordsAt).map((cells, n) => [claim.id, n, ...cells])),
    )
  }
}
