import type { Claim, Story } from '../../words/index.ts'
import type { Db } from '../db.ts'
import type { ChangeFacts } from '../live/changes.ts'
import type { Told } from '../live/journal.ts'
import { whereIn } from '../rows/insert.ts'
import { claimIn } from './record-lists.ts'
import type { StoryCounts } from './record-cells.ts'

/** Ids of what is written or taken away. */
export interface Touched {
  readonly stories: readonly string[]
  readonly claims: readonly string[]
}

/** What stories and claims were before they were written or taken away, by id; of a claim with its story. */
export interface FactsBefore {
  readonly stories: ReadonlyMap<string, ChangeFacts>
  readonly claims: ReadonlyMap<string, { readonly story: string; readonly facts: ChangeFacts }>
}

/** What these are now, before anything is written. */
export async function factsBefore(db: Db, { stories, claims }: Touched): Promise<FactsBefore> {
  const told = await whereIn(db, 'select id, title, reports, claims, newsrooms, origins from story', 'id', stories)
  const kept = (await whereIn(db, 'select body from claim', 'id', claims)).map(claimIn)
  return {
    stories: new Map(told.map((row) => [String(row['id']), storyFacts(String(row['title']), row as unknown as StoryCounts)])), // four counts
    claims: new Map(kept.map((claim) => [claim.id, { story: claim.story, facts: claimFacts(claim) }])),
  }
}

/** What the log tells of stories and claims that were written, and of those that are gone. */
export function recordTold(written: RecordWritten, gone: Touched, before: FactsBefore): readonly Told[] {
  return [
    ...written.stories.map(({ story, counts }): Told => {
      const was = before.stories.get(story.id)
      return { kind: 'story', id: story.id, ...fateOf(was), after: storyFacts(story.title, counts) }
    }),
    ...written.claims.map((claim): Told => {
      const was = before.claims.get(claim.id)
      return { kind: 'claim', id: claim.id, of: claim.story, ...fateOf(was?.facts), after: claimFacts(claim) }
    }),
    ...gone.claims.map((id): Told => {
      const was = before.claims.get(id)
      return { kind: 'claim', fate: 'gone', id, ...(was && { of: was.story, before: was.facts }) }
    }),
    ...gone.stories.map((id): Told => {
      const was = before.stories.get(id)
      return { kind: 'story', fate: 'gone', id, ...(was && { before: was }) }
    }),
  ]
}

/** Stories and claims that were written. */
export interface RecordWritten {
  readonly stories: readonly { readonly story: Story; readonly counts: StoryCounts }[]
  readonly claims: readonly Claim[]
}

function fateOf(before: ChangeFacts | undefined): Pick<Told, 'fate' | 'before'> {
  return before ? { fate: 'changed', before } : { fate: 'new' }
}

function storyFacts(text: string, { reports, claims, newsrooms, origins }: StoryCounts): ChangeFacts {
  return { text, reports, claims, newsrooms, origins }
}

/** What the log tells of a claim. */
export function claimFacts({ text, main, status, members, newsrooms, origins, contradicts = [], values = [] }: Claim): ChangeFacts {
  const standing = values.filter(({ state }) => state === 'current' || state === 'disputed').map(({ kind, min, max }) => `${kind} ${min ?? ''}–${max ?? ''}`)
  return {
    text,
    main,
    status,
    reports: new Set(members.map(({ report }) => report)).size,
    newsrooms: newsrooms.length,
    origins: origins.length,
    ...(contradicts.length > 0 && { contradicts: contradicts.length }),
    ...(standing.length > 0 && { values: [...new Set(standing)].toSorted() }),
  }
}
