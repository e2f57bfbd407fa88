import type { Revision } from '../../../words/index.ts'
import { textIn, textTag, type Page } from '../page/index.ts'
import { marks } from './marks.ts'
import { correctionLabels, correctionSentences, titleSigns } from './revision-table.ts'
import type { Where } from './times-on-page.ts'

const signs = titleSigns.map(([kind, words]) => ({ kind, sign: new RegExp(`^(?:${words})(?:\\s\\d{1,2})?\\s?(?:[:–—-]|$)|\\((?:${words})\\)$`, 'iu') }))
const note = new RegExp(`^[\\s(*]*(?:(?:${correctionLabels})\\s?(?:[:.–—-]|$)|(?:${correctionSentences})(?![\\p{L}]))`, 'iu')

/** What a headline says the report does to an earlier one: `Rettelse: …`, `UPDATE 2-…`, `KILL: …`. */
export function revisionInTitle(title: string | undefined): Revision | undefined {
  const found = title === undefined ? undefined : signs.find(({ sign }) => sign.test(title))
  return found && { kind: found.kind }
}

/** A correction where a text of the article begins as such a note does. */
export function revisionInNotes(page: Page, { article, marks: found }: Where): Revision | undefined {
  for (let node = article[0] + 1; node < article[1]; node++) {
    if (
      page.tag[node] !== textTag ||
      ((found[node] ?? 0) & marks.outside) !== 0 ||
      !/^\s*[(*]?\p{L}{2}/u.test(page.source.slice(page.from[node], (page.from[node] ?? 0) + 40))
    )
      continue
    if (note.test(page.source.slice(page.from[node], (page.from[node] ?? 0) + 100)) && textIn(page, node) !== '') return { kind: 'correction' }
  }
  return undefined
}
