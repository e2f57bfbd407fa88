import { applyCorrections, verdictOf, type Judging } from '../../review/index.ts'
import type { Page, Store, VerdictOptions } from '../../store/index.ts'
import { HearsayError, type Verdict } from '../../words/index.ts'
import { correctionsOf, readingOf } from '../corrections/corrected-report.ts'
import { hidingEntries } from '../corrections/hiding-entries.ts'
import { sha256, type Corrector } from '../corrections/kept-corrections.ts'
import { blocks } from '../shown/shown-words.ts'

/** Keeps what a person says of an item of a report, as people have it. Throws `unknown-id` and `unknown-item`. */
export async function giveVerdict(store: Store, id: string, judging: Judging, { by, at }: Corrector): Promise<Verdict> {
  const kept = await store.report(id)
  if (!kept) throw new HearsayError('unknown-id', { id, file: store.file })
  const { reading } = applyCorrections(readingOf(kept), await correctionsOf(store, kept.item), { report: kept.item, unhidden: true })
  const verdict = verdictOf(reading, judging, { report: kept.item, at, by, hash: sha256 })
  await store.verdicts.add(verdict)
  return withoutHiddenQuotes(verdict, await hidingReports(store))
}

/** Takes a verdict back. Throws `unknown-verdict`. */
export async function takeVerdictBack(store: Store, id: string): Promise<void> {
  if (!(await store.verdicts.remove(id))) throw new HearsayError('unknown-verdict', { id })
}

/** Verdicts, the newest first, without words that people hid. */
export async function shownVerdicts(store: Store, options: VerdictOptions): Promise<Page<Verdict>> {
  const page = await store.verdicts.list(options)
  const hiding = await hidingReports(store)
  return { ...page, items: page.items.map((verdict) => withoutHiddenQuotes(verdict, hiding)) }
}

/** All verdicts in the order they were given, without words that people hid. */
export async function* allShownVerdicts(store: Store): AsyncGenerator<Verdict> {
  const hiding = await hidingReports(store)
  for await (const verdict of store.verdicts.all()) yield withoutHiddenQuotes(verdict, hiding)
}

/** Reports in which words are hidden, or that are as a whole. */
async function hidingReports(store: Store): Promise<ReadonlySet<string>> {
  return new Set((await hidingEntries(store)).map(({ target }) => target.report))
}

/** Of a report in which words are hidden nothing is quoted: what was judged may be among them. */
function withoutHiddenQuotes(verdict: Verdict, hiding: ReadonlySet<string>): Verdict {
  const { target } = verdict
  if (!hiding.has(target.report)) return verdict
  return { ...verdict, target: { ...target, textQuote: { exact: blocks(target.textQuote.exact), prefix: '', suffix: '' } } }
}
