import type { Found, Page, ReportLine, SearchQuery, StatementLine, Store } from '../../store/index.ts'
import { withoutHiddenWords } from '../corrections/hidden-hits.ts'
import { statementsWithEvidence, type WithEvidence } from './lists.ts'
import { shownWords } from './shown-words.ts'

/** Something that holds the words, with the stretch of it that does and where they stand in that. */
export type Hit<Line> = WithEvidence<Line> & Omit<Found<Line>, 'line' | 'span'>

/** Reports that hold the words, the newest first. Hidden words are blocks. */
export async function shownReportsFound(store: Store, query: SearchQuery): Promise<Page<Hit<ReportLine>>> {
  const page = await store.search(query)
  const hits = await withoutHiddenWords(store, page.items)
  const shown = await shownWords(
    store,
    hits.map(({ line }) => line.id),
  )
  const items = hits.map(({ line, span, ...hit }) => ({ ...line, ...hit, evidence: shown.evidence(span ? [{ report: line.id, span }] : []) }))
  return { ...page, items }
}

/** Statements that hold the words, the newest first. */
export async function shownStatementsFound(store: Store, query: SearchQuery): Promise<Page<Hit<Omit<StatementLine, 'spans'>>>> {
  const page = await store.searchStatements(query)
  const lines = await statementsWithEvidence(
    store,
    page.items.map(({ line }) => line),
  )
  const items = page.items.flatMap(({ excerpt, marks }, at) => (lines[at] ? [{ ...lines[at], excerpt, marks }] : []))
  return { ...page, items }
}
