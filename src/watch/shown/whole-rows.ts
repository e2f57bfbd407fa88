import type { ClaimOptions, Page, Store } from '../../store/index.ts'
import type { Claim, Story, Timeline } from '../../words/index.ts'
import { reportsOf } from './reports-of.ts'
import { shownWords } from './shown-words.ts'

/** Claims with all that is kept of them, without words that people hid. */
export async function claimsToShow(store: Store, options: ClaimOptions): Promise<Page<Claim>> {
  const page = await store.claims(options)
  const shown = await shownWords(store, [], page.items.flatMap(reportsOf))
  return { ...page, items: page.items.map((claim) => ({ ...claim, text: shown.without(reportsOf(claim), claim.text) })) }
}

/** A story with all that is kept of it, without words that people hid. */
export async function storyToShow(store: Store, id: string): Promise<Story | undefined> {
  const story = await store.story(id)
  if (!story) return undefined
  const shown = await shownWords(store, [], story.reports)
  const episodes = story.episodes.map((episode) => ({ ...episode, title: shown.without(episode.reports, episode.title) }))
  return { ...story, title: shown.without(story.reports, story.title), episodes }
}

/** The days of a story, without words that people hid. */
export async function timelineToShow(store: Store, id: string): Promise<Timeline | undefined> {
  const timeline = await store.timeline(id)
  if (!timeline) return undefined
  const shown = await shownWords(
    store,
    [],
    timeline.entries.flatMap(({ citations }) => citations.map(({ report }) => report)),
  )
  const entries = timeline.entries.map((entry) => ({
    ...entry,
    text: shown.without(
      entry.citations.map(({ report }) => report),
      entry.text,
    ),
  }))
  return { ...timeline, entries }
}
