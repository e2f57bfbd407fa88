import type { Intake } from '../../words/index.ts'
import { agenciesCredited, liveEntriesIn, type LiveEntry } from './about/index.ts'
import { scanPage } from './page/index.ts'

/**
 * The entries of a live page as reports of their own, in the page's order; none of another page. What an entry does not say of itself, its outlet and
 * language, is the page's. Ids are the page's with `#` and a number.
 */
export function readEntries(source: string, page: Intake): readonly Intake[] {
  if (!source.includes('liveBlogUpdate')) return []
  return liveEntriesIn(scanPage(source)).map((entry, index) => entryOf(entry, page, index + 1))
}

function entryOf({ bylines, text, ...fields }: LiveEntry, { report, from }: Intake, number: number): Intake {
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
    quality: 'full',
    from: { ...from, title: 'json-ld', publishedAt: 'json-ld', bylines: 'json-ld', text: 'json-ld' },
  }
}
