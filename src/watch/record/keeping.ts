import { hashedId } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { version, type Claim, type Copy, type Story, type Timeline } from '../../words/index.ts'
import type { RecordCorrections } from './corrections.ts'
import type { StoryRows } from './record-collection.ts'

/** So many claims are kept at once. */
const batch = 2000

/** Rows of stories on their way into a store. */
export interface Keeping extends StoryRows {
  /** Keeps what waits where there is enough of it. */
  storyDone(): Promise<void>
  /** Keeps what waits, and takes these stories away. */
  keep(gone: readonly string[]): Promise<void>
  /** Stories and claims so far that are new or other than before. */
  readonly changed: { readonly stories: number; readonly claims: number }
}

/** Another one whenever the same reports give other rows with the same version. */
const form = 3

/** All that the rows of a story are made from, as a name. */
export function basisOf(story: Story, copies: readonly Copy[], corrections: RecordCorrections): string {
  return hashedId(JSON.stringify([version, form, story, copies, corrections.key(story.reports)]))
}

/** Opens keeping; the copies of a report and the basis of a story are asked for when the story comes. */
export function openKeeping(store: Store, copiesOf: (report: string) => readonly Copy[], basisOfStory: (id: string) => string): Keeping {
  let waiting = emptyRows()
  const changed = { stories: 0, claims: 0 }
  const keep = async (gone: readonly string[]): Promise<void> => {
    const changes = await store.keepRecord({ ...waiting, gone })
    changed.stories += changes.stories.length
    changed.claims += changes.claims.length
    waiting = emptyRows()
  }
  return {
    story(story) {
      waiting.stories.push(story)
      waiting.copies.push(...story.reports.flatMap(copiesOf))
      waiting.bases.set(story.id, basisOfStory(story.id))
    },
    claim: (claim) => waiting.claims.push(claim),
    timeline: (timeline) => waiting.timelines.push(timeline),
    brief: () => undefined,
    // A story that loses a report to one of these goes, too, and comes again with its own rows.
    storyDone: async () => (waiting.claims.length < batch ? undefined : keep([])),
    keep,
    changed,
  }
}

interface WaitingRows {
  readonly stories: Story[]
  readonly copies: Copy[]
  readonly claims: Claim[]
  readonly timelines: Timeline[]
  readonly bases: Map<string, string>
}

function emptyRows(): WaitingRows {
  return { stories: [], copies: [], claims: [], timelines: [], bases: new Map() }
}
