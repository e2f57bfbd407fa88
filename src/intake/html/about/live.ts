import { dateOf } from '../../dates/index.ts'
import { withoutEntities } from '../entities.ts'
import { folded, type Page } from '../page/index.ts'
import { authorsInData } from './bylines.ts'
import { linkedDataOf, textOf, thingsIn, typesOf, type LinkedData, type Thing } from './linked-data.ts'
import { metasOf } from './metas.ts'
import { outletNames } from './outlet.ts'

/** One entry of a live page: a short report with a time of its own. */
export interface LiveEntry {
  readonly title?: string
  /** Paragraphs with blank lines between. */
  readonly text: string
  readonly publishedAt?: string
  readonly updatedAt?: string
  readonly bylines: readonly string[]
  readonly url?: string
}

/** More entries than the longest night has. */
const mostEntries = 2000

/** The entries that the linked data of a live page holds with their text (https://schema.org/LiveBlogPosting), in its order; none where it is no live page. */
export function liveEntriesIn(page: Page): readonly LiveEntry[] {
  const data = linkedDataOf(page)
  const live = data.things.find((thing) => typesOf(thing).includes('liveblogposting'))
  if (live === undefined) return []
  const outlets = outletNames(metasOf(page), data, undefined).map(({ name }) => name)
  return thingsIn(live['liveBlogUpdate'], data)
    .slice(0, mostEntries)
    .flatMap((thing) => entryOf(thing, data, outlets))
}

function entryOf(thing: Thing, data: LinkedData, outlets: readonly string[]): readonly LiveEntry[] {
  const text = paragraphsOf(thing['articleBody'] ?? thing['text'])
  if (!/[\p{L}\p{N}]/u.test(text)) return []
  const title = textOf(thing['headline'])
  const publishedAt = dateOf(textOf(thing['datePublished']) ?? '')
  const updatedAt = dateOf(textOf(thing['dateModified']) ?? '')
  const url = textOf(thing['url'])
  return [
    {
      ...(title !== undefined && { title }),
      text,
      ...(publishedAt !== undefined && { publishedAt }),
      ...(updatedAt !== undefined && updatedAt !== publishedAt && { updatedAt }),
      bylines: authorsInData(thing, data, outlets).people,
      ...(url !== undefined && /^https?:\/\//u.test(url) && { url }),
    },
  ]
}

/** A text with its mark-up turned into paragraphs. */
function paragraphsOf(value: unknown): string {
  if (typeof value !== 'string') return ''
  return withoutEntities(value.replace(/<(?:br|\/?p|\/?div|\/?li|\/?h\d|\/?blockquote)\b[^<>]{0,300}>/giu, '\n').replace(/<\/?[a-z][^<>]{0,500}>/giu, ''))
    .split('\n')
    .map((line) => folded(line))
    .filter((line) => line !== '')
    .join('\n\n')
}
