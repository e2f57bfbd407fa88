import { media, place, text, type Dialect } from '../words.ts'

/** Media RSS 1.5.1 (https://www.rssboard.org/media-rss): pictures and films with caption and credit, of one or of the whole entry. */
export const mediaRss: Dialect = {
  entry: {
    content: media,
    group: place('entry'),
    title: text('title', 'line', 4),
    description: text('caption', 'prose'),
    credit: text('credit', 'line'),
  },
  media: {
    title: text('title', 'line'),
    description: text('caption', 'line'),
    credit: text('credit', 'line'),
  },
}
