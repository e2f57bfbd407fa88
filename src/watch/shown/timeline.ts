import { readersEntries } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { HearsayError, type TimelineEntry } from '../../words/index.ts'
import { shownWords, type Evidence } from './shown-words.ts'

/** A day of a timeline with the words it rests on. */
export type ShownEntry = Omit<TimelineEntry, 'citations'> & { readonly evidence: readonly Evidence[] }

/** What happened on which day. */
export interface ShownTimeline {
  readonly story: string
  readonly entries: readonly ShownEntry[]
}

/** The days of a story, as much as readers take in, or all that is kept. Throws `unknown-id`. */
export async function shownTimeline(store: Store, id: string, { all = false }: { readonly all?: boolean } = {}): Promise<ShownTimeline> {
  const timeline = await store.timeline(id)
  if (!timeline) throw new HearsayError('unknown-id', { id, file: store.file })
  const entries = all ? timeline.entries : readersEntries(timeline.entries)
  const shown = await shownWords(
    store,
    entries.flatMap(({ citations }) => citations.map(({ report }) => report)),
  )
  const items = entries.map(({ citations, ...entry }) => {
    const text = shown.without(
      citations.map(({ report }) => report),
      entry.text,
    )
    return { ...entry, text, evidence: shown.evidence(citations) }
  })
  return { story: id, entries: items }
}
