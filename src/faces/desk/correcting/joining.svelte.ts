import { Problem, type Claim, type CorrectionMade } from '../api/index.ts'
import { askWhole } from '../api/index.ts'
import { here } from '../address/index.ts'
import { page } from '../language/index.ts'
import { told } from './fixing.svelte.ts'
import { write } from './sending.svelte.ts'

/** Which claim is made one with others, or taken apart, and on which state of it. */
export interface Joining {
  readonly claim: Claim
  readonly etag: string | undefined
  /** Places of tellings that are chosen. */
  readonly members: readonly number[]
}

let claim = $state.raw<Joining>()
let how = $state<'merge' | 'split'>('merge')
/** What it was when somebody began, where it is another now. */
let seen = $state.raw<Claim>()

/** Claims that are made one, or taken apart. */
export const joining = {
  get claim(): Joining | undefined {
    return claim
  },
  get how(): 'merge' | 'split' {
    return how
  },
  get seen(): Claim | undefined {
    return seen
  },
  open(as: 'merge' | 'split', what: Joining): void {
    how = as
    seen = undefined
    claim = what
  },
  close(): void {
    claim = undefined
    seen = undefined
  },
  /** Saves it: the other claims, or the reports whose words say something else. `false` where it is another now: both versions are shown then. Throws a `Problem`. */
  async save(value: readonly string[], reason: string): Promise<boolean> {
    if (!claim) return true
    const path = `/claims/${encodeURIComponent(claim.claim.id)}`
    const about = how === 'merge' ? page.words.correcting.merged : page.words.correcting.taken
    try {
      const made = await write<CorrectionMade>({
        method: 'POST',
        path: `${path}/corrections`,
        body: { kind: `claim-${how}`, value, ...(reason.trim() !== '' && { reason: reason.trim() }) },
        subject: path,
        ...(claim.etag !== undefined && { ifMatch: claim.etag }),
        about,
        link: `${here.path}${location.search}`,
      })
      if (made) await told(made, about)
      return true
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.code !== 'stale') throw thrown
      return whenStale(claim, value, reason)
    }
  },
}

/** What tells it is what both are about: where that is the same, the save goes on; else somebody looks first. */
async function whenStale(was: Joining, value: readonly string[], reason: string): Promise<boolean> {
  const { value: now, etag } = await askWhole<Claim>(`/claims/${encodeURIComponent(was.claim.id)}`)
  claim = { claim: now, etag, members: [] }
  if (tellings(now) === tellings(was.claim)) return joining.save(value, reason)
  seen = was.claim
  return false
}

function tellings({ members }: Claim): string {
  return members
    .map(({ report, span }) => `${report} ${span.join('-')}`)
    .toSorted()
    .join()
}
