import { reloadShown } from '../api/index.ts'
import { forgetClaims } from '../claims/claims.ts'
import { forgetReports } from '../evidence/index.ts'

/** While this long after a change of their own, what the stream tells is shown to the reader at once: it is what they did. In milliseconds. */
const own = { joined: 2500, joining: 20_000 }
let until = 0
let soon: ReturnType<typeof setTimeout> | undefined

/** Shows what the reader changed, everywhere on the page; and, where the record does not have it yet, as soon as it has. */
export async function showOwn({ joined }: { readonly joined: boolean }): Promise<void> {
  until = Date.now() + (joined ? own.joined : own.joining)
  await anew()
}

/** The stream told of something. */
export function streamTold(): void {
  if (Date.now() > until) return
  clearTimeout(soon)
  soon = setTimeout(() => void anew(), 150)
}

async function anew(): Promise<void> {
  forgetReports()
  forgetClaims()
  await reloadShown()
}
