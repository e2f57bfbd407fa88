import { text, type Dialect } from '../words.ts'

/** RSS 1.0 content module (https://web.resource.org/rss/1.0/modules/content/): the whole text as escaped HTML. */
export const content: Dialect = {
  entry: { encoded: text('content', 'prose') },
}

/** A whole text as XHTML in the entry. */
export const xhtml: Dialect = {
  entry: { body: text('content', 'prose', 1), div: text('content', 'prose', 2) },
}
