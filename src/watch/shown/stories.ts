import type { Page, Store, StoryLine, StoryOptions } from '../../store/index.ts'
import { HearsayError, type Copy } from '../../words/index.ts'
import { hidingEntries } from '../corrections/hiding-entries.ts'
import type { WithEvidence } from './lists.ts'
import { shownWords, type Evidence } from './shown-words.ts'

/** An episode with how much it holds. */
export interface ShownEpisode {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly to: string
  readonly reports: number
  readonly claims: number
}

/** A story with what stands around it. */
export interface ShownStory extends Omit<StoryLine, 'episodes' | 'titleFrom'> {
  readonly episodes: readonly ShownEpisode[]
  /** IANA zone where most of it happens. */
  readonly timeZone?: string
  /** Stories that a report bridges to. */
  readonly related: readonly { readonly id: string; readonly title: string }[]
  /** The words its title is. */
  readonly evidence: readonly Evidence[]
}

/** A story in a list, with the words its title is. */
export type ShownStoryLine = WithEvidence<Omit<StoryLine, 'titleFrom'>>

/** Stories, those whose last report is newest first. */
export async function shownStories(store: Store, options: StoryOptions): Promise<Page<ShownStoryLine>> {
  const page = await store.stories(options)
  const shown = await shownWords(
    store,
    page.items.flatMap(({ titleFrom }) => titleFrom?.report ?? []),
  )
  const items = (await withShownTitles(store, page.items)).map(({ titleFrom, ...line }) => ({
    ...line,
    evidence: shown.evidence(titleFrom ? [titleFrom] : []),
  }))
  return { ...page, items }
}

/** One story. Throws `unknown-id`. */
export async function shownStory(store: Store, id: string): Promise<ShownStory> {
  const story = await store.story(id)
  const lines = (await store.stories({ ids: [id, ...(story?.related ?? [])], limit: 500 })).items
  const found = lines.find((it) => it.id === id)
  if (!story || !found) throw new HearsayError('unknown-id', { id, file: store.file })
  const { titleFrom, ...line } = found
  const shown = await shownWords(store, titleFrom ? [titleFrom.report] : [], story.reports)
  const title = shown.without(story.reports, line.title)
  const episodes = story.episodes.map(({ reports, claims, ...episode }) => ({
    ...episode,
    title: shown.without(reports, episode.title),
    reports: reports.length,
    claims: claims.length,
  }))
  const related = await withShownTitles(
    store,
    lines.filter((it) => it.id !== id),
  )
  return {
    ...line,
    title,
    episodes,
    ...(story.timeZone !== undefined && { timeZone: story.timeZone }),
    related: related.map((it) => ({ id: it.id, title: it.title })),
    evidence: shown.evidence(titleFrom ? [titleFrom] : []),
  }
}

/** Who took words from whom among the reports of a story. Throws `unknown-id`. */
export async function shownCopies(store: Store, id: string): Promise<readonly Copy[]> {
  if ((await store.stories({ ids: [id], limit: 1 })).items.length === 0) throw new HearsayError('unknown-id', { id, file: store.file })
  return store.copies(id)
}

/** Titles without words that are hidden in the reports of their stories. */
async function withShownTitles(store: Store, lines: readonly StoryLine[]): Promise<readonly StoryLine[]> {
  if ((await hidingEntries(store)).length === 0) return lines
  return Promise.all(
    lines.map(async (line) => {
      const { reports = [] } = (await store.story(line.id)) ?? {}
      return { ...line, title: (await shownWords(store, [], reports)).without(reports, line.title) }
    }),
  )
}
