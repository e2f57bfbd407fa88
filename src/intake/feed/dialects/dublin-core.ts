import { person, text, type Dialect } from '../words.ts'

/** Dublin Core elements and terms (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/), as RSS 1.0 and WordPress use them. */
export const dublinCore: Dialect = {
  feed: {
    title: text('title', 'line', 1),
    description: text('summary', 'line', 2),
    creator: person(1),
    author: person(1),
    language: text('language', 'word', 1),
    date: text('updated', 'date', 1),
    modified: text('updated', 'date', 1),
    issued: text('date', 'date', 1),
    created: text('date', 'date', 2),
    identifier: text('id', 'word', 2),
  },
  entry: {
    title: text('title', 'line', 1),
    description: text('summary', 'prose', 2),
    abstract: text('summary', 'prose', 3),
    creator: person(),
    author: person(),
    language: text('language', 'word'),
    date: text('date', 'date', 1),
    available: text('date', 'date', 1),
    issued: text('date', 'date', 1),
    created: text('date', 'date', 2),
    modified: text('updated', 'date'),
    identifier: text('id', 'word', 2),
  },
}
