import type { Intake } from '../../words/index.ts'
import { dateOf } from '../dates/index.ts'
import { agenciesCredited, liveEntriesIn, type LiveEntry } from './about/index.ts'
import type { BodyEntry } from './body/index.ts'
import type { Page } from './page/index.ts'

/**
 * The entries of a live page as reports of their own, in the page's order: those of its linked data, else those it shows; none of another page.
 * What an entry does not say of itself, its outlet and language, is the page's. Ids are the page's with `#` and a number.
 */
export function entriesOf(page: Page, shown: readonly BodyEntry[], intake: Intake): readonly Intake[] {
  const stated = page.source.includes('liveBlogUpdate') ? liveEntriesIn(page) : []
  if (stated.length > 0) return toldApart(stated.map((entry, index) => entryOf(entry, intake, index + 1, 'json-ld')))
  return toldApart(shownOf(shown, intake))
}

function shownOf(shown: readonly BodyEntry[], intake: Intake): readonly Intake[] {
  return shown.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map((entry, index) => entryOf(asLiveEntry(entry), intake, index + 1, 'blocks'))
}

/** Entries of one time are told apart by their order among them, the oldest first: later ones come above. */
function toldApart(entries: readonly Intake[]): readonly Intake[] {
  const seen = new Map<string, number>()
  const named = entries.toReversed().map((entry) => {
    const guid = entry.guid ?? ''
    const count = (seen.get(guid) ?? 0) + 1
    seen.set(guid, count)
    return count === 1 ? entry : { ...entry, guid: `${guid}-${String(count)}` }
  })
  return named.toReversed()
}

function asLiveEntry({ title, text, time }: BodyEntry): LiveEntry {
  const publishedAt = dateOf(time ?? '')
  return { text, bylines: [], ...(title !== undefined && { title }), ...(publishedAt !== undefined && { publishedAt }) }
}

function entryOf({ bylines, text, ...fields }: LiveEntry, { report, from }: Intake, number: number, source: string): Intake {
  const { outlet, language, url } = report
  const agencies = agenciesCredited(text)
  return {
    report: {
      id: `${report.id}#${String(number)}`,
      ...(outlet && { outlet }),
      ...(language !== undefined && { language }),
      ...(url !== undefined && { url }),
      ...fields,
      text,
      ...(bylines.length > 0 && { bylines }),
      ...(agencies.length > 0 && { agencies }),
    },
    // The page's address is the page's own: an entry is told from the others by its time.
    guid: `${url ?? report.id}#${fields.publishedAt ?? String(number)}`,
    quality: 'full',
    from: { ...from, title: source, publishedAt: source, bylines: source, text: source },
  }
}
