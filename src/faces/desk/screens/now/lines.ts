import type { News, StoryNews } from './changed.ts'

/** A line of the list: the story, something that happened in it, or how much is folded. */
export type Line =
  | { readonly kind: 'story'; readonly id: string; readonly story: string | undefined; readonly count: number }
  | { readonly kind: 'news'; readonly id: string; readonly news: News }
  | { readonly kind: 'more'; readonly id: string; readonly story: string | undefined; readonly count: number }

/** So many lines of a story are shown before the rest is folded. */
const shown = 6

/** The lines of stories, those beyond the first few folded where their story is not among `open`. */
export function linesOf(stories: readonly StoryNews[], open: ReadonlySet<string>): Line[] {
  return stories.flatMap(({ story, news }): Line[] => {
    const name = story ?? ''
    const all = open.has(name) || news.length <= shown + 1
    const some = all ? news : news.slice(0, shown)
    return [
      { kind: 'story', id: `s-${name}`, story, count: news.length },
      ...some.map((it): Line => ({ kind: 'news', id: it.change.id, news: it })),
      ...(all ? [] : [{ kind: 'more', id: `m-${name}`, story, count: news.length - shown } as const]),
    ]
  })
}
