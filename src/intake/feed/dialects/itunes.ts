import { person, text, type Dialect } from '../words.ts'

/** Podcast tags (https://podcasters.apple.com/support/823-podcast-requirements): broadcasters' feeds hold little else. */
export const itunes: Dialect = {
  feed: {
    author: person(2),
    owner: person(3),
    subtitle: text('summary', 'line', 4),
    summary: text('summary', 'line', 3),
  },
  entry: {
    title: text('title', 'line', 3),
    author: person(2),
    subtitle: text('summary', 'prose', 5),
    summary: text('summary', 'prose', 4),
  },
  person: { name: text('name', 'line'), email: text('email', 'word') },
}
