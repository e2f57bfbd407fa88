import type { KeptReport, Store } from '../../store/index.ts'
import type { Claim, Story } from '../../words/index.ts'
import { correctedReport } from '../corrections/corrected-report.ts'
import type { ClaimFacts } from './matches.ts'
import { memberFacts } from './member-facts.ts'

/** What one look through the log asks of the store, each thing once. */
export interface LookUp {
  readonly store: Store
  claim(id: string): Promise<Claim | undefined>
  story(id: string): Promise<Story | undefined>
  /** A version of a report as people have corrected it, without words they hid. */
  report(id: string): Promise<KeptReport | undefined>
  /** A claim with what is known of the words that assert it. */
  facts(claim: Claim): Promise<ClaimFacts>
}

/** So many reports are kept at hand: they come with their readings. */
const most = 300

/** What a store says, remembered for a while. */
export function openLookUp(store: Store): LookUp {
  const claims = new Map<string, Promise<Claim | undefined>>()
  const stories = new Map<string, Promise<Story | undefined>>()
  const reports = new Map<string, Promise<KeptReport | undefined>>()

  const report = (id: string): Promise<KeptReport | undefined> => once(reports, id, () => shown(store, id))
  return {
    store,
    claim: (id) => once(claims, id, () => store.claim(id)),
    story: (id) => once(stories, id, () => store.story(id)),
    report,
    facts: async (claim) => {
      const members = []
      for (const member of claim.members) {
        const kept = await report(member.report)
        if (kept) members.push(memberFacts(member, kept))
      }
      return { claim, members }
    },
  }
}

async function shown(store: Store, id: string): Promise<KeptReport | undefined> {
  const kept = await store.report(id)
  return kept && (await correctedReport(store, kept)).kept
}

function once<Value>(known: Map<string, Promise<Value>>, id: string, ask: () => Promise<Value>): Promise<Value> {
  const there = known.get(id)
  if (there) return there
  const [oldest] = known.keys()
  if (known.size >= most && oldest !== undefined) known.delete(oldest)
  const asked = ask()
  known.set(id, asked)
  return asked
}
