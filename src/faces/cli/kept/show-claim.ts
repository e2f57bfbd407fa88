import { claimText, type ShownReport } from '../../../export/index.ts'
import type { KeptReport, Store } from '../../../store/index.ts'
import { correctedReport } from '../../../watch/index.ts'
import type { Claim } from '../../../words/index.ts'
import type { Io } from '../io.ts'

/** A kept claim with the words that assert it, in parts. */
export async function claimParts(store: Store, claim: Claim, format: 'text' | 'json', io: Io): Promise<Iterable<string>> {
  const ids = [...new Set([...claim.members, ...(claim.values ?? [])].map(({ report }) => report))]
  const kept = new Map((await Promise.all(ids.map(async (id) => shownReport(store, id)))).flatMap((report) => (report ? [[report.id, report] as const] : [])))
  const words = ({ report, span }: { readonly report: string; readonly span: readonly [number, number] }): string =>
    kept.get(report)?.report.text.slice(...span) ?? ''
  if (format === 'json') {
    const members = claim.members.map((member) => ({ ...member, words: words(member) }))
    return [`${JSON.stringify({ schema: 'hearsay/claim@1', ...claim, members }, undefined, 2)}\n`]
  }
  const named = [...(claim.deniedBy ?? []), ...(claim.contradicts ?? []), ...(claim.supersedes ?? [])]
  const others = (await Promise.all(named.map(async (id) => store.claim(id)))).flatMap((other) => (other ? [[other.id, other] as const] : []))
  const look = { width: Math.min(io.out.isTerminal ? io.out.columns : 80, 100), color: io.color }
  return claimText({ claim, reports: new Map([...kept].map(([id, report]) => [id, shown(report)])), words, others: new Map(others) }, look)
}

/** A report without the words that people hid. */
async function shownReport(store: Store, id: string): Promise<KeptReport | undefined> {
  const kept = await store.report(id)
  return kept && (await correctedReport(store, kept)).kept
}

function shown({ id, outlet, publishedAt }: KeptReport): ShownReport {
  return { id, ...(outlet !== undefined && { outlet }), ...(publishedAt !== undefined && { at: publishedAt }) }
}
