/** Something on the page that was asked of the server, or counts what is new there. */
interface ShownNow {
  /** Asks for it again, in its place. */
  readonly reload?: () => Promise<void>
  /** The server was not there when it was asked. */
  readonly unanswered?: () => boolean
  /** Gets it once the server is back, where that is not by `reload`. */
  readonly again?: () => void
  /** What was counted as new is shown now. */
  readonly taken?: () => void
}

const all = new Set<ShownNow>()

/** Is asked for again with everything else when the reader changed something, as long as the component is there. To be called while it begins. */
export function whileShown(it: ShownNow): void {
  $effect(() => {
    all.add(it)
    return () => void all.delete(it)
  })
}

/** Asks again for everything that is shown: what somebody corrects is in every view at once. */
export async function reloadShown(): Promise<void> {
  await Promise.all([...all].map(async ({ reload }) => reload?.()))
  for (const { taken } of all) taken?.()
}

/** Asks again for what the server was not there to answer, once it is back. */
export async function reloadUnanswered(): Promise<void> {
  await Promise.all([...all].filter((it) => it.unanswered?.()).map(async ({ reload, again }) => (again ? again() : reload?.())))
}
