import { link, person, place, text, type Dialect } from '../words.ts'

/** Atom 1.0 (RFC 4287) and 0.3 (draft-ietf-atompub-format-03), alone and inside RSS. */
export const atom: Dialect = {
  feed: {
    feed: place('feed'),
    entry: place('entry'),
    title: text('title', 'line'),
    link,
    id: text('id', 'address'),
    subtitle: text('summary', 'line'),
    tagline: text('summary', 'line', 1),
    author: person(),
    updated: text('updated', 'date'),
    modified: text('updated', 'date'),
    published: text('date', 'date'),
  },
  entry: {
    title: text('title', 'line'),
    link,
    id: text('id', 'address'),
    summary: text('summary', 'prose'),
    content: text('content', 'prose', 1),
    author: person(),
    published: text('date', 'date'),
    issued: text('date', 'date'),
    created: text('date', 'date', 2),
    updated: text('updated', 'date'),
    modified: text('updated', 'date'),
    source: place('origin'),
  },
  person: {
    name: text('name', 'line'),
    email: text('email', 'word'),
  },
  origin: {
    title: text('outlet', 'line', 1),
  },
}
