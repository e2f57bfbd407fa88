import { storyText, type ShownReport, type StoryView } from '../../../export/index.ts'
import { openStore, type Page, type PageOptions, type Store } from '../../../store/index.ts'
import { everyOf } from '../../../watch/index.ts'
import { HearsayError, type Story } from '../../../words/index.ts'
import type { StoryValues } from '../commands/story.ts'
import type { Io } from '../io.ts'
import { storeFile } from '../options/store.ts'

/** `hearsay story ID`. Throws `unknown-id`. */
export async function showStory(id: string, { format = 'text', ...values }: StoryValues, io: Io): Promise<number> {
  const store = await openStore(storeFile(values))
  try {
    const story = await store.story(id)
    if (!story) throw new HearsayError('unknown-id', { id, file: store.file })
    const view = await viewOf(store, story)
    const look = { width: Math.min(io.out.isTerminal ? io.out.columns : 80, 100), color: io.color }
    for (const part of format === 'json' ? [json(view)] : storyText(view, look)) await io.out.write(part)
  } finally {
    await store.close()
  }
  return 0
}

function json({ story, claims, copies, reports }: StoryView): string {
  return `${JSON.stringify({ schema: 'hearsay/story@1', story, claims, copies, reports: [...reports.values()] }, undefined, 2)}\n`
}

async function viewOf(store: Store, story: Story): Promise<StoryView> {
  const [claims, lines] = await Promise.all([
    all((page) => store.claims({ story: story.id, ...page })),
    all((page) => store.reports({ story: story.id, ...page })),
  ])
  const reports = lines.map(({ id, outlet, publishedAt }): [string, ShownReport] => [
    id,
    { id, ...(outlet !== undefined && { outlet }), ...(publishedAt !== undefined && { at: publishedAt }) },
  ])
  const related = await Promise.all(story.related.map(async (id): Promise<[string, string]> => [id, (await store.story(id))?.title ?? id]))
  return { story, claims, copies: await store.copies(story.id), reports: new Map(reports), related: new Map(related) }
}

async function all<Item>(ask: (page: PageOptions) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const item of everyOf(ask)) items.push(item)
  return items
}
