import { place, text, type Dialect } from '../words.ts'

/** Channel Definition Format (W3C note NOTE-CDFsubmit-970309): address and date are attributes of channel and item. */
export const cdf: Dialect = {
  feed: {
    abstract: text('summary', 'line', 1),
    item: place('entry'),
  },
  entry: {
    abstract: text('summary', 'prose', 1),
  },
}
