import { oneStory, openCopyFinder, openStoryFinder, withWords, type Told } from '../../record/index.ts'
import type { Copy, Story } from '../../words/index.ts'
import type { Shelf, Shelved } from './shelf.ts'
import { storiesOf } from './stories-of.ts'

/** Which reports of a collection are one story, and who took words from whom. */
export interface JoinedReports {
  readonly stories: readonly Story[]
  /** With the report that is the copy. */
  readonly copies: readonly { readonly copy: Copy; readonly of: Shelved }[]
}

/** What joining is asked for. */
export interface JoinOptions {
  readonly oneStory?: boolean
  readonly copies: boolean
}

/** Joins the reports of one collection, which are in the order of time. */
export function joinReports(shelf: Shelf, reports: readonly Shelved[], collection: string | undefined, options: JoinOptions): JoinedReports {
  const finder = options.oneStory ? oneStory() : openStoryFinder()
  const toldAt = (order: number): Told => {
    const shelved = reports[order]
    if (!shelved) throw new RangeError(`no report ${order}`)
    return shelf.toldAt(shelved)
  }
  const finding = options.copies ? openCopyFinder(toldAt) : undefined
  const copies: { readonly copy: Copy; readonly of: Shelved }[] = []
  const languages: (string | undefined)[] = []
  reports.forEach((shelved, order) => {
    const told = withWords(shelf.toldAt(shelved))
    languages[order] = told.language
    finder.add(told, order)
    for (const { b, copy } of finding?.add(told, order, finder.storyAt(order)) ?? []) copies.push({ copy, of: reports[b] ?? shelved })
  })
  return { stories: storiesOf(finder, reports, languages, collection, toldAt), copies }
}
