/** Up to where the reader has seen: number of the last change, and when that was. */
export interface Seen {
  readonly seq: number
  readonly at: string
}

/** How far back the page tells: since the reader said "seen", or for so long. */
export const sinces = ['seen', 'hour', 'day', 'all'] as const
export type Since = (typeof sinces)[number]

const hours: Readonly<Partial<Record<Since, number>>> = { hour: 1, day: 24 }

/** What was kept of it; nothing where somebody else wrote there. */
export function seenIn(text: string | null): Seen | undefined {
  try {
    const it = JSON.parse(text ?? '') as Partial<Seen> | null
    return typeof it?.seq === 'number' && typeof it.at === 'string' ? { seq: it.seq, at: it.at } : undefined
  } catch {
    return undefined
  }
}

/** Whether a change is one to tell of. `now` in milliseconds. */
export function isSince({ seq, at }: { readonly seq: number; readonly at: string }, since: Since, seen: Seen | undefined, now: number): boolean {
  if (since === 'seen') return seq > (seen?.seq ?? 0)
  const back = hours[since]
  return back === undefined || Date.parse(at) >= now - back * 3_600_000
}
