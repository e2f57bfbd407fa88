import { text, type Dialect } from '../words.ts'

/** RSS 1.0 syndication module (https://web.resource.org/rss/1.0/modules/syndication/): so often in a period the feed changes. */
export const syndication: Dialect = {
  feed: { updateperiod: text('period', 'word'), updatefrequency: text('frequency', 'word') },
}
