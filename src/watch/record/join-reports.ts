import { oneStory, openCopyFinder, openStoryFinder, withWords, type Told } from '../../record/index.ts'
import type { Copy, Story } from '../../words/index.ts'
import type { Shelf, Shelved, ShelvedReports } from './shelf.ts'
import { storiesOf } from './stories-of.ts'

/** What joining is asked for. */
export interface JoinOptions {
  readonly oneStory?: boolean
  /** Takes each copy as it is found, with the report that is the copy; copies are only looked for where somebody takes them. */
  readonly copy?: (copy: Copy, of: Shelved) => void
}

/** Joins the reports of one collection, which are in the order of time: the stories they are, one by one, after all copies have been told of. */
export function joinReports(shelf: Shelf, reports: ShelvedReports, collection: string | undefined, options: JoinOptions): Iterable<Story> {
  const finder = options.oneStory ? oneStory() : openStoryFinder()
  const copies = options.copy && openCopyFinder((order) => shelf.toldAt(reports.at(order)))
  const languages = openNames()
  let order = 0
  for (const shelved of reports) {
    const told: Told = withWords(shelf.toldAt(shelved))
    languages.push(told.language ?? '')
    finder.add(told, order)
    if (copies) for (const { b, copy } of copies.add(copies.look(told, order), finder.storyAt(order))) options.copy?.(copy, reports.at(b))
    order++
  }
  return storiesOf(finder, reports, languages.at, collection, shelf.reportAt)
}

/** A list of names of which there are few, a byte each; the 256th and all after it are one. */
function openNames(): { push(name: string): void; at(index: number): string } {
  const names: string[] = []
  const numbers = new Map<string, number>()
  let column = new Uint8Array(1024)
  let length = 0
  return {
    push(name) {
      if (!numbers.has(name)) numbers.set(name, names.push(name) - 1)
      if (length === column.length) {
        const longer = new Uint8Array(2 * length)
        longer.set(column)
        column = longer
      }
      column[length++] = Math.min(255, numbers.get(name) ?? 255)
    },
    at: (index) => names[column[index]!]!,
  }
}
