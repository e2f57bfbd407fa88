import { link, media, person, place, text, type Dialect } from '../words.ts'

/** RSS 0.91 to 2.0 (RSS Advisory Board, https://www.rssboard.org/rss-specification), and what RSS 0.90 and 1.0 share with it. */
export const rss: Dialect = {
  feed: {
    rss: place('feed'),
    channel: place('feed'),
    item: place('entry'),
    title: text('title', 'line'),
    link,
    description: text('summary', 'line'),
    language: text('language', 'word'),
    pubdate: text('date', 'date'),
    lastbuilddate: text('updated', 'date'),
    managingeditor: person(),
    author: person(),
    webmaster: person(5),
    ttl: text('ttl', 'word'),
    skiphours: place('feed'),
    hour: text('hours', 'word'),
    skipdays: place('feed'),
    day: text('days', 'word'),
  },
  entry: {
    title: text('title', 'line'),
    link,
    guid: text('id', 'word'),
    description: text('summary', 'prose'),
    pubdate: text('date', 'date'),
    author: person(1),
    enclosure: media,
    source: text('outlet', 'line'),
    fulltext: text('content', 'prose', 2),
    fullitem: text('content', 'prose', 2),
    body: text('content', 'prose', 3),
    language: text('language', 'word', 2),
    lastbuilddate: text('updated', 'date', 2),
  },
}
