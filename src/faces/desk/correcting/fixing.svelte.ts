import { ask, Problem, type Candidate, type Correction } from '../api/index.ts'
import { here, pathOf } from '../address/index.ts'
import { notices } from '../frame/notices.svelte.ts'
import { page } from '../language/index.ts'
import { announce } from '../live/index.ts'
import { nowOf, sameNow, type Aim } from './now-of.ts'
import { write } from './sending.svelte.ts'
import { showOwn } from './refresh.ts'
import { reportNow, type Target } from './target.ts'
import type { Wish } from './wish.ts'

/** A save that was made on another state than there is: what was seen, what it is, and what was wished. */
export interface Stale {
  readonly target: Target
  readonly now: Target
  readonly aim: Aim
  readonly wish: Wish
}

/** An entry that was made, and whether the record has it yet. */
export type Made = Correction & { readonly joined: boolean }

let target = $state.raw<Target>()
let stale = $state.raw<Stale>()

/** What is being put right. */
export const fixing = {
  get target(): Target | undefined {
    return target
  },
  get stale(): Stale | undefined {
    return stale
  },
  open(what: Target): void {
    target = what
  },
  close(): void {
    target = undefined
  },
  leaveStale(): void {
    stale = undefined
  },
}

/** Puts something right: at once, later where there is no server, or, where somebody else changed the same meanwhile, when both versions were looked at. Throws a `Problem`. */
export async function fix(what: Target, aim: Aim, wish: Wish): Promise<void> {
  const path = `/reports/${encodeURIComponent(what.report.id)}`
  const about = page.words.correcting.fixed(page.words.correcting.fields[aim.name])
  const link = `${here.path}${location.search}`
  try {
    const made = await write<Made>({
      method: 'POST',
      path: `${path}/corrections`,
      body: wish,
      subject: path,
      ...(what.etag !== undefined && { ifMatch: what.etag }),
      about,
      link,
    })
    if (made) await told(made, about)
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown.code !== 'stale') throw thrown
    await whenStale(what, aim, wish)
  }
}

/** What somebody else changed elsewhere in the report does not stand against it; what they changed here does. */
async function whenStale(what: Target, aim: Aim, wish: Wish): Promise<void> {
  const { report, etag } = await reportNow(what.report.id)
  const now = { ...what, report, etag }
  if (sameNow(nowOf(aim, what.report), nowOf(aim, report)) && stillThere(aim, now)) return fix(now, aim, wish)
  stale = { target: what, now, aim, wish }
}

function stillThere({ item }: Aim, { report: { reading } }: Target): boolean {
  return (
    item === undefined ||
    [...(reading?.statements ?? []), ...(reading?.events ?? []), ...(reading?.actors ?? []), ...(reading?.places ?? []), ...(reading?.times ?? [])].some(
      ({ id }) => id === item,
    )
  )
}

/** Says that something was corrected, with a way back, once it is shown. */
export async function told(made: Made, about: string): Promise<void> {
  await showOwn(made)
  notices.tell(about, { undo: () => void takeBack(made.id, about) })
  announce(about, { now: true })
}

/** Takes an entry of the ledger back, by another one. What fails is said, and nothing is lost. */
export async function takeBack(id: string, about: string): Promise<void> {
  const words = page.words.correcting
  try {
    const made = await write<Made>({
      method: 'POST',
      path: `/corrections/${encodeURIComponent(id)}/undo`,
      body: {},
      about: words.takenBack(about),
      link: pathOf({ screen: 'corrections' }),
    })
    if (!made) return
    await told(made, words.takenBack(about))
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    notices.tell(words.notTakenBack(thrown.message), { bad: true })
  }
}

/** What only the server knows of whom it could be. Without it there is what the report itself has. */
export async function candidates(report: string, item: string, field: string, signal: AbortSignal): Promise<readonly Candidate[]> {
  try {
    const { items } = await ask<{ readonly items: readonly Candidate[] }>(`/reports/${encodeURIComponent(report)}/candidates`, {
      query: { item, field },
      signal,
    })
    return items
  } catch (thrown) {
    if (thrown instanceof Problem || (thrown instanceof DOMException && thrown.name === 'AbortError')) return []
    throw thrown
  }
}
