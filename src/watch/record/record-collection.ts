import {
  briefOf,
  compare,
  claimsOf,
  episodesOf,
  headlineOf,
  storyZoneOf,
  timelineOf,
  withEpisodes,
  type BriefOptions,
  type JoinedStory,
  type Told,
} from '../../record/index.ts'
import type { Brief, Claim, Copy, Language, ReadFailure, Reading, Story, Timeline } from '../../words/index.ts'
import { briefWanted, type BriefWanted } from './brief-wanted.ts'
import { joinReports } from './join-reports.ts'
import { beginOf } from './published.ts'
import type { ToldRead } from './read-all-told.ts'
import type { Shelf, Shelved, ShelvedReports } from './shelf.ts'

/** What is wanted of a record. */
export interface RecordOptions extends BriefWanted {
  /** Each collection is one story by decree. */
  readonly oneStory?: boolean
  /** Kinds of rows; all that there are unless told. */
  readonly only?: readonly string[]
  /** Languages briefs are wanted in. */
  readonly brief?: readonly Language[]
  /** Whether the reading of each report is wanted, too. */
  readonly records?: boolean
  /** Threads that read; one a core unless told. */
  readonly workers?: number
}

/** Takes the rows of a story; `at` is their first time. */
export interface StoryRows {
  story(story: Story): void
  claim(claim: Claim): void
  timeline(timeline: Timeline, at: string | undefined): void
  brief(brief: Brief, at: string | undefined): void
}

/** Takes the rows of a collection's record. */
export interface RecordRows extends StoryRows {
  failure(failure: ReadFailure): void
  copy(copy: Copy, at: string | undefined): void
  /** `story` is the id of its story. */
  reading(reading: Reading, at: string | undefined, story: string): void
  /** All rows of one story are there; nothing more comes before it is done. */
  storyDone?(): Promise<void>
}

/** Where the readings of a record come from. */
export interface RecordSource {
  /** Reads reports for the record, in their order. */
  read(toldOnes: readonly (() => Told)[]): AsyncGenerator<ToldRead>
  /** Whether the rows of a story are wanted, with the copies among its reports; those of all stories unless told. */
  wants?(story: Story, copies: readonly Copy[]): boolean
  /** The copies as people have them; as they were found unless told. */
  copies?(found: readonly Copy[]): readonly Copy[]
  /** Members of claims that people put together and apart. */
  readonly decisions?: JoinedStory['decisions']
}

/** Whether reports have to be read for these rows. */
export function needsReading({ only, brief, records }: RecordOptions): boolean {
  return records === true || (brief?.length ?? 0) > 0 || only === undefined || only.some((kind) => kind !== 'stories' && kind !== 'copies')
}

/** Makes the record of one collection from its reports in the order of time. They are read only where the rows need it, story by story. */
export async function recordCollection(
  shelf: Shelf,
  reports: ShelvedReports,
  collection: string | undefined,
  options: RecordOptions,
  source: RecordSource,
  rows: RecordRows,
): Promise<void> {
  const wanted = (kind: string): boolean => options.only?.includes(kind) ?? true
  const briefOptions = briefWanted(options)
  const reading = needsReading(options)
  const copies: Copy[] = []
  const take = (copy: Copy, of: Shelved): void => {
    if (wanted('copies') && !source.copies) rows.copy(copy, beginOf(of))
    if (reading) copies.push(copy)
  }
  const found = joinReports(shelf, reports, collection, { oneStory: options.oneStory ?? false, ...((wanted('copies') || reading) && { copy: take }) })
  if (!reading) {
    if (wanted('stories')) for (const story of found) rows.story(story)
    return
  }
  const stories = [...found]
  const shelved = new Map(Array.from(reports, (it) => [it.id, it]))
  const decidedCopies = source.copies?.(copies) ?? copies
  if (wanted('copies') && source.copies) for (const copy of decidedCopies) rows.copy(copy, beginOf(shelved.get(copy.b)))
  const byCopy = grouped(decidedCopies)
  const copiesOf = (story: Story): readonly Copy[] => story.reports.flatMap((id) => byCopy.get(id) ?? [])
  const told = source.wants ? stories.filter((story) => source.wants?.(story, copiesOf(story))) : stories
  const inTurn = told.flatMap((story) => story.reports.flatMap((id) => shelved.get(id) ?? []))
  const read = source.read(inTurn.map((it) => () => shelf.toldAt(it)))
  try {
    for (const story of told) {
      const digests = digestsOf(await taken(read, story.reports.length), rows)
      if (options.records) for (const { reading: it } of digests) rows.reading(it, beginOf(shelved.get(it.report.id)), story.id)
      const joined = { id: story.id, digests, copies: copiesOf(story), ...(source.decisions && { decisions: source.decisions }) }
      rowsOfStory(joined, story, options, rows, briefOptions)
      await rows.storyDone?.()
    }
  } finally {
    await read.return(undefined)
  }
}

/** A story under the headline its reports have, which may not be their first line, with the zone where it happens. */
function titled({ titleFrom, ...story }: Story, digests: JoinedStory['digests']): Story {
  const timeZone = storyZoneOf(digests)
  return { ...story, ...(headlineOf(digests) ?? (titleFrom && { titleFrom })), ...(timeZone !== undefined && { timeZone }) }
}

/** The rows of one story whose reports are read. */
export function rowsOfStory(joined: JoinedStory, found: Story, { only, brief = [] }: RecordOptions, rows: StoryRows, briefOptions: BriefOptions): void {
  const wanted = (kind: string): boolean => only?.includes(kind) ?? true
  const story = titled(found, joined.digests)
  const { from } = story
  // A timeline alone is made without claims: joining those of a long story takes far longer than the rest.
  const needed = wanted('stories') || wanted('claims') || (wanted('brief') && brief.length > 0)
  const bare = needed && joined.digests.length > 0 ? claimsOf(joined) : []
  const episodes = wanted('stories') || wanted('claims') ? episodesOf(joined, bare) : []
  if (wanted('stories')) rows.story({ ...story, episodes })
  if (joined.digests.length === 0) return
  const claims = withEpisodes(bare, episodes)
  if (wanted('claims')) claims.forEach((claim) => rows.claim(claim))
  if (wanted('timeline')) rows.timeline(timelineOf(joined, claims), from)
  if (wanted('brief')) for (const language of brief) rows.brief(briefOf(joined, claims, language, briefOptions), from)
}

async function taken(read: AsyncGenerator<ToldRead>, count: number): Promise<ToldRead[]> {
  const some: ToldRead[] = []
  while (some.length < count) {
    const next = await read.next()
    if (next.done) break
    some.push(next.value)
  }
  return some
}

function digestsOf(read: readonly ToldRead[], rows: RecordRows): JoinedStory['digests'] {
  return read.flatMap((one) => {
    if (one === undefined) return []
    if ('mentions' in one) return [one]
    rows.failure(one)
    return []
  })
}

/** Copies by the report that is the copy, in the order of ids. */
export function grouped(copies: readonly Copy[]): ReadonlyMap<string, readonly Copy[]> {
  const groups = new Map<string, Copy[]>()
  for (const copy of [...copies].sort((x, y) => compare(x.b, y.b) || compare(x.a, y.a))) groups.set(copy.b, [...(groups.get(copy.b) ?? []), copy])
  return groups
}
