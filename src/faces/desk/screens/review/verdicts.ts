import type { SampleItem, Verdict } from '../../api/index.ts'
import { write } from '../../correcting/sending.svelte.ts'

/** What somebody said of an item. */
export interface Given {
  /** None as long as it waits for the server. */
  readonly id?: string
  readonly verdict: 'right' | 'wrong'
  readonly by: string
  readonly at: string
}

const link = (): string => `${location.pathname}${location.search}`

/** Says that an item is right or wrong; nothing is answered where it waits for the server. Throws a `Problem`. */
export async function giveVerdict(
  { report, item }: SampleItem,
  verdict: 'right' | 'wrong',
  sample: string | undefined,
  about: string,
): Promise<Given | undefined> {
  const made = await write<Verdict>({
    method: 'POST',
    path: '/verdicts',
    body: { report, item, verdict, ...(sample !== undefined && { sample }) },
    about,
    link: link(),
  })
  return made && { id: made.id, verdict: made.verdict, by: made.by, at: made.at }
}

/** Takes a verdict back. Throws a `Problem`. */
export async function takeVerdict(id: string, about: string): Promise<void> {
  await write({ method: 'DELETE', path: `/verdicts/${encodeURIComponent(id)}`, about, link: link() })
}
